using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.LegalChecks;

namespace OmgekeerdeToets.Weighing;

/// <summary>
/// The table of outcomes: falls away with every reason, not yet assessable, or possible.
/// A burdening solution is held to another standard: nothing unknown is assumed.
/// </summary>
internal static class OutcomeTable
{
    public static (Outcome Outcome, ImmutableArray<Reason> Reasons) Decide(
        SolutionConsequences consequences, LegalOutcome legal, Findings findings)
    {
        var reasons = Reasons(consequences, legal, findings).ToList();
        ImmutableArray<Reason> against = [.. reasons.Where(reason => reason.Verdict == Truth.False)];
        if (!against.IsEmpty)
        {
            return (Outcome.FallsAway, against);
        }

        ImmutableArray<Reason> waiting =
            [.. reasons.Where(reason => consequences.Solution.IsBurdening || reason.Kind != ReasonKind.Condition)];
        return waiting.IsEmpty ? (Outcome.Possible, []) : (Outcome.NotYetAssessable, waiting);
    }

    /// <summary>All that stands in the way, or may.</summary>
    private static IEnumerable<Reason> Reasons(SolutionConsequences consequences, LegalOutcome legal, Findings findings) =>
        Suitability(consequences, findings)
            .Concat(Conditions(consequences))
            .Concat(Decisive(consequences, findings))
            .Concat(Law(legal))
            .Concat(consequences.DueCare
                .Where(item => item.Holds != Truth.True)
                .Select(item => new Reason(ReasonKind.DueCare, item.Holds) { DueCare = item }));

    private static IEnumerable<Reason> Suitability(SolutionConsequences consequences, Findings findings)
    {
        var solution = consequences.Solution;
        if (!solution.Validity.Contains(findings.Situation.ReferenceDate))
        {
            yield return new Reason(ReasonKind.OutOfValidity, Truth.False, solution.Suitable);
        }
        else if (consequences.Suitable != Truth.True)
        {
            yield return new Reason(ReasonKind.Suitability, consequences.Suitable, solution.Suitable);
        }
    }

    private static IEnumerable<Reason> Conditions(SolutionConsequences consequences) =>
        consequences.Solution.Conditions
            .Select((condition, i) => new Reason(ReasonKind.Condition, consequences.Conditions[i], condition.Rule)
            {
                Condition = condition,
            })
            .Where(reason => reason.Verdict != Truth.True);

    private static IEnumerable<Reason> Decisive(SolutionConsequences consequences, Findings findings) =>
        ConsequenceStep.DecisiveRules(consequences.Solution)
            .Where(rule => findings[rule] != Truth.False)
            .Select(rule => new Reason(
                ReasonKind.Decisive, findings[rule] == Truth.True ? Truth.False : Truth.Unknown, rule));

    private static IEnumerable<Reason> Law(LegalOutcome legal) => legal.Fit switch
    {
        Fit.Conflicting => legal.Exclusions.Select(entry => new Reason(ReasonKind.Exclusion, Truth.False, entry.Rule) { Entry = entry }),
        Fit.NoBasis => [new Reason(ReasonKind.NoBasis, Truth.False)],
        Fit.Unknown => legal.Open.Select(entry => new Reason(ReasonKind.Law, Truth.Unknown, entry.Rule) { Entry = entry }),
        _ => [],
    };
}
