using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Reports.Motivating;

/// <summary>Where the case begins: what was asked and wished, or what we saw ourselves.</summary>
internal static class RequestPart
{
    public static IEnumerable<Statement> Of(GoalContext context)
    {
        var content = context.Situation.Content;
        if (content.Occasion.Kind == OccasionKind.OwnInitiative)
        {
            yield return new Statement(MotivationWording.OwnInitiative(content.Occasion), TraceIds.Occasion);
        }

        if (content.Occasion.Kind == OccasionKind.FixedMoment)
        {
            yield return new Statement(MotivationWording.FixedMoment, TraceIds.Occasion);
        }

        if (content.HelpRequest?.Text is { } text)
        {
            yield return new Statement(MotivationWording.Asked(text), TraceIds.Request);
        }

        if (content.HelpRequest?.Wish is { } wish)
        {
            yield return new Statement(MotivationWording.Wishes(wish), TraceIds.Request);
        }
    }
}
