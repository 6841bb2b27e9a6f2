using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Syntax.Pack;
using K = OmgekeerdeToets.Syntax.Keywords.Key;

namespace OmgekeerdeToets.Syntax.Shapes;

/// <summary>Reads a file of the vocabulary: concepts, derivations, norms, checks.</summary>
internal static class VocabularyReader
{
    public static ImmutableArray<ConceptSyntax> Concepts(MappingCursor file) =>
        file.Named(K.Concepts, PackShapes.Concept, isDeclaration: true, ReadConcept);

    public static ImmutableArray<DerivationSyntax> Derivations(MappingCursor file) =>
        file.Named(K.Derivations, PackShapes.Derivation, isDeclaration: true, (name, derivation) => new DerivationSyntax(
            name,
            derivation.FormulaOrNull(K.Is) ?? new BrokenCondition(name.Span),
            derivation.TextOrNull(K.Of),
            derivation.TextOrNull(K.Label),
            derivation.TextOrNull(K.Explanation),
            derivation.Validity()));

    public static ImmutableArray<NormSyntax> Norms(MappingCursor file) =>
        file.Named(K.Norms, PackShapes.Norm, isDeclaration: true, ReadNorm);

    /// <summary>A list; or, as with everything else in this file, names with a check under each.</summary>
    public static ImmutableArray<CheckSyntax> Checks(MappingCursor file) => file.IsMapping(K.Checks)
        ? file.Named(K.Checks, PackShapes.Check, isDeclaration: true, (name, check) => ReadCheck(check, name))
        : file.List(K.Checks, PackShapes.Check, check => ReadCheck(check, name: null));

    private static CheckSyntax ReadCheck(MappingCursor check, Located<string>? name)
    {
        var rule = check.Rule();
        return new CheckSyntax(check.Anchor, rule.When ?? new BrokenCondition(check.Anchor), check.Text(K.Message), rule with { Name = rule.Name ?? name });
    }

    private static ConceptSyntax ReadConcept(Located<string> name, MappingCursor concept)
    {
        var type = concept.Word(K.Type, Keywords.Choice.Types);
        RequireFor(concept, name, type, Keywords.Choice.TypeChoice, K.Options);
        RequireFor(concept, name, type, Keywords.Choice.TypeList, K.Fields);
        return new ConceptSyntax(
            name,
            type,
            concept.TextOrNull(K.Label),
            concept.TextOrNull(K.LabelNo),
            concept.TextOrNull(K.Question),
            concept.WordOrNull(K.Kind, Keywords.Choice.ConceptKinds),
            concept.TextOrNull(K.JudgedBy),
            concept.Texts(K.WeighIn),
            concept.TextOrNull(K.Unit),
            concept.WholeOrNull(K.Decimals),
            Bound(concept, K.Minimum),
            Bound(concept, K.Maximum),
            concept.TitledNames(K.Options, isDeclaration: true),
            concept.Named(K.Fields, PackShapes.Concept, isDeclaration: true, ReadConcept),
            concept.WordOrNull(K.Sensitivity, Keywords.Choice.Sensitivities),
            concept.TextOrNull(K.LifeDomain),
            concept.WordOrNull(K.InfluencedBy, Keywords.Choice.Influencers),
            concept.FlagOrNull(K.Sensitive),
            concept.TextOrNull(K.GivenFor),
            concept.CitationOrNull(K.RequiredBy),
            concept.CitationOrNull(K.MustBeTold),
            concept.TextOrNull(K.Explanation));
    }

    /// <summary><c>opties</c> belong to a keuze and must be there; <c>velden</c> likewise to a lijst.</summary>
    private static void RequireFor(MappingCursor concept, Located<string> name, Located<string> type, string wanted, string key)
    {
        if (type.IsBroken)
        {
            return;
        }

        if (type.Value == wanted && !concept.Has(key))
        {
            concept.Report(name.Span, ShapeMessages.Missing($"een begrip van type `{wanted}`", name.Value, [key]));
        }
        else if (type.Value != wanted && concept.Has(key))
        {
            concept.Report(concept.KeySpan(key), ShapeMessages.OnlyWith(key, $"{K.Type}: {wanted}"));
        }
    }

    private static Located<string>? Bound(MappingCursor concept, string key) => CheckNumber(concept, concept.TextOrNull(key));

    private static Located<string>? CheckNumber(MappingCursor owner, Located<string>? text)
    {
        if (text is null || ValueText.WithoutComma(text.Value) is not { } better)
        {
            return text;
        }

        owner.Report(text.Span, ValueMessages.CommaInNumber(text.Value, better));
        return text with { IsBroken = true };
    }

    private static NormSyntax ReadNorm(Located<string> name, MappingCursor norm)
    {
        var until = norm.Text(K.Until);
        var isOpen = until.Value == Keywords.Choice.Open;
        return new NormSyntax(
            name,
            norm.Text(K.Unit),
            norm.NamedTexts(K.Values, isDeclaration: false, (from, value) =>
                new NormValueSyntax(norm.AsDate(from), CheckNumber(norm, value)!)),
            isOpen ? null : norm.AsDate(until),
            isOpen,
            norm.CitationOrNull(K.LegalBasis),
            norm.TextOrNull(K.Label),
            norm.TextOrNull(K.Source));
    }
}
