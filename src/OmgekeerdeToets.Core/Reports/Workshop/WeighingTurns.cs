using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>What can be turned about the weighing itself: which criterion comes first, and how heavy an argument is.</summary>
internal static class WeighingTurns
{
    private static readonly Supposition AsItIs = new(null, rules => rules);

    public static IEnumerable<TurnControl> Of(Chapter chapter) => Arguments(chapter).Prepend(Order(chapter.Blueprint.Order));

    private static TurnControl Order(ImmutableArray<Criterion> criteria) => new(
        TurnWording.Order,
        [.. criteria.Select(ComparisonWording.Title).Select(Phrase.Capital)],
        [AsItIs, .. criteria.Skip(1).Select(criterion => new Supposition(null, rules => OtherWeighing.First(rules, criterion)))],
        0);

    private static IEnumerable<TurnControl> Arguments(Chapter chapter) => chapter.Context.Goal.Solutions.SelectMany(solution =>
        WeighedArgument.Of(solution)
            .Where(argument => argument.Weight != Weight.Decisive && argument.Rule.Because is not null)
            .Where(argument => chapter.Context.Findings[argument.Rule] == Truth.True)
            .Select(argument => Argument(chapter.Context.Goal.Name, solution.Title, argument.Rule, argument.Weight)));

    private static TurnControl Argument(string goal, string solution, Rule rule, Weight weight)
    {
        var isHeavy = weight == Weight.Heavy;
        var other = new Supposition(null, rules => OtherWeighing.Of(
            rules, rules.Blueprint.Goals.First(one => one.Name == goal), rule, isHeavy ? Weight.Light : Weight.Heavy));
        return new TurnControl(
            TurnWording.Argument(solution, rule.Because!),
            [WorkshopWording.Weight(Weight.Light), WorkshopWording.Weight(Weight.Heavy)],
            isHeavy ? [other, AsItIs] : [AsItIs, other],
            isHeavy ? 1 : 0);
    }
}
