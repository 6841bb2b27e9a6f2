using System.Collections.Immutable;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>The order in which the page shows solutions: what was asked and what is usual first, doing nothing last, else as the pack names them.</summary>
internal static class SolutionOrder
{
    public static ImmutableArray<SolutionVerdict> Of(Chapter chapter) =>
    [
        .. chapter.Context.Verdict.Solutions
            .OrderBy(verdict => verdict.Solution.Form == SolutionForm.Nothing)
            .ThenByDescending(verdict => chapter.Context.IsRequested(verdict.Solution))
            .ThenByDescending(verdict => verdict.Solution.IsStandardApproach)
            .ThenBy(verdict => verdict.Solution.IsBurdening)
            .ThenBy(verdict => verdict.Solution.Title, StringComparer.Ordinal),
    ];
}
