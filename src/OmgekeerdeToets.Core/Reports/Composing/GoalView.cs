using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>One goal as the report shows it.</summary>
internal sealed record GoalView(GoalContext Context, Advice Advice)
{
    public ChosenBy ChosenBy => Context.Situation.Content.Goals.GetValueOrDefault(Context.Goal.Name, ChosenBy.Nobody);

    /// <summary>What a person decided on it; null where nobody did.</summary>
    public DecisionReading? Decision { get; } = DecisionReading.Of(Context.Situation, Context.Verdict);

    /// <summary>What somebody chose or decided, or the facts raise is told in full; the rest in one line, so that a case stays readable.</summary>
    public bool IsFull => ChosenBy != ChosenBy.Nobody || Decision is not null || Advice.AtStake == Truth.True || (Advice.AtStake == Truth.Unknown && WasRaised);

    /// <summary>Four steps for what is chosen or at stake; for what is only touched upon the questions are enough.</summary>
    public bool HasSteps => Advice.AtStake != Truth.False && (ChosenBy != ChosenBy.Nobody || Advice.AtStake == Truth.True);

    /// <summary>Urgent goals first, then those somebody chose, then those the facts raise; in name order.</summary>
    public static ImmutableArray<GoalView> All(AssessmentResult result, string? goal) =>
    [
        .. result.Goals
            .Where(advice => goal is null || advice.Goal == goal)
            .Select(advice => new GoalView(new GoalContext(result, advice.Verdict), advice))
            .OrderByDescending(view => view.Context.Goal.IsUrgent && view.Advice.AtStake == Truth.True)
            .ThenBy(view => view.ChosenBy == ChosenBy.Nobody)
            .ThenByDescending(view => view.Advice.AtStake),
    ];

    public SolutionAdvice Option(string solution) => Advice.Options.First(option => option.Solution == solution);

    /// <summary>What people read for a solution of this goal, also where it was not assessed.</summary>
    public string TitleOf(string solution) =>
        Context.Verdict.Outcome.Solutions.FirstOrDefault(known => known.Name == solution) is { } found ? Phrase.Clause(found.Title) : NameWording.Spaced(solution);

    /// <summary>True when the case says something about what decides whether the goal is at stake.</summary>
    private bool WasRaised => Context.Goal.AtStake.Leaves.SelectMany(leaf => leaf.Facts).Any(definition =>
        Context.Result.StatedFacts.Any(stated => stated.Fact.Definition.QualifiedName == definition.QualifiedName));
}
