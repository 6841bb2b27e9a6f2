using OmgekeerdeToets.Advising;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Reports.Motivating;

/// <summary>The goal, who chose it, why it is at stake, and the core values on both sides.</summary>
internal static class GoalPart
{
    public static IEnumerable<Statement> Of(GoalContext context, AdviceDetails details)
    {
        var chosenBy = context.Situation.Content.Goals.GetValueOrDefault(context.Goal.Name, ChosenBy.Nobody);
        yield return new Statement(MotivationWording.Goal(context.Goal.Title, chosenBy), context.Goal.Name);
        yield return new Statement(StakeWording.Say(context.Verdict.Outcome.AtStake, context.Goal.AtStake.Because), context.Goal.AtStake.Id);
        foreach (var clause in StakeReading.WhyNotCertain(context))
        {
            yield return new Statement(Phrase.Sentence(clause), context.Goal.AtStake.Id);
        }

        foreach (var argument in details.CoreValues.Where(argument => argument.Holds == Truth.True))
        {
            yield return new Statement(
                MotivationWording.CoreValue(argument.SpeaksFor, argument.CoreValueTitle!, argument.Because.Text), argument.Because.TraceId);
        }
    }
}
