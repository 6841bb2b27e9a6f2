using System.Collections.Immutable;
using System.Globalization;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Deciding;

/// <summary>The same case at one moment: when, and what the rules of that moment come to.</summary>
internal sealed record Moment(MomentKind Kind, AssessmentResult Result)
{
    public DateOnly Date => Result.Situation.ReferenceDate;
}

/// <summary>As then and as now (Awb 7:11): the day of the advice, the day of the decision with the same rules, and a later day or later rules.</summary>
internal static class Moments
{
    private const string DecisionDate = "besluit";

    public static ImmutableArray<Moment> Of(AssessmentResult then, AssessmentResult? now) =>
    [
        new Moment(MomentKind.Then, then),
        .. DecisionDates(then).Where(date => date != then.Situation.ReferenceDate).Select(date => new Moment(MomentKind.Decision, then.On(date))),
        .. now is null ? ImmutableArray<Moment>.Empty : [new Moment(MomentKind.Now, now)],
    ];

    private static IEnumerable<DateOnly> DecisionDates(AssessmentResult then) =>
        then.Situation.Content.Decisions.Values.Select(decision => decision.On).Concat(Stated(then)).Distinct().Order();

    private static IEnumerable<DateOnly> Stated(AssessmentResult then) =>
        then.Situation.Content.Dates.TryGetValue(DecisionDate, out var text)
            && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                ? [date]
                : [];
}
