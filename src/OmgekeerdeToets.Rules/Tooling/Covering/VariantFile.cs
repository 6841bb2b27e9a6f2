using System.Collections.Immutable;
using OmgekeerdeToets.Cases;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Tooling.Writing;
using K = OmgekeerdeToets.Syntax.Keywords.Key;

namespace OmgekeerdeToets.Tooling.Covering;

/// <summary>
/// A variant as a case file: the file it came from with what was changed, and without what was said of that one person only.
/// What is expected of it is left for a person to write.
/// </summary>
internal sealed record VariantFile(string Path, string Text, ImmutableArray<string> Changes)
{
    private static readonly ImmutableHashSet<string> OfThatCaseOnly = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        K.Case, K.Fictional, K.Anonymised, K.ReferenceDate, K.Explanation, K.Source, K.Expected, K.Decision, K.Aftermath, K.Unprejudiced, K.Facts, K.Judgements);

    public static VariantFile Of(Variant variant, MissingOutcome wanted)
    {
        var tree = (MappingNode)CaseFile.TreeOf(variant.Base.File.Path, variant.Base.File.Bytes.Span);
        var changed = new VariantFacts(variant, tree);
        var parts = wanted.Rule.Split('/');
        var basedOn = variant.Base.Situation.Name ?? variant.Base.File.Path;
        ImmutableArray<YamlEntry> entries =
        [
            YamlTree.Entry(K.Case, CoverageWords.Name(basedOn, Phrase.Enumerate(changed.Said))),
            YamlTree.Entry(K.Fictional, Keywords.Yes),
            YamlTree.Entry(K.ReferenceDate, DateWording.Iso(variant.Situation.ReferenceDate)),
            .. tree.Entries.Where(entry => !OfThatCaseOnly.Contains(entry.Key.Value)),
            YamlTree.Entry(K.Explanation, CoverageWords.Explanation(variant.Base.File.Path)),
            .. changed.Entries,
        ];
        return new VariantFile(
            $"{parts[0]}/{string.Join('-', parts.Skip(1))}-{CoverageWords.Of(wanted.Wanted)}.yaml".Replace('@', '-'),
            CoverageWords.Header(wanted.Rule, wanted.Wanted, variant.Base.File.Path)
                + YamlText.Of(new MappingNode(default, entries))
                + CoverageWords.Footer(GoalOf(variant.Base.Situation, parts[0])),
            changed.Said);
    }

    /// <summary>The goal of the rule; of a check, which is of no goal, that of the case.</summary>
    private static string GoalOf(Situation situation, string first) => situation.Blueprint.FindGoal(first)?.Name
        ?? situation.Content.Goals.Keys.FirstOrDefault()
        ?? situation.Blueprint.Goals[0].Name;
}
