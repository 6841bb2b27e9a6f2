using OmgekeerdeToets.Advising;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Motivating;

/// <summary>Every solution that was considered, the requested one and the usual road named as such, with what became of it.</summary>
internal static class SolutionsPart
{
    public static IEnumerable<Statement> Of(GoalContext context, AdviceDetails details) =>
        details.Options.OrderByDescending(option => option.Outcome).SelectMany(option => Say(context, option));

    private static IEnumerable<Statement> Say(GoalContext context, SolutionAdvice option)
    {
        var considered = MotivationWording.Considered(option.Title, RoleWording.Of(option), option.Outcome);
        // What the advised solution goes before is told at the solutions that lost.
        var reasons = option.Outcome == Outcome.Recommended ? option.Reasons.Take(1) : option.Reasons;
        return reasons.Select(reason => reason with { Text = Phrase.Capital(reason.Text) }).Prepend(new Statement(considered, TraceIds.Solution(context.Goal.Name, option.Solution)));
    }
}
