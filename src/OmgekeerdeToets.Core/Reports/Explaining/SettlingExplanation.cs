using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Explaining;

/// <summary>Of a solution that cannot be assessed yet: which open facts settle it, and how; each answer is really tried.</summary>
internal static class SettlingExplanation
{
    public static IEnumerable<Block> Of(GoalView view, SolutionVerdict verdict)
    {
        var variations = Variations.Of(view.Context.Result.Rules, view.Context.Situation, view.Context.Goal);
        var read = LeafSlots.ReadBy(verdict.Solution).Select(leaf => leaf.Fact).ToHashSet();
        var open = variations.Turnables.Select((turnable, i) => (Turnable: turnable, Place: i))
            .Where(one => one.Turnable is { IsOpen: true, Fact.Definition: { } definition } && read.Contains(definition))
            .ToList();
        var settling = open.Select(one => Settles(variations, one.Place, verdict.Solution)).OfType<Item>().ToImmutableArray();
        return (settling.IsEmpty, open.Count) switch
        {
            (false, _) => [new Section(4, WhyWording.Settles, [new Bullets(settling)])],
            (true, > 0) => [new Section(4, WhyWording.Settles, [new Paragraph(WhyWording.OnlyTogether([.. open.Select(one => WhyWording.About(one.Turnable))]))])],
            _ => [],
        };
    }

    /// <summary>Null when it stays open whatever the answer.</summary>
    private static Item? Settles(Variations variations, int place, Solution solution)
    {
        var turnable = variations.Turnables[place];
        var outcomes = Enumerable.Range(0, turnable.Cells.Length)
            .Select(cell => (Cell: cell, Outcome: OutcomeOf(variations.Weigh([new Turn(place, cell)]), solution)))
            .GroupBy(one => one.Outcome, one => one.Cell)
            .ToList();
        return outcomes.TrueForAll(group => group.Key == Outcome.NotYetAssessable)
            ? null
            : new Item(Marker.Open, WhyWording.WhenAnswered(
                turnable,
                outcomes.Where(group => group.Key != Outcome.NotYetAssessable)
                    .Select(group => WhyWording.Answer(CellWording.Say(turnable, [.. group]), group.Key)),
                isAll: outcomes.TrueForAll(group => group.Key != Outcome.NotYetAssessable)));
    }

    private static Outcome OutcomeOf(GoalVerdict verdict, Solution solution)
    {
        foreach (ref readonly var weighed in verdict.Weighed)
        {
            if (weighed.Solution.Name == solution.Name)
            {
                return weighed.IsPossible ? Outcome.Possible : weighed.Outcome;
            }
        }

        return Outcome.NotAssessed;
    }
}
