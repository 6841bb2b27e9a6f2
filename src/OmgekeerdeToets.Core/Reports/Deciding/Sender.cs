using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Deciding;

/// <summary>What has to be done before a text goes out; stands under it and is taken away.</summary>
internal static class Sender
{
    public static Section Of(AssessmentResult result, ImmutableArray<DecidedGoal> goals) => Under(
    [
        SenderWording.Brackets,
        .. goals.SelectMany(Of),
        .. Contradictions(result),
        .. Reflections(result),
        SenderWording.TermIsOurs,
        SenderWording.Danger,
        SenderWording.ReadAloud,
    ]);

    public static Section OfConversation(AssessmentResult result) => Under(
        [SenderWording.Brackets, .. Contradictions(result), .. Reflections(result), SenderWording.Danger, SenderWording.ReadAloud]);

    /// <summary>What the one who decides answered to the questions for oneself; it stays with the case and is not for the one who reads the text.</summary>
    private static IEnumerable<string> Reflections(AssessmentResult result) =>
        result.Situation.Content.Reflections is { IsEmpty: false } answers ? [SenderWording.Reflected(answers)] : [];

    private static Section Under(IEnumerable<string> toDo) => new(2, SenderWording.Heading,
    [
        new Paragraph(SenderWording.TakeAway),
        new Bullets([.. toDo.Distinct(StringComparer.Ordinal).Select(text => new Item(Marker.ToDo, text))]),
    ]);

    private static IEnumerable<string> Contradictions(AssessmentResult result) =>
        CaseHeader.Attention(result).Where(item => item.Marker == Marker.Attention).Select(item => item.Text.ToString());

    private static IEnumerable<string> Of(DecidedGoal goal) => OfDecision(goal).Concat(OfLaw(goal));

    private static IEnumerable<string> OfDecision(DecidedGoal goal)
    {
        if (goal.Decision.Reasons is null)
        {
            yield return SenderWording.Reasons;
        }

        if (goal.Decision.Solutions.IsEmpty)
        {
            yield return SenderWording.WhichSolution;
        }

        if (TermReading.Lacking(goal.Terms) is { } lacking)
        {
            yield return lacking;
        }

        if (!goal.IsDiscussed)
        {
            yield return SenderWording.Discuss;
        }

        if (goal.Typed.Append(goal.Decision.Response ?? "").Where(StaffWording.IsAboutResident).ToList() is { Count: > 0 } about)
        {
            yield return SenderWording.AboutResident(about);
        }

        if (goal.Reading.Deviates == Truth.True)
        {
            yield return SenderWording.Deviates;
        }

        if (goal.Decision.Application is null && goal.NotGiven is { } asked)
        {
            yield return SenderWording.Application(asked.Title);
        }
    }

    private static IEnumerable<string> OfLaw(DecidedGoal goal)
    {
        var bases = goal.Solutions.SelectMany(solution => LegalReading.Of(goal.Context, solution)).Where(basis => basis.Carries).ToList();
        if (bases.Count == 0 && !goal.Solutions.IsEmpty && !goal.NeedsNoRuling)
        {
            yield return SenderWording.NoArticle;
        }

        foreach (var citation in bases.Select(basis => basis.Citation).OfType<Citation>().Where(citation => !citation.IsChecked))
        {
            yield return SenderWording.Check(LawWording.Show(citation));
        }
    }
}
