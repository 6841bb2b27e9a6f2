using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>What is asked before the steps: open questions first, then which goal fits, and what was asked for.</summary>
internal static class OpenInquiries
{
    /// <summary>The keys of a case that hold the answers.</summary>
    public const string Situation = "hulpvraag.tekst";
    public const string Wish = "hulpvraag.wens";
    public const string GoesWell = "toelichting.gaat_goed";
    public const string Tried = "toelichting.geprobeerd";
    public const string Goals = "doelen";
    public const string Request = "hulpvraag.oplossing";

    public static IEnumerable<Inquiry> Of(AssessmentResult result, IReadOnlyCollection<string> goals)
    {
        var content = result.Situation.Content;
        var texts = result.Findings.Blueprint.Method.Conversation;
        if (content.HelpRequest?.Text is null)
        {
            yield return Open(Situation, texts.Situation ?? InterviewWording.WhatIsGoingOn, InterviewWording.ForTheSituation);
        }

        if (content.HelpRequest?.Wish is null)
        {
            yield return Open(Wish, texts.Wish ?? InterviewWording.WhatIsWanted, InterviewWording.ForTheWish);
        }

        if (content.Explanation is null)
        {
            yield return Open(GoesWell, texts.GoesWell ?? InterviewWording.WhatGoesWell, InterviewWording.ForTheStrengths);
        }

        if (content.Explanation is null || InterviewWording.HoldsOnlyStrengths(content.Explanation))
        {
            yield return Open(Tried, texts.Tried ?? InterviewWording.WhatWasTried, InterviewWording.ForTheTried);
        }

        if (goals.Count == 0)
        {
            yield return Choice(InquiryKind.Goals, Goals, InterviewWording.WhichGoal, InterviewWording.ForTheChoice, InterviewWording.GoalHelp) with
            {
                Options = [.. result.Findings.Blueprint.Goals.Select(goal => new Option(goal.Name, goal.Title))],
            };
        }
        else if (content.Occasion.Kind == OccasionKind.HelpRequest && content.HelpRequest?.Solution is null)
        {
            yield return Choice(InquiryKind.Request, Request, InterviewWording.WhichRequest, InterviewWording.ForTheRequest, InterviewWording.RequestHelp) with
            {
                Options = [.. Requestable(result, goals)],
            };
        }
    }

    /// <summary>Nobody asks for a burden, and doing nothing is not asked for.</summary>
    private static IEnumerable<Option> Requestable(AssessmentResult result, IReadOnlyCollection<string> goals) => result.Findings.Blueprint.Goals
        .Where(goal => goals.Contains(goal.Name, StringComparer.Ordinal))
        .SelectMany(goal => goal.Solutions)
        .Where(solution => !solution.IsBurdening && solution.Form != SolutionForm.Nothing)
        .DistinctBy(solution => solution.Name)
        .Select(solution => new Option(solution.Name, solution.Title));

    private static Inquiry Open(string key, string text, string purpose) => new()
    {
        Key = key,
        Kind = InquiryKind.Open,
        Step = 0,
        Text = text,
        Purpose = purpose,
        Duty = QuestionWording.IsFree,
        Help = InterviewWording.OpenHelp,
    };

    private static Inquiry Choice(InquiryKind kind, string key, string text, string purpose, string help) => new()
    {
        Key = key,
        Kind = kind,
        Step = 0,
        Text = text,
        Purpose = purpose,
        Help = help,
    };
}
