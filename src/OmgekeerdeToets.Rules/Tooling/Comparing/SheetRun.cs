using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Tooling.Comparing;

/// <summary>Makes a sheet: who may stand on it, what was decided per goal, and which cases are alike.</summary>
internal sealed class SheetRun(RulePack pack, string? goal)
{
    public DiscussionReport Of(ImmutableArray<FiledCase> cases, Action<int, int>? progress)
    {
        var refused = new DiagnosticBag();
        var shown = new List<(FiledCase Filed, ImmutableArray<Weighing.GoalVerdict> Verdicts)>();
        for (var i = 0; i < cases.Length; i++)
        {
            progress?.Invoke(i, cases.Length);
            var verdicts = pack.Assess(cases[i].Situation).Verdicts;
            if (cases[i].Situation.Content is { IsFictional: false, IsAnonymised: false })
            {
                refused.Add(cases[i].File, TalkMessages.MayBeRecognised());
            }
            else
            {
                shown.Add((cases[i], verdicts));
            }
        }

        progress?.Invoke(cases.Length, cases.Length);
        var goals = pack.Blueprint.Goals.Select((known, i) => (Goal: known, Index: i))
            .Where(known => goal is null || known.Goal.Name == goal)
            .Select(known => GoalOf(known.Goal, [.. shown.Select(one => new CaseOfGoal(one.Filed, one.Verdicts[known.Index]))]))
            .Where(found => !found.IsEmpty);
        return new DiscussionReport(pack, shown.Count, refused.ToSorted(), [.. goals]);
    }

    private SheetGoal GoalOf(Goal about, ImmutableArray<CaseOfGoal> cases)
    {
        var told = cases
            .Where(@case => @case.Decision is not null || @case.Aftermath is not null)
            .OrderBy(@case => @case.Name, StringComparer.Ordinal)
            .ThenBy(@case => @case.Filed.File, StringComparer.Ordinal)
            .Select(@case => new SheetCase(@case, AlikeTo(@case, about, cases)))
            .ToList();
        return new SheetGoal(
            about.Name,
            about.Title,
            [.. told.Where(one => one.Case.Decision?.Deviates == Truth.True)],
            [.. told.Where(one => one.Case.Decision?.Deviates == Truth.Unknown)],
            [.. told.Where(one => one.Case is { Aftermath: not null } and not { Decision.Deviates: Truth.True or Truth.Unknown })]);
    }

    private ImmutableArray<CaseOfGoal> AlikeTo(CaseOfGoal one, Goal about, ImmutableArray<CaseOfGoal> cases)
    {
        var comparison = new GoalComparison(pack.Rules, about, one.Situation);
        return
        [
            .. cases
                .Where(other => other.Filed.File != one.Filed.File
                    && other.Verdict.Outcome.AtStake == one.Verdict.Outcome.AtStake
                    && comparison.With(other.Situation).Likeness == Likeness.Alike)
                .OrderBy(other => other.Name, StringComparer.Ordinal)
                .ThenBy(other => other.Filed.File, StringComparer.Ordinal),
        ];
    }
}
