using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>The whole page as screens in their order: the cases told and walked, compared where there are more, and what goes on the table.</summary>
internal static class WorkshopComposer
{
    public static WorkshopPage Compose(ImmutableArray<AssessmentResult> results, string? goal)
    {
        var chapters = results.SelectMany((result, i) => Chapters(result, goal, i + 1)).ToImmutableArray();
        var title = results is [var only] ? only.Situation.Name ?? ReportWording.UnnamedCase : WorkshopWording.Cases(results.Length);
        return new WorkshopPage(title,
        [
            new ScreenGroup(WorkshopWording.Begin, [CoverScreen.Of(title, results, chapters)]),
            .. chapters.Select(chapter => new ScreenGroup(chapter.Name, [.. Screens(chapter)])),
            new ScreenGroup(WorkshopWording.End,
            [
                .. ComparisonScreen.Of(chapters),
                .. PaperScreens.Of(results[0].Findings.Blueprint),
                ClosingScreen.Of(results[0]),
            ]),
        ]);
    }

    /// <summary>What somebody chose or the facts raise; the other goals have nothing to tell here.</summary>
    private static IEnumerable<Chapter> Chapters(AssessmentResult result, string? goal, int number)
    {
        var views = GoalView.All(result, goal).Where(view => goal is not null || view.IsFull).ToImmutableArray();
        var told = views.Any(view => view.HasSteps) ? [.. views.Where(view => view.HasSteps)] : views;
        return told.Select((view, i) =>
        {
            var key = Chapter.KeyOf(number, i + 1);
            var name = result.Situation.Name ?? ReportWording.UnnamedCase;
            return new Chapter(
                key,
                view,
                new TraceAnchors(key, view.Advice.Goal, ShownTrace.Of(view.Context)),
                told.Length == 1 ? name : WorkshopWording.CaseAndGoal(name, view.Advice.Title));
        });
    }

    private static IEnumerable<Element> Screens(Chapter chapter) =>
    [
        SituationScreen.Of(chapter),
        OwnSolutionScreen.Of(chapter),
        EffectScreen.Of(chapter),
        CoreValueScreen.Of(chapter),
        ConsequenceScreen.Of(chapter),
        .. chapter.Advice.Options.IsEmpty ? [] : new[] { MatrixScreen.Of(chapter) },
        LawScreen.Of(chapter),
        .. ReflectionScreen.Of(chapter),
        AdviceScreen.Of(chapter),
        PictureScreen.Of(chapter),
        .. chapter.Advice.Options.IsEmpty ? [] : new[] { RoadsScreen.Of(chapter) },
        ReasoningScreen.Of(chapter, ShownTrace.Of(chapter.Context)),
        .. WhatIfScreen.Of(chapter),
    ];
}

/// <summary>What the page shows.</summary>
internal sealed record WorkshopPage(string Title, ImmutableArray<ScreenGroup> Groups);

/// <summary>Screens that belong together: a case, or what comes before and after.</summary>
internal sealed record ScreenGroup(string Title, ImmutableArray<Element> Screens);
