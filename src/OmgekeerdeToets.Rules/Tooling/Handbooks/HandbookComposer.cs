using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Tooling.Handbooks;

/// <summary>The whole pack as a document that reads as prose: no name of a file or rule, only labels.</summary>
internal static class HandbookComposer
{
    public static Document Compose(RulePack pack)
    {
        var bound = pack.Bound;
        var blueprint = pack.Blueprint;
        var examples = CaseExamples.Of(pack).ToLookup(example => example.Goal, StringComparer.Ordinal);
        var domains = blueprint.Goals
            .OrderByDescending(goal => goal.IsUrgent)
            .ThenBy(goal => goal.Title, StringComparer.Ordinal);
        return new Document(
        [
            new Section(1, HandbookWords.Title(pack.Name, pack.Version),
            [
                .. bound.Syntax.Header?.Description is { } description ? new Block[] { new Paragraph(Phrase.Stopped(description.Value)) } : [],
                new Paragraph(HandbookWords.Disclaimer),
                new Paragraph(RichText.Muted(Counts(blueprint, pack.CaseFiles.Length))),
                .. domains.Select(goal => GoalChapter.Of(bound, goal, examples[goal.Name])),
                WordsChapter.Of(bound),
                .. NormsChapter.Of(bound),
                LawChapter.Of(blueprint),
                MethodChapter.Of(blueprint.Method),
            ]),
        ]);
    }

    private static string Counts(Blueprint blueprint, int cases) =>
        HandbookWords.Counts(blueprint.Goals.Length, blueprint.Goals.Sum(goal => goal.Solutions.Length), cases);
}
