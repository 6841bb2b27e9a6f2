using System.Collections.Immutable;
using System.Runtime.InteropServices;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Steps.LegalChecks;

namespace OmgekeerdeToets.Weighing;

/// <summary>Weighs what the four steps yielded. Takes only what the legal step made, so nothing is weighed before the law.</summary>
internal static class Scale
{
    private const int MostOnStack = 64;

    public static ImmutableArray<GoalVerdict> Weigh(LegalCheckStep law)
    {
        var verdicts = new GoalVerdict[law.Goals.Count];
        var next = 0;
        for (var i = 0; i < verdicts.Length; i++)
        {
            var outcome = law.Goals[i];
            if (!outcome.IsAssessed)
            {
                verdicts[i] = GoalVerdict.OfNoStake(outcome, law.Values.Carried[i]);
                continue;
            }

            var solutions = Decide(law, next, outcome.Solutions.Length);
            verdicts[i] = Weigh(outcome, law.Values.Carried[i], solutions, law.Goals.Findings);
            next += solutions.Length;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(verdicts);
    }

    private static WeighedSolution[] Decide(LegalCheckStep law, int first, int count)
    {
        var solutions = new WeighedSolution[count];
        for (var i = 0; i < count; i++)
        {
            ref readonly var consequences = ref law.Consequences.Solutions[first + i];
            var fit = law.Fits[first + i];
            solutions[i] = new WeighedSolution(consequences, fit, OutcomeTable.Decide(consequences, fit));
        }

        return solutions;
    }

    private static GoalVerdict Weigh(GoalOutcome outcome, Truth carried, WeighedSolution[] solutions, Findings findings)
    {
        ChildProtection.Apply(outcome.Goal, solutions, findings);
        MarkBest(solutions, new Balance(findings, findings.Blueprint.Order));
        var kind = KindOf(outcome, carried, solutions);
        if (kind is AdviceKind.Solution or AdviceKind.Choice)
        {
            Recommend(solutions);
        }

        return GoalVerdict.Of(outcome, carried, kind, solutions, findings);
    }

    private static void MarkBest(Span<WeighedSolution> solutions, Balance balance)
    {
        Span<bool> areBest = solutions.Length <= MostOnStack ? stackalloc bool[MostOnStack] : new bool[solutions.Length];
        FindBest(solutions, areBest, balance);
        for (var i = 0; i < solutions.Length; i++)
        {
            if (areBest[i])
            {
                solutions[i] = solutions[i] with { IsBest = true };
            }
        }
    }

    /// <summary>The best are all that nobody goes before; of two that are beaten already it does not matter who would win.</summary>
    private static void FindBest(ReadOnlySpan<WeighedSolution> solutions, Span<bool> areBest, Balance balance)
    {
        for (var i = 0; i < solutions.Length; i++)
        {
            areBest[i] = solutions[i].IsPossible;
            for (var j = 0; j < i; j++)
            {
                if (solutions[i].IsPossible && solutions[j].IsPossible && (areBest[i] || areBest[j]))
                {
                    var standing = balance.Compare(solutions[i], solutions[j], out _);
                    areBest[i] &= standing != Standing.Second;
                    areBest[j] &= standing != Standing.First;
                }
            }
        }
    }

    private static void Recommend(Span<WeighedSolution> solutions)
    {
        foreach (ref var solution in solutions)
        {
            solution = solution.IsBest ? solution with { Outcome = Outcome.Recommended } : solution;
        }
    }

    /// <summary>The first line that fits.</summary>
    private static AdviceKind KindOf(GoalOutcome outcome, Truth carried, ReadOnlySpan<WeighedSolution> solutions)
    {
        if (outcome.AtStake == Truth.Unknown)
        {
            return AdviceKind.AskFirst;
        }

        if (carried == Truth.False)
        {
            return AdviceKind.DiscussFirst;
        }

        var best = new Best(solutions);
        if (best.Count == 0)
        {
            return best.SomeWait ? AdviceKind.AskFirst : AdviceKind.NoSolution;
        }

        // Not having asked must never make the conventional road win.
        if (best.AreConventional && best.SomeWaitingHelpAsMuch)
        {
            return AdviceKind.AskFirst;
        }

        return best.Count == 1 ? AdviceKind.Solution : AdviceKind.Choice;
    }
}
