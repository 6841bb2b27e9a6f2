using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Deciding;

/// <summary>A goal on which a person decided, with what a letter about it needs.</summary>
/// <param name="View">The goal.</param>
/// <param name="Reading">What was decided, beside the advice.</param>
internal sealed record DecidedGoal(GoalView View, DecisionReading Reading)
{
    public GoalContext Context => View.Context;

    public Decision Decision => Reading.Decision;

    /// <summary>The solutions it comes down to, as they were assessed; empty where the case names none or the goal was not assessed.</summary>
    public ImmutableArray<SolutionVerdict> Solutions { get; } =
        [.. Reading.Decision.Solutions.Select(View.Context.Verdict.FindSolution).OfType<SolutionVerdict>()];

    /// <summary>The words of the one who decided that stand in a letter as they are.</summary>
    public IEnumerable<string> Typed => new[] { Decision.What, Decision.Reasons, Decision.Application, Decision.Terms.How }.OfType<string>();

    /// <summary>Whether it was talked over with somebody; <i>niemand</i> is nobody.</summary>
    public bool IsDiscussed => Decision.Response is not null || Decision.DiscussedWith is { } whom && whom != LetterWording.Nobody;

    /// <summary>How much, from when, until when and how: said, or still to be written down.</summary>
    public ImmutableArray<Term> Terms => TermReading.Of(Decision, Solutions);

    /// <summary>What the resident asked for, where something else was decided.</summary>
    public SolutionAdvice? NotGiven =>
        View.Advice.Options.FirstOrDefault(option => option.IsRequested && !Decision.Solutions.Contains(option.Solution, StringComparer.Ordinal));

    /// <summary>Whether all of it is done without a decision in the sense of the law, and nothing was applied for.</summary>
    public bool NeedsNoRuling =>
        !Solutions.IsEmpty && Solutions.All(solution => solution.Legal.Fit == Fit.Factual) && Decision.Application is null && NotGiven is null;

    /// <summary>The goals on which somebody decided, in the order of the report.</summary>
    public static ImmutableArray<DecidedGoal> All(AssessmentResult result, string? goal) =>
        [.. GoalView.All(result, goal).Where(view => view.Decision is not null).Select(view => new DecidedGoal(view, view.Decision!))];
}
