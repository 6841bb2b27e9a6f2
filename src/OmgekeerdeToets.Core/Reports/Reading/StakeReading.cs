using System.Collections.Immutable;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>Why a goal is not at stake, or why nobody can say so yet.</summary>
internal static class StakeReading
{
    public static ImmutableArray<string> WhyNotCertain(GoalContext context) =>
        context.Verdict.Outcome.AtStake == Truth.True ? [] : LeafReading.Of(context.Result, context.Goal.AtStake);
}
