using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Steps.LegalChecks;

namespace OmgekeerdeToets.Weighing;

/// <summary>Weighs what the four steps yielded. Takes only what the legal step made, so nothing is weighed before the law.</summary>
internal static class Scale
{
    public static ImmutableArray<GoalVerdict> Weigh(LegalCheckStep law) =>
        [.. law.Goals.Goals.Select((outcome, i) => Weigh(outcome, i, law))];

    private static GoalVerdict Weigh(GoalOutcome outcome, int index, LegalCheckStep law)
    {
        var solutions = Verdicts(index, law);
        var best = Best(solutions, law.Goals.Findings.Blueprint.Order);
        var carried = law.Values.Carried[index];
        var kind = KindOf(outcome, carried, solutions, best);
        var advises = kind is AdviceKind.Solution or AdviceKind.Choice;
        return new GoalVerdict
        {
            Outcome = outcome,
            Carried = carried,
            Kind = kind,
            Solutions = advises ? Recommend(solutions, best) : solutions,
            Advised = advises ? Recommend(best, best) : [],
            BestSoFar = kind == AdviceKind.AskFirst ? best : [],
        };
    }

    private static ImmutableArray<SolutionVerdict> Verdicts(int goal, LegalCheckStep law)
    {
        var findings = law.Goals.Findings;
        var verdicts = law.Consequences.Solutions[goal].Select((consequences, i) =>
        {
            var legal = law.Solutions[goal][i];
            var (outcome, reasons) = OutcomeTable.Decide(consequences, legal, findings);
            return new SolutionVerdict
            {
                Consequences = consequences,
                Legal = legal,
                Outcome = outcome,
                Reasons = reasons,
                Rows = Rows.Of(consequences.Solution, findings),
            };
        });
        return ChildProtection.Apply(law.Goals.Goals[goal].Goal, [.. verdicts], findings);
    }

    /// <summary>All that nobody goes before.</summary>
    private static ImmutableArray<SolutionVerdict> Best(ImmutableArray<SolutionVerdict> solutions, ImmutableArray<Criterion> order)
    {
        ImmutableArray<SolutionVerdict> possible = [.. solutions.Where(solution => solution.IsPossible)];
        return
        [
            .. possible.Where(candidate =>
                !possible.Any(other => Duel.Between(other, candidate, order).Standing == Standing.First)),
        ];
    }

    /// <summary>The first line that fits.</summary>
    private static AdviceKind KindOf(
        GoalOutcome outcome, Truth carried, ImmutableArray<SolutionVerdict> solutions, ImmutableArray<SolutionVerdict> best)
    {
        if (outcome.AtStake == Truth.False)
        {
            return AdviceKind.NotAtStake;
        }

        if (outcome.AtStake == Truth.Unknown)
        {
            return AdviceKind.AskFirst;
        }

        if (carried == Truth.False)
        {
            return AdviceKind.DiscussFirst;
        }

        if (best.IsEmpty)
        {
            return solutions.Any(IsWaiting) ? AdviceKind.AskFirst : AdviceKind.NoSolution;
        }

        // Not having asked must never make the conventional road win.
        if (best.All(IsConventional) && solutions.Any(other => IsWaiting(other) && best.Any(b => other.HelpLevel >= b.HelpLevel)))
        {
            return AdviceKind.AskFirst;
        }

        return best.Length == 1 ? AdviceKind.Solution : AdviceKind.Choice;
    }

    private static bool IsWaiting(SolutionVerdict verdict) => verdict.Outcome == Outcome.NotYetAssessable;

    private static bool IsConventional(SolutionVerdict verdict) =>
        verdict.Solution.IsStandardApproach || verdict.Solution.Form == SolutionForm.Nothing;

    private static ImmutableArray<SolutionVerdict> Recommend(
        ImmutableArray<SolutionVerdict> solutions, ImmutableArray<SolutionVerdict> best) =>
        [.. solutions.Select(verdict => best.Any(b => b.Solution == verdict.Solution) ? verdict with { Outcome = Outcome.Recommended } : verdict)];
}
