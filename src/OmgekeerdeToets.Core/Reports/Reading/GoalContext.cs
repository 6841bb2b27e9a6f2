using System.Collections.Immutable;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>What every reader of one goal looks at: the verdict, and the case and the pack behind it.</summary>
internal sealed record GoalContext(AssessmentResult Result, GoalVerdict Verdict)
{
    public Goal Goal => Verdict.Goal;

    public Findings Findings => Result.Findings;

    public Situation Situation => Result.Situation;

    public Blueprint Blueprint => Result.Findings.Blueprint;

    /// <summary>What the advice names; when it is to ask first, what is best as far as can be seen.</summary>
    public ImmutableArray<SolutionVerdict> Front => Verdict.Advised.IsEmpty ? Verdict.BestSoFar : Verdict.Advised;

    /// <summary>What the case states of what the rules of this goal read; facts first, then judgements.</summary>
    public ImmutableArray<StatedFact> FactsRead => field.IsDefault ? field = FactReading.ReadBy(this) : field;

    public bool IsRequested(Solution solution) => Situation.RequestedSolution == solution.Name;

    public Backing BackingOf(Solution solution) => Situation.BackingOf(Goal.Name, solution.Name);

    /// <summary>In the order of names, so that moving a rule inside its file changes nothing.</summary>
    public static IEnumerable<T> InOrder<T>(IEnumerable<T> items, Func<T, Rule> rule) =>
        items.OrderBy(item => rule(item).Id, StringComparer.Ordinal);
}
