using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Reasoning;

/// <summary>One goal: the first two steps, the solutions with the last two, and the weighing.</summary>
internal static class GoalTrace
{
    public static TraceNode Of(GoalContext context) => new()
    {
        Id = context.Goal.Name,
        Text = context.Goal.Title,
        Verdict = CodeWords.Of(context.Verdict.Kind),
        Location = context.Goal.Location,
        Children =
        [
            Effect(context),
            CoreValues(context),
            .. context.Verdict.Solutions.Select(solution => SolutionTrace.Of(context, solution)),
            .. Weighing(context),
        ],
    };

    private static TraceNode Effect(GoalContext context) => Above(
        new TraceNode
        {
            Id = TraceIds.Effect(context.Goal.Name),
            Text = NodeWording.Effect,
            Verdict = CodeWords.Of(context.Verdict.Outcome.AtStake),
        },
        Explained.Rule(context.Result, context.Goal.AtStake));

    private static TraceNode CoreValues(GoalContext context) => new()
    {
        Id = TraceIds.CoreValues(context.Goal.Name),
        Text = NodeWording.CoreValues,
        Verdict = CodeWords.Of(context.Verdict.Carried),
        Children = [.. GoalParts.Of(context.Goal).CoreValues.Select(argument => Explained.Rule(context.Result, argument.Rule))],
    };

    private static ImmutableArray<TraceNode> Weighing(GoalContext context)
    {
        if (context.Verdict.Solutions.IsEmpty)
        {
            return [];
        }

        ImmutableArray<TraceNode> comparisons = [.. ComparisonReading.DuelsOf(context).Select(duel => Duel(context, duel))];
        return comparisons.IsEmpty
            ? []
            : [new TraceNode { Id = TraceIds.Weighing(context.Goal.Name), Text = NodeWording.Weighing, Children = comparisons }];
    }

    private static TraceNode Duel(GoalContext context, Duel duel)
    {
        var comparison = ComparisonReading.Say(context, duel);
        return new TraceNode
        {
            Id = comparison.Sentence.TraceId,
            Text = comparison.Sentence.Text,
            Verdict = comparison.IsDecided ? comparison.First : null,
            Reason = comparison.Criterion,
        };
    }

    /// <summary>A step of one rule; where the rule bears the name of the step they are one node.</summary>
    internal static TraceNode Above(TraceNode step, TraceNode rule) =>
        rule.Id == step.Id ? rule with { Verdict = step.Verdict } : step with { Children = [rule] };
}
