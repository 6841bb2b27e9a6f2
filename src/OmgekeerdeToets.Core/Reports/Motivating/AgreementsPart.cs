using OmgekeerdeToets.Advising;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Motivating;

/// <summary>What is agreed, who does what, when it is looked at again, and that a person decides.</summary>
internal static class AgreementsPart
{
    public static IEnumerable<Statement> Of(GoalContext context, AdviceDetails details) =>
        details.Agreements
            .Select(agreement => agreement.Text with
            {
                Text = MotivationWording.Agreement(agreement.Text.Text, agreement.IsMet, agreement.IsVoluntary),
            })
            .Concat(context.Verdict.Advised.SelectMany(advised => Follow(context, advised)))
            .Append(new Statement(MotivationWording.Discloses, TraceIds.Case));

    public static IEnumerable<Statement> Follow(GoalContext context, SolutionVerdict advised)
    {
        var solution = advised.Solution;
        var id = TraceIds.Solution(context.Goal.Name, solution.Name);
        if (solution.Who is { } who)
        {
            yield return new Statement(MotivationWording.Handles(who, solution.WarmHandover), id);
        }

        if (solution.FollowUp is { } followUp)
        {
            yield return new Statement(MotivationWording.FollowUp(followUp), id);
        }

        if (solution.Review is { } review)
        {
            var on = DateWording.After(context.Situation.ReferenceDate, review);
            yield return new Statement(MotivationWording.Review(on, DateWording.Show(review)), id);
        }
    }
}
