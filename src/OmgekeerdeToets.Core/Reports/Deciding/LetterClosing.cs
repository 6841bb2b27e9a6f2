using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Deciding;

/// <summary>What stands at the end of every letter: what to do when you do not agree, and that a tool helped and a person decided.</summary>
internal static class LetterClosing
{
    public static Section Objection(ImmutableArray<DecidedGoal> goals) => new(2, LetterWording.Objection, goals.All(goal => goal.NeedsNoRuling)
        ? [new Paragraph(LetterWording.NoRuling)]
        :
        [
            new Paragraph(LetterWording.CallFirst),
            new Paragraph(LetterWording.ObjectionTerm),
            new Paragraph(LetterWording.ObjectionHow),
            new Bullets([.. LetterWording.ObjectionHolds.Select(text => new Item(Marker.Dot, text))]),
            new Paragraph(LetterWording.ObjectionStays),
        ]);

    public static Section Tool(ImmutableArray<DecidedGoal> goals) => new(2, LetterWording.ToolHeading,
    [
        new Paragraph(string.Join(' ', Said(goals))),
    ]);

    private static IEnumerable<string> Said(ImmutableArray<DecidedGoal> goals)
    {
        yield return LetterWording.Tool;
        if (goals.Any(goal => goal.Reading.Deviates == Truth.True))
        {
            yield return LetterWording.ToolDiffered;
        }

        yield return LetterWording.AskForIt;
    }
}
