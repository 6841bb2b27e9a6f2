using System.Collections.Immutable;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Exploring;

/// <summary>Looks into every completion of the open facts of one goal, and says on which of them the advice turns.</summary>
/// <param name="Robustness">What it came to.</param>
/// <param name="Questions">The open facts worth asking, in asking order.</param>
internal sealed record Investigation(Robustness Robustness, ImmutableArray<OpenFact> Questions)
{
    public static Investigation Of(IRuleSet rules, Situation situation, GoalVerdict verdict, int budget)
    {
        if (budget == 0)
        {
            var named = OpenFacts.ByLeaves(verdict, situation);
            return Settled(investigated: false, named, named.IsEmpty ? Truth.True : Truth.Unknown, complete: false);
        }

        var exploration = Exploration.Of(rules, situation, verdict);
        if (exploration.Open.IsEmpty)
        {
            return Settled(investigated: true, exploration.Open, Truth.True, complete: true);
        }

        var completions = exploration.Completions(budget);
        if (completions is null || completions.Count > budget)
        {
            // What is tried is real, so a difference is certain; that nothing differs is not.
            var differs = RealCompletions.SomeDiffer(rules, situation, verdict, exploration.Facts, budget);
            return Settled(
                investigated: true,
                completions?.MayDependOn(exploration) ?? exploration.Open,
                differs ? Truth.False : Truth.Unknown,
                complete: false);
        }

        var advice = completions.Decide();
        var same = advice.IsAlways(verdict) ? Truth.True
            : advice.IsExact || advice.CertainlyDiffers(verdict) ? Truth.False
            : RealCompletions.SomeDiffer(rules, situation, verdict, exploration.Facts, budget) ? Truth.False
            : Truth.Unknown;
        return Settled(investigated: true, advice.DependsOn(exploration), same, advice.IsExact);
    }

    private static Investigation Settled(bool investigated, ImmutableArray<OpenFact> questions, Truth same, bool complete) =>
        new(new Robustness
        {
            WasInvestigated = investigated,
            IsComplete = complete,
            OpenQuestionsDoNotMatter = same,
            DependsOn = [.. questions.Select(fact => fact.Name)],
        }, questions);
}
