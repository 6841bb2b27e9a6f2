using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Explaining;

/// <summary>The part of the reasoning that decides, as sentences with both values, sources, places and articles.</summary>
internal static class Explanation
{
    /// <summary>Why the advice is what it is; of a solution that is not advised, why it is not.</summary>
    public static Document Why(AssessmentResult result, GoalPath path)
    {
        var view = ViewOf(result, path);
        return path.Solution is { } solution
            ? One(view, solution, WhyWording.Why(TitleOf(view, solution)), asksWhy: true)
            : Whole(WhyWording.Why(view.Advice.Title),
            [
                .. AdviceBlocks.Of(view),
                StakeExplanation.Of(view),
                .. view.Advice.Verdict.Advised.Select(advised => SolutionSection(view, advised)),
                .. view.Advice.Verdict.Advised.IsEmpty ? NotAdvised(view) : [],
            ]);
    }

    /// <summary>Why something is not the advice; of a goal, why each of its other solutions is not.</summary>
    public static Document WhyNot(AssessmentResult result, GoalPath path)
    {
        var view = ViewOf(result, path);
        return path.Solution is { } solution
            ? One(view, solution, WhyWording.WhyNot(TitleOf(view, solution)), asksWhy: false)
            : Whole(WhyWording.WhyNot(view.Advice.Title),
            [
                .. AdviceBlocks.Of(view),
                .. view.Advice.AtStake == Truth.True ? Array.Empty<Block>() : [StakeExplanation.Of(view)],
                .. NotAdvised(view),
            ]);
    }

    private static GoalView ViewOf(AssessmentResult result, GoalPath path) =>
        new(new GoalContext(result, path.Advice.Verdict), path.Advice);

    private static string TitleOf(GoalView view, string solution) =>
        view.Advice.Verdict.Outcome.Solutions.First(candidate => candidate.Name == solution).Title;

    private static Document Whole(string title, ImmutableArray<Block> blocks) => new([new Section(1, title, blocks)]);

    private static Document One(GoalView view, string solution, string title, bool asksWhy)
    {
        var verdict = view.Advice.Verdict.FindSolution(solution);
        if (verdict is null)
        {
            return Whole(title, [StakeExplanation.Of(view)]);
        }

        var isAdvised = verdict.Outcome == Outcome.Recommended;
        var name = TitleOf(view, solution);
        return Whole(title,
        [
            .. isAdvised == asksWhy
                ? Array.Empty<Block>()
                : [new Paragraph(isAdvised ? WhyWording.IsAdvised(name) : WhyWording.IsNotAdvised(name)) { Marker = Marker.Attention }],
            SolutionSection(view, verdict),
        ]);
    }

    private static IEnumerable<Block> NotAdvised(GoalView view) =>
        view.Advice.Verdict.Solutions
            .Where(solution => solution.Outcome != Outcome.Recommended)
            .OrderByDescending(solution => solution.Outcome)
            .Select(solution => SolutionSection(view, solution));

    private static Section SolutionSection(GoalView view, SolutionVerdict verdict) =>
        new(3, WhyWording.Outcome(verdict.Solution.Title, verdict.Outcome), [.. SolutionExplanation.Of(view, verdict)])
        {
            Marker = Marker.Of(verdict.Outcome),
        };
}
