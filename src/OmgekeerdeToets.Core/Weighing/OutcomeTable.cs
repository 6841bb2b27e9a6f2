using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.LegalChecks;

namespace OmgekeerdeToets.Weighing;

/// <summary>
/// The table of outcomes: falls away with every reason, not yet assessable, or possible.
/// A burdening solution is held to another standard: nothing unknown is assumed.
/// </summary>
internal static class OutcomeTable
{
    /// <summary>
    /// A solution stands on all of these at once: where one does not hold it falls away, where one is unknown it waits.
    /// An unknown condition does not stand in the way: it becomes an agreement to make.
    /// </summary>
    public static Outcome Decide(in ConsequenceOutcome consequences, Fit fit)
    {
        var stands = consequences.Suitable
            .And(consequences.DecisiveAgainst.Not())
            .And(Carries(fit))
            .And(consequences.DueCare);
        var conditions = consequences.BackedAsAsked.And(consequences.Conditions);
        return stands.And(conditions) switch
        {
            Truth.False => Outcome.FallsAway,
            Truth.Unknown when stands == Truth.Unknown || consequences.Solution.IsBurdening => Outcome.NotYetAssessable,
            _ => Outcome.Possible,
        };
    }

    /// <summary>What of these does not hold, for a solution that fell away; what is unknown, for one that waits.</summary>
    public static IEnumerable<Reason> Reasons(SolutionVerdict solution) => solution.Outcome switch
    {
        Outcome.FallsAway => InTheWay(solution).Where(reason => reason.Verdict == Truth.False),
        Outcome.NotYetAssessable =>
            InTheWay(solution).Where(reason => solution.Solution.IsBurdening || reason.Kind != ReasonKind.Condition),
        _ => [],
    };

    private static Truth Carries(Fit fit) => fit == Fit.Unknown ? Truth.Unknown : TruthLogic.From(LegalCheck.Carries(fit));

    /// <summary>All that stands in the way, or may.</summary>
    private static IEnumerable<Reason> InTheWay(SolutionVerdict verdict) =>
        Suitability(verdict)
            .Concat(Conditions(verdict))
            .Concat(Decisive(verdict))
            .Concat(Law(verdict.Legal))
            .Concat(verdict.Consequences.DueCare
                .Where(item => item.Holds != Truth.True)
                .Select(item => new Reason(ReasonKind.DueCare, item.Holds) { DueCare = item }));

    private static IEnumerable<Reason> Suitability(SolutionVerdict verdict)
    {
        var solution = verdict.Solution;
        if (!solution.Validity.Contains(verdict.Findings.Situation.ReferenceDate))
        {
            yield return new Reason(ReasonKind.OutOfValidity, Truth.False, solution.Suitable);
        }
        else if (verdict.Consequences.Suitable != Truth.True)
        {
            yield return new Reason(ReasonKind.Suitability, verdict.Consequences.Suitable, solution.Suitable);
        }
    }

    private static IEnumerable<Reason> Conditions(SolutionVerdict verdict)
    {
        var holds = verdict.Consequences.Conditions;
        return verdict.Solution.Conditions
            .Select((condition, i) => new Reason(ReasonKind.Condition, holds[i], condition.Rule) { Condition = condition })
            .Where(reason => reason.Verdict != Truth.True);
    }

    private static IEnumerable<Reason> Decisive(SolutionVerdict verdict) =>
        ConsequenceStep.DecisiveRules(verdict.Solution)
            .Select(rule => new Reason(ReasonKind.Decisive, verdict.Findings[rule].Not(), rule))
            .Where(reason => reason.Verdict != Truth.True);

    private static IEnumerable<Reason> Law(LegalOutcome legal) => legal.Fit switch
    {
        Fit.Conflicting => legal.Exclusions.Select(entry => new Reason(ReasonKind.Exclusion, Truth.False, entry.Rule) { Entry = entry }),
        Fit.NoBasis => [new Reason(ReasonKind.NoBasis, Truth.False)],
        Fit.Unknown => legal.Open.Select(entry => new Reason(ReasonKind.Law, Truth.Unknown, entry.Rule) { Entry = entry }),
        _ => [],
    };
}
