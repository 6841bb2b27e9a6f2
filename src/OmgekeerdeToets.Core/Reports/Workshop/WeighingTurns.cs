using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>What can be turned about the weighing itself: which criterion comes first, and how heavy an argument is.</summary>
internal static class WeighingTurns
{
    public static IEnumerable<TurnControl> Of(Trials trials, ImmutableArray<Criterion> order) => trials.Arguments
        .Where(one => one.Argument.Rule.Because is not null)
        .Select(one => Argument(one.Solution.Title, one.Argument.Rule, one.Argument.Weight))
        .Prepend(Order(order));

    private static TurnControl Order(ImmutableArray<Criterion> criteria) => new(
        TurnWording.Order,
        [.. criteria.Select(ComparisonWording.Title).Select(Phrase.Capital)],
        [Supposition.AsItIs, .. criteria.Skip(1).Select(criterion => new Supposition(null, WeighingTrial.First(criterion)))],
        0);

    private static TurnControl Argument(string solution, Rule rule, Weight weight)
    {
        var isHeavy = weight == Weight.Heavy;
        var other = new Supposition(null, WeighingTrial.Weighs(rule, isHeavy ? Weight.Light : Weight.Heavy));
        return new TurnControl(
            TurnWording.Argument(solution, rule.Because!),
            [WorkshopWording.Weight(Weight.Light), WorkshopWording.Weight(Weight.Heavy)],
            isHeavy ? [other, Supposition.AsItIs] : [Supposition.AsItIs, other],
            isHeavy ? 1 : 0);
    }
}
