using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>One thing to turn on the page: a choice for every cell, and one for not knowing.</summary>
/// <param name="Place">Its place among the turnable things of the goal.</param>
/// <param name="Label">What it is about.</param>
/// <param name="Options">The choices, in order; the last is not knowing.</param>
/// <param name="Current">The choice that the case makes.</param>
internal sealed record TurnControl(int Place, string Label, ImmutableArray<string> Options, int Current)
{
    public static TurnControl Of(Chapter chapter, Turnable turnable, int place)
    {
        var current = turnable.IsOpen ? turnable.Cells.Length : turnable.Current;
        var options = turnable.Cells
            .Select((cell, i) => TurnWording.Cell(turnable.Fact.Definition, cell, turnable.Points, isExact: i == current))
            .Append(TurnWording.Open);
        return new TurnControl(place, LabelOf(chapter, turnable.Fact), [.. options], current);
    }

    /// <summary>The turn that a choice stands for.</summary>
    public Turn TurnTo(int option) => new(Place, option == Options.Length - 1 ? Turnable.Open : option);

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
