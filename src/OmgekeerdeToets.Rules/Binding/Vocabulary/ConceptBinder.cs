using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Law;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Law;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Pack;

namespace OmgekeerdeToets.Binding.Vocabulary;

/// <summary>From <c>begrippen</c> to definitions: types, units, bounds and who may be asked.</summary>
internal sealed class ConceptBinder
{
    private readonly LawBook _laws;
    private readonly Names<TitledNameSyntax> _domains;
    private readonly BindingContext _context;

    private ConceptBinder(LawBook laws, Names<TitledNameSyntax> domains, BindingContext context)
    {
        _laws = laws;
        _domains = domains;
        _context = context;
    }

    public static Concepts Bind(
        ImmutableArray<ConceptSyntax> concepts, LawBook laws, Names<TitledNameSyntax> domains, BindingContext context)
    {
        var binder = new ConceptBinder(laws, domains, context);
        var unique = Names<ConceptSyntax>.Declare(
            concepts.Select(concept => new Declared<ConceptSyntax>(concept.Name, concept)), NameWords.Concept, context);
        var bound = unique.All.Select((syntax, index) => binder.BindConcept(syntax, index)).ToList();
        return new Concepts(
            Names<Concept>.Declare(bound.Select(entry => new Declared<Concept>(entry.Concept.Syntax.Name, entry.Concept)), NameWords.Concept, context),
            Names<Concept>.Declare(
                bound.SelectMany(entry => entry.Fields.Select(
                    field => new Declared<Concept>(ConceptNames.Qualified(entry.Concept.Syntax, field.Syntax), field))),
                NameWords.Field,
                context));
    }

    private (Concept Concept, ImmutableArray<Concept> Fields) BindConcept(ConceptSyntax syntax, int index)
    {
        var unique = Names<ConceptSyntax>.Declare(
            syntax.Fields.Select(field => new Declared<ConceptSyntax>(field.Name, field)), NameWords.Field, _context);
        ImmutableArray<Concept> fields = [.. unique.All.Select((field, i) => BindOne(field, i, syntax, []))];
        return (BindOne(syntax, index, null, [.. fields.Select(field => field.Definition)]), fields);
    }

    private Concept BindOne(ConceptSyntax syntax, int index, ConceptSyntax? list, ImmutableArray<FactDefinition> fields)
    {
        var type = PackWords.Types.Of(syntax.Type);
        var unit = ConceptTypes.UnitOf(syntax, type, _context);
        var requiredBy = Cite(syntax.RequiredBy);
        var minimum = Bound(syntax.Minimum, type, unit);
        var maximum = Bound(syntax.Maximum, type, unit);
        if (minimum is { } low && maximum is { } high && high.CompareTo(low) < 0)
        {
            _context.Diagnostics.Add(syntax.Maximum!.Span, PackMessages.BoundsCrossed());
        }

        return new Concept(Define(syntax, list, index, fields, new Shape(type, unit, minimum, maximum)), syntax, requiredBy);
    }

    private FactDefinition Define(
        ConceptSyntax syntax, ConceptSyntax? list, int index, ImmutableArray<FactDefinition> fields, Shape shape) => new()
        {
            Name = syntax.Name.Value,
            Label = syntax.Label?.Value ?? syntax.Name.Value.Replace('_', ' '),
            LabelNegated = syntax.LabelNo?.Value,
            Type = shape.Type,
            Unit = shape.Unit.IsNone ? null : shape.Unit.ToString(),
            IsJudgement = syntax.Kind?.Value == PackWords.Judgement,
            IsPolicyChoice = syntax.Kind?.Value == PackWords.PolicyChoice,
            JudgedBy = syntax.JudgedBy?.Value,
            Yardstick = [.. syntax.WeighIn.Select(item => item.Value)],
            Question = syntax.Question?.Value,
            Options = [.. syntax.Options.Select(option => option.Name.Value)],
            OptionLabels = syntax.Options
                .Where(option => option.Title is { IsBroken: false })
                .DistinctBy(option => option.Name.Value, StringComparer.Ordinal)
                .ToImmutableSortedDictionary(option => option.Name.Value, option => option.Title!.Value, StringComparer.Ordinal),
            Fields = fields,
            List = list?.Name.Value,
            LifeDomain = LifeDomainOf(syntax) ?? (list is null ? null : LifeDomainOf(list)),
            IsProtected = syntax.RequiredBy is not null || (syntax.LifeDomain ?? list?.LifeDomain)?.Value == PackWords.LifeDomainOfHealth,
            Location = syntax.Name.Span.Location,
            Index = index,
            Minimum = shape.Minimum,
            Maximum = shape.Maximum,
            Decimals = syntax.Decimals is { IsBroken: false } decimals ? decimals.Value : null,
            Sensitivity = PackWords.Sensitivities.Of(
            syntax.Sensitivity ?? list?.Sensitivity, Situations.Sensitivity.Ordinary),
            Influence = PackWords.Influences.Of(syntax.InfluencedBy ?? list?.InfluencedBy),
            IsDelicate = (syntax.Sensitive ?? list?.Sensitive)?.Value ?? false,
            GivenForHelp = (syntax.GivenFor ?? list?.GivenFor)?.Value == PackWords.ForHelp,
            DutyToTell = Cite(syntax.MustBeTold)?.Key,
            Explanation = syntax.Explanation?.Value,
        };

    private Provision? Cite(CitationSyntax? citation) => citation is null ? null : _laws.Cite(citation, _context).FirstOrDefault();

    private string? LifeDomainOf(ConceptSyntax syntax) =>
        syntax.LifeDomain is { } domain ? _domains.Look(domain, NameMessages.UnknownLifeDomain, _context)?.Name.Value : null;

    private Fraction? Bound(Located<string>? written, FactType type, Unit unit)
    {
        if (written is null || written.IsBroken)
        {
            return null;
        }

        if (type is not (FactType.Number or FactType.Amount or FactType.Duration))
        {
            return null;
        }

        return Literal.Number(written, unit, _context);
    }

    /// <summary>What values the concept takes.</summary>
    private sealed record Shape(FactType Type, Unit Unit, Fraction? Minimum, Fraction? Maximum);
}
