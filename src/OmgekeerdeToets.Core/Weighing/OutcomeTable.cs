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

    /// <summary>All that <see cref="Decide"/> takes together, part by part, with what each comes to: where one is false the solution falls away.</summary>
    public static IEnumerable<Reason> StandsOn(SolutionVerdict verdict)
    {
        var solution = verdict.Solution;
        var conditions = verdict.Consequences.Conditions;
        return
        [
            new Reason(ReasonKind.OutOfValidity, TruthLogic.From(IsInTime(verdict)), solution.Suitable),
            new Reason(ReasonKind.Suitability, verdict.Consequences.Suitable, solution.Suitable),
            .. solution.Conditions.Select((condition, i) => new Reason(ReasonKind.Condition, conditions[i], condition.Rule) { Condition = condition }),
            .. ConsequenceStep.DecisiveRules(solution).Select(rule => new Reason(ReasonKind.Decisive, verdict.Findings[rule].Not(), rule)),
            new Reason(ReasonKind.Law, Carries(verdict.Legal.Fit)),
            .. verdict.Consequences.DueCare.Select(item => new Reason(ReasonKind.DueCare, item.Holds) { DueCare = item }),
        ];
    }

    private static Truth Carries(Fit fit) => fit == Fit.Unknown ? Truth.Unknown : TruthLogic.From(LegalCheck.Carries(fit));

    private static bool IsInTime(SolutionVerdict verdict) => verdict.Solution.Validity.Contains(verdict.Findings.Situation.ReferenceDate);

    /// <summary>All that stands in the way, or may; of the law, entry by entry. Out of its period it does not matter whether it is suitable.</summary>
    private static IEnumerable<Reason> InTheWay(SolutionVerdict verdict) => StandsOn(verdict)
        .Where(part => part.Verdict != Truth.True && (part.Kind != ReasonKind.Suitability || IsInTime(verdict)))
        .SelectMany(part => part.Kind == ReasonKind.Law ? Law(verdict.Legal) : [part]);

    private static IEnumerable<Reason> Law(LegalOutcome legal) => legal.Fit switch
    {
        Fit.Conflicting => legal.Exclusions.Select(entry => new Reason(ReasonKind.Exclusion, Truth.False, entry.Rule) { Entry = entry }),
        Fit.NoBasis => [new Reason(ReasonKind.NoBasis, Truth.False)],
        Fit.Unknown => legal.Open.Select(entry => new Reason(ReasonKind.Law, Truth.Unknown, entry.Rule) { Entry = entry }),
        _ => [],
    };
}
