using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Vocabulary;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Syntax;

namespace OmgekeerdeToets.Binding.Checks;

/// <summary>
/// A protected ground is never a name, a label, a question or an option. One exception: a judgement that a cited provision
/// itself demands (<c>vereist_door</c>); where that may stand is another check.
/// </summary>
internal static class ProtectedGrounds
{
    public static void Check(BoundPack pack, DiagnosticBag diagnostics)
    {
        ImmutableArray<string> own = [.. (pack.Syntax.Header?.Protected ?? []).Select(word => word.Value)];
        var concepts = pack.Concepts.All.Where(concept => !IsDemandedByLaw(concept)).SelectMany(WordsOf);
        var derived = pack.Syntax.Derivations.SelectMany(derivation => Present(derivation.Name, derivation.Label))
            .Concat(pack.Syntax.Norms.SelectMany(norm => Present(norm.Name, norm.Label)));
        foreach (var text in concepts.Concat(derived))
        {
            if (ProtectedWords.Find(text.Value, own) is { } ground)
            {
                diagnostics.Add(text.Span, FairnessMessages.ProtectedGround(ground));
            }
        }
    }

    /// <summary>Asked for because the law itself makes the distinction.</summary>
    public static bool IsDemandedByLaw(Concept concept) => concept.Definition.IsJudgement && concept.RequiredBy is not null;

    /// <summary>True when a concept is about a protected ground, in its name or in what people read.</summary>
    public static bool IsAbout(Concept concept, ImmutableArray<string> own) =>
        WordsOf(concept).Any(text => ProtectedWords.Find(text.Value, own) is not null);

    private static IEnumerable<Located<string>> WordsOf(Concept concept) =>
        Present(concept.Syntax.Name, concept.Syntax.Label, concept.Syntax.LabelNo, concept.Syntax.Question)
            .Concat(concept.Syntax.Options.SelectMany(option => Present(option.Name, option.Title)));

    private static IEnumerable<Located<string>> Present(params Located<string>?[] texts) =>
        texts.OfType<Located<string>>().Where(text => !text.IsBroken);
}
