using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.CoreValues;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Steps.LegalChecks;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets;

/// <summary>
/// The method on one page. The goal comes first, the law comes last and is never skipped: that is an order of
/// dependency, kept in the types. A step takes the outcomes it may look at, and only a step can make its outcome,
/// so there is no law without goals, values and consequences, and nothing to weigh without law.
/// Every finding is a <see cref="Truth"/>: true, false or unknown, and unknown is never taken for either; what an unknown
/// does to a solution stands in <see cref="OutcomeTable"/>, and whether it matters in <c>Exploring/Investigation</c>.
/// </summary>
internal static class Assessment
{
    /// <summary>Findings first (an engine makes them, they mean nothing yet), then the steps give them meaning.</summary>
    public static AssessmentResult Run(IRuleSet rules, Situation situation, AssessmentOptions options)
    {
        var found = Findings.Lent(rules, situation);
        var result = new AssessmentResult(rules, found, Weigh(found), options);
        found.Release(); // who reads on finds them again
        return result;
    }

    /// <summary>From what was found to a verdict per goal.</summary>
    public static ImmutableArray<GoalVerdict> Weigh(Findings found)
    {
        var goals = GoalStep.Run(found);
        var values = CoreValueStep.Run(goals);
        var consequences = ConsequenceStep.Run(goals);
        var law = LegalCheckStep.Run(goals, values, consequences); // the only step that takes all three
        return Scale.Weigh(law);
    }
}
