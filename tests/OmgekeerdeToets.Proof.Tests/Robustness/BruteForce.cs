using System.Collections.Immutable;
using OmgekeerdeToets.Proof.Tests.Properties;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Proof.Tests.Robustness;

/// <summary>
/// The definition of robustness, carried out: every combination of answers to every open question of one goal, each assessed
/// with the reference evaluator.
/// </summary>
/// <param name="IsAlwaysTheSame">Every completion gives the advice that was shown.</param>
/// <param name="DependsOn">The open facts for which two completions that differ only there give another advice.</param>
/// <param name="IsExhaustive">Whether there are no other completions than those tried.</param>
internal sealed record BruteForce(bool IsAlwaysTheSame, ImmutableSortedSet<string> DependsOn, bool IsExhaustive)
{
    /// <summary>How many completions there are; long.MaxValue when more than can be said.</summary>
    public static long CountOf(ImmutableArray<Unanswered> open) =>
        open.Aggregate(1L, (count, one) => count > int.MaxValue ? count : count * one.Answers.Length);

    public static BruteForce Of(RulePack pack, Goal goal, Situation situation, ImmutableArray<Unanswered> open)
    {
        var reference = Engines.ReferenceOf(pack);
        var shown = AdviceOf(reference, goal, situation);
        var advices = new List<string>();
        Complete(situation, 0);
        return new BruteForce(
            advices.TrueForAll(advice => advice == shown),
            [.. open.Where((_, i) => TurnsOn(advices, open, i)).Select(one => one.Name)],
            open.All(one => one.IsExhaustive));

        void Complete(Situation answered, int from)
        {
            if (from == open.Length)
            {
                advices.Add(AdviceOf(reference, goal, answered));
                return;
            }

            foreach (var answer in open[from].Answers)
            {
                Complete(answer(answered), from + 1);
            }
        }
    }

    private static string AdviceOf(IRuleSet reference, Goal goal, Situation situation)
    {
        GoalVerdict verdict = Assessment.Weigh(Findings.Of(reference, situation, goal))[0];
        return $"{verdict.Kind}: {string.Join(", ", verdict.Advised.Select(advised => advised.Solution.Name))}";
    }

    // Completions stand in the order of their answers, the last question turning fastest.
    private static bool TurnsOn(List<string> advices, ImmutableArray<Unanswered> open, int at)
    {
        var stride = open.Skip(at + 1).Aggregate(1, (count, one) => count * one.Answers.Length);
        var answers = open[at].Answers.Length;
        for (var i = 0; i < advices.Count; i++)
        {
            if (i / stride % answers > 0 && advices[i] != advices[i - stride])
            {
                return true;
            }
        }

        return false;
    }
}
