using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>One thing to turn on the page, about the case or about the weighing.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Options">The choices, in order; of something of the case the last is not knowing.</param>
/// <param name="Choices">What each of them supposes.</param>
/// <param name="Current">The choice that the case, or the pack, makes.</param>
internal sealed record TurnControl(string Label, ImmutableArray<string> Options, ImmutableArray<Supposition> Choices, int Current)
{
    /// <summary>A choice for every cell, and one for not knowing.</summary>
    public static TurnControl Of(Chapter chapter, Turnable turnable, int place)
    {
        var current = turnable.IsOpen ? turnable.Cells.Length : turnable.Current;
        var options = turnable.Cells
            .Select((cell, i) => TurnWording.Cell(turnable.Fact.Definition, cell, turnable.Points, isExact: i == current))
            .Append(TurnWording.Open);
        var choices = Enumerable.Range(0, turnable.Cells.Length).Append(Turnable.Open).Select(cell => new Supposition(new Turn(place, cell), null));
        return new TurnControl(LabelOf(chapter, turnable.Fact), [.. options], [.. choices], current);
    }

    private static string LabelOf(Chapter chapter, OpenFact fact)
    {
        if (fact.Backing is not { } solution)
        {
            return TurnWording.Fact(fact.MemberName, fact.Definition!.Label);
        }

        var title = chapter.Context.Goal.FindSolution(solution)?.Title
            ?? chapter.Context.Verdict.FindSolution(solution)?.Solution.Title
            ?? NameWording.Spaced(solution);
        return TurnWording.Backing(title, fact.OfOrganisation);
    }
}
