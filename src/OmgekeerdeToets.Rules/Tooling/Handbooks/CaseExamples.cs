using System.Collections.Immutable;
using OmgekeerdeToets.Cases;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Tooling.Handbooks;

/// <summary>A case of the pack as the handbook tells it under a goal.</summary>
/// <param name="Goal">The goal it says something about.</param>
/// <param name="Title">The name of the case.</param>
/// <param name="Story">What its author wrote with it.</param>
/// <param name="Outcome">The advice that comes out.</param>
internal sealed record CaseExample(string Goal, string Title, string? Story, RichText Outcome);

/// <summary>The cases of a pack that say what they expect, each computed: the handbook tells what comes out, not what was hoped for.</summary>
internal static class CaseExamples
{
    public static ImmutableArray<CaseExample> Of(RulePack pack)
    {
        var reader = new CaseReader(pack);
        return
        [
            .. pack.CaseFiles
                .OrderBy(file => file.Path, StringComparer.Ordinal)
                .Select(file => reader.ReadCase(file.Path, file.Bytes.Span))
                .SelectMany(read => read.IsOk ? Of(pack, read.Value) : []),
        ];
    }

    private static IEnumerable<CaseExample> Of(RulePack pack, BoundCase read)
    {
        var goals = read.Syntax.Expected.Select(expected => expected.Goal.Value).ToList();
        var result = pack.Assess(read.Situation);
        return result.Goals
            .Where(advice => goals.Contains(advice.Goal, StringComparer.Ordinal))
            .Select(advice => new CaseExample(advice.Goal, read.Syntax.Name.Value, read.Syntax.Explanation?.Value, Outcome(advice)));
    }

    private static RichText Outcome(Advice advice)
    {
        var titles = advice.Options.Where(option => advice.Solutions.Contains(option.Solution)).Select(option => Phrase.Clause(option.Title));
        return HandbookWords.Expected(AdviceWording.Label(advice.Kind, advice.IsProvisional), Phrase.Alternatives(titles));
    }
}
