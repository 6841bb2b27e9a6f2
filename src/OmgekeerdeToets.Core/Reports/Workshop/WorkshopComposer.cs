using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>The whole page as screens in their order: the cases told and walked, compared where there are more, and what goes on the table.</summary>
internal static class WorkshopComposer
{
    /// <summary>At most this many pairs are asked of the engine for one chapter, and this many for a page with more than a few.</summary>
    private const int MostPairs = 6000;
    private const int MostPairsOfPage = 4 * MostPairs;

    /// <summary>The page with every pair of changes; where that is more than fits, without those that take most room.</summary>
    public static string Render(ImmutableArray<AssessmentResult> results, string? goal)
    {
        var chapters = Chapters(results, goal);
        var most = Math.Min(MostPairs, MostPairsOfPage / Math.Max(1, chapters.Length));
        ImmutableArray<WhatIfTable> tables = [.. chapters.Select(chapter => WhatIfTable.Of(chapter, most))];
        var html = WorkshopFrame.Render(Compose(results, chapters, tables));
        var lean = PageRoom.Leaner(chapters, tables, PageRoom.SizeOf(html) - PageRoom.MostBytes);
        return lean.SequenceEqual(tables) ? html : WorkshopFrame.Render(Compose(results, chapters, lean));
    }

    /// <summary>How many of these cases, from the first, fit on one page with no pairs of changes at all.</summary>
    public static int CountThatFit(ImmutableArray<AssessmentResult> results, string? goal)
    {
        var fitting = results.Length;
        for (var size = SizeOf(results, goal); fitting > 0 && size > PageRoom.MostBytes; size = SizeOf(results[..fitting], goal))
        {
            // Cases are about as large as each other, so that few pages have to be made.
            fitting = Math.Min(fitting - 1, (int)((long)fitting * PageRoom.MostBytes / size));
        }

        return fitting;
    }

    private static int SizeOf(ImmutableArray<AssessmentResult> results, string? goal)
    {
        if (results.IsEmpty)
        {
            return 0;
        }

        var chapters = Chapters(results, goal);
        return PageRoom.SizeOf(WorkshopFrame.Render(Compose(results, chapters, [.. chapters.Select(chapter => WhatIfTable.Of(chapter, mostPairs: 0))])));
    }

    /// <summary>What the page tells: one chapter per goal of each case.</summary>
    public static ImmutableArray<Chapter> Chapters(ImmutableArray<AssessmentResult> results, string? goal) =>
        [.. results.SelectMany((result, i) => Chapters(result, goal, i + 1))];

    private static WorkshopPage Compose(ImmutableArray<AssessmentResult> results, ImmutableArray<Chapter> chapters, ImmutableArray<WhatIfTable> tables)
    {
        var title = results is [var only] ? only.Situation.Name ?? ReportWording.UnnamedCase : WorkshopWording.Cases(results.Length);
        return new WorkshopPage(title,
        [
            new ScreenGroup(WorkshopWording.Begin, [CoverScreen.Of(title, results, chapters)]),
            .. chapters.Select((chapter, i) => new ScreenGroup(chapter.Name, [.. Screens(chapter, tables[i])])),
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

    private static IEnumerable<Element> Screens(Chapter chapter, WhatIfTable table) =>
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
        .. WhatIfScreen.Of(chapter, table),
    ];
}

/// <summary>What the page shows.</summary>
internal sealed record WorkshopPage(string Title, ImmutableArray<ScreenGroup> Groups);

/// <summary>Screens that belong together: a case, or what comes before and after.</summary>
internal sealed record ScreenGroup(string Title, ImmutableArray<Element> Screens);
