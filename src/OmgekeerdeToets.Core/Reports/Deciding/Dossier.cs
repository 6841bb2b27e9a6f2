using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Deciding;

/// <summary>
/// The file of a case: facts, judgements with their yardstick, weighing and law each apart; the decision with its reasons and the road
/// not taken; what is still missing; and the same case as then and as now.
/// </summary>
internal static class Dossier
{
    public static Document Compose(AssessmentResult then, AssessmentResult? now, string? goal)
    {
        var views = GoalView.All(then, goal).Where(view => view.IsFull).ToImmutableArray();
        return new Document(
        [
            new Section(1, DossierWording.Title(then.Situation.Name),
            [
                new Pairs([.. Head(then)]),
                new Paragraph(DossierWording.Opening),
                DossierFacts.Of(then, views),
                DossierJudgements.Of(then, views),
                new Section(2, DossierWording.Weighing, [.. views.Select(DossierWeighing.Of)]),
                new Section(2, DossierWording.Law, [.. views.Where(view => view.Advice.Options.Length > 0).Select(DossierLaw.Of)]),
                new Section(2, DossierWording.Decisions, [.. DossierDecision.Of(views)]),
                new Section(2, DossierWording.Checklist, [.. views.Select(DossierChecklist.Of)]),
                DossierMoments.Of(Moments.Of(then, now), goal),
                Closing.Of(then, withAnswers: false),
            ]),
        ]);
    }

    private static IEnumerable<Pair> Head(AssessmentResult result)
    {
        var content = result.Situation.Content;
        if (ReportWording.Origin(content.IsFictional, content.IsAnonymised) is { } origin)
        {
            yield return new Pair(DossierWording.Origin, origin);
        }

        yield return new Pair(DossierWording.Occasion, ReportWording.Occasion(content.Occasion.Kind) ?? DossierWording.NotNoted);
        yield return new Pair(DossierWording.Application, Stated(result, "aanvraag"));
        yield return new Pair(DossierWording.Period, Stated(result, "tijdvak"));
        yield return new Pair(DossierWording.ReferenceDate, DateWording.Show(result.Situation.ReferenceDate));
        yield return new Pair(DossierWording.Decision, DecidedOn(result));
        yield return new Pair(DossierWording.Pack, DossierWording.PackOf(result.PackName, result.PackVersion));
        yield return new Pair(DossierWording.Fingerprint, result.PackFingerprint);
    }

    private static string DecidedOn(AssessmentResult result)
    {
        var days = result.Situation.Content.Decisions.Values.Select(decision => decision.On).Distinct().Order().Select(DateWording.Show).ToList();
        return days.Count > 0 ? Phrase.Enumerate(days) : Stated(result, "besluit");
    }

    private static string Stated(AssessmentResult result, string key) =>
        result.Situation.Content.Dates.TryGetValue(key, out var text) ? DateWording.Read(text) : DossierWording.NotNoted;
}
