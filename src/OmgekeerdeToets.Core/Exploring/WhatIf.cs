using System.Collections.Immutable;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Exploring;

/// <summary>What becomes otherwise when something is supposed (<i>watals</i>): two assessments of the same case side by side, only what differs.</summary>
/// <param name="Facts">What the second situation says otherwise.</param>
/// <param name="Backings">Who stands otherwise behind a solution.</param>
/// <param name="Goals">The goals of which something changes, in name order.</param>
internal sealed record WhatIf(
    ImmutableArray<FactChange> Facts, ImmutableArray<BackingChange> Backings, ImmutableArray<GoalChange> Goals)
{
    /// <summary>How the second weighs otherwise; null when it weighs as the pack does.</summary>
    public WeighingChange? Weighing { get; init; }

    /// <exception cref="ArgumentException">The two were made with another pack.</exception>
    public static WhatIf Between(AssessmentResult before, AssessmentResult after)
    {
        if (!ReferenceEquals(before.Rules.Blueprint.Pack, after.Rules.Blueprint.Pack))
        {
            throw new ArgumentException("The two assessments were made with another pack.", nameof(after));
        }

        return new WhatIf(
            [.. FactChange.Between(before.Situation, after.Situation)],
            [.. BackingChange.Between(before, after)],
            [.. before.Goals.Zip(after.Goals, (was, now) => GoalChange.Between(before, was, after, now)).OfType<GoalChange>()])
        {
            Weighing = WeighingChange.Between(before.Rules.Blueprint, after.Rules.Blueprint),
        };
    }
}

/// <summary>One concept, a list that has other members, or one field of one member, that the second situation says otherwise.</summary>
/// <param name="Definition">What it is about.</param>
/// <param name="Member">The member of the list; null for a concept of its own.</param>
/// <param name="Before">What was stated.</param>
/// <param name="After">What is supposed.</param>
internal sealed record FactChange(FactDefinition Definition, string? Member, FactValue Before, FactValue After)
{
    public static IEnumerable<FactChange> Between(Situation before, Situation after) => before.Blueprint.Facts
        .Where(definition => !Equals(before.FactOf(definition), after.FactOf(definition)))
        .SelectMany(definition => HasSameMembers(before.ValueOf(definition), after.ValueOf(definition))
            ? OfMembers(definition, before.ValueOf(definition), after.ValueOf(definition))
            : [new FactChange(definition, null, before.ValueOf(definition), after.ValueOf(definition))]);

    // A value that is no list has no members on either side.
    private static bool HasSameMembers(FactValue before, FactValue after) => before.IsKnown && after.IsKnown
        && !before.Members.IsEmpty && before.Members.Select(member => member.Name).SequenceEqual(after.Members.Select(member => member.Name), StringComparer.Ordinal);

    private static IEnumerable<FactChange> OfMembers(FactDefinition list, FactValue before, FactValue after) =>
        before.Members.Zip(after.Members).SelectMany(pair => list.Fields
            .Where(field => !Equals(pair.First.Fields[field.Index], pair.Second.Fields[field.Index]))
            .Select(field => new FactChange(field, pair.First.Name, pair.First.ValueOf(field), pair.Second.ValueOf(field))));
}

/// <summary>Who stands otherwise behind a solution.</summary>
internal sealed record BackingChange(Solution Solution, Backing Before, Backing After)
{
    public static IEnumerable<BackingChange> Between(AssessmentResult before, AssessmentResult after) => before.Rules.Blueprint.Goals
        .SelectMany(goal => goal.Solutions.Select(solution => new BackingChange(
            solution, before.Situation.BackingOf(goal.Name, solution.Name), after.Situation.BackingOf(goal.Name, solution.Name))))
        .Where(change => change.Before != change.After)
        .DistinctBy(change => change.Solution.Name, StringComparer.Ordinal);
}

/// <summary>What changes about one goal.</summary>
/// <param name="Before">The advice as it was.</param>
/// <param name="After">The advice as it becomes.</param>
/// <param name="Solutions">The solutions that come out otherwise.</param>
/// <param name="Rules">The rules that are true, false or unknown where they were not.</param>
internal sealed record GoalChange(
    Advice Before, Advice After, ImmutableArray<SolutionChange> Solutions, ImmutableArray<RuleChange> Rules)
{
    public bool ChangesAdvice => !Before.Verdict.SameAdvice(After.Verdict) || Before.IsProvisional != After.IsProvisional;

    /// <summary>Null when nothing changes about the goal.</summary>
    public static GoalChange? Between(AssessmentResult before, Advice was, AssessmentResult after, Advice now)
    {
        var goal = was.Verdict.Goal;
        var change = new GoalChange(
            was,
            now,
            [.. SolutionChange.Between(was.Verdict, now.Verdict)],
            [.. RuleChange.Between(goal, before.Findings, after.Findings)]);
        return change.ChangesAdvice || !change.Solutions.IsEmpty || !change.Rules.IsEmpty ? change : null;
    }
}

/// <summary>A solution that comes out otherwise; of a goal that is not at stake the outcome is that nobody assessed it.</summary>
internal sealed record SolutionChange(Solution Solution, Outcome Before, Outcome After, Fit FitBefore, Fit FitAfter)
{
    public static IEnumerable<SolutionChange> Between(GoalVerdict before, GoalVerdict after) => before.Goal.Solutions
        .Select(solution => (Solution: solution, Was: before.FindSolution(solution.Name), Now: after.FindSolution(solution.Name)))
        .Where(pair => pair.Was is not null || pair.Now is not null)
        .Select(pair => new SolutionChange(
            pair.Solution,
            pair.Was?.Outcome ?? default,
            pair.Now?.Outcome ?? default,
            pair.Was?.Weighed.Fit ?? Fit.Unknown,
            pair.Now?.Weighed.Fit ?? Fit.Unknown))
        .Where(change => change.Before != change.After || change.FitBefore != change.FitAfter);
}

/// <summary>A rule that is found otherwise.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Solution">The solution it belongs to; null for a rule of the goal itself.</param>
/// <param name="Before">As it was.</param>
/// <param name="After">As it becomes.</param>
internal sealed record RuleChange(Rule Rule, Solution? Solution, Truth Before, Truth After)
{
    public static IEnumerable<RuleChange> Between(Goal goal, Findings before, Findings after) => GoalRules.Of(goal)
        .Select(entry => (entry.Rule, Solution: default(Solution)))
        .Concat(goal.Solutions.SelectMany(solution => GoalRules.Of(solution).Select(entry => (entry.Rule, Solution: (Solution?)solution))))
        .Select(entry => new RuleChange(entry.Rule, entry.Solution, before[entry.Rule], after[entry.Rule]))
        .Where(change => change.Before != change.After);
}
