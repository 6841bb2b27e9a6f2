using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>Per goal the smallest changes that give another advice, by who can bring them about. For professionals and workshops.</summary>
internal static class SmallestChangesReport
{
    public static Document Of(AssessmentResult result, string? goal)
    {
        var found = Found(result, goal);
        return new Document(
        [
            new Section(1, ChangeWording.Title(result.Situation.Name),
            [
                new Paragraph(ChangeWording.NotForLetters) { Marker = Marker.Attention },
                new Paragraph(found.IsEmpty ? ChangeWording.NoGoals : ChangeWording.HowToRead),
                .. found.Select(one => GoalOf(one.View, one.Changes)),
                new Section(3, ChangeWording.Closing,
                [
                    .. found.SelectMany(one => Limits(one.View, one.Changes)).Distinct().Select(text => new Paragraph(text)),
                    new Paragraph(ChangeWording.LeftOut),
                ]),
                Footer.Of(result),
            ]),
        ]);
    }

    /// <summary>The goals that somebody chose or that are at stake, as a report tells them; or the one that was asked for.</summary>
    internal static ImmutableArray<(GoalView View, SmallestChanges Changes)> Found(AssessmentResult result, string? goal) =>
    [
        .. GoalView.All(result, goal).Where(view => goal is not null || view.HasSteps)
            .Select(view => (view, SmallestChanges.Of(result.Rules, result.Situation, view.Context.Goal))),
    ];

    private static Section GoalOf(GoalView view, SmallestChanges changes)
    {
        var merged = MergedChange.Of(changes);
        return new Section(2, view.Advice.Title,
        [
            new Paragraph(RichText.Strong(ChangeWording.Now + ": ") + $"{AdviceWording.Label(view.Advice.Kind, view.Advice.IsProvisional)}: {AdviceBlocks.Sentence(view)}") { Marker = Marker.Arrow },
            .. merged.IsEmpty ? [new Paragraph(changes.Size == SmallestChanges.MostAtOnce ? ChangeWording.None : ChangeWording.NoneFound)] : Array.Empty<Block>(),
            .. view.Advice.CanTurnByDueCare.IsEmpty
                ? Array.Empty<Block>()
                : [new Paragraph(ProvisionalWording.DueCare(view.Advice.CanTurnByDueCare.Select(name => TitleOf(view, name))))],
            .. merged.GroupBy(change => (By: change.Influencers(changes.Variations.Turnables), Judged: IsJudged(changes, change)))
                .OrderBy(group => group.Key.By).ThenByDescending(group => group.Key.Judged == false).ThenBy(group => group.Key.Judged is null)
                .GroupBy(group => ChangeWording.By(group.Key.By, group.Key.Judged), StringComparer.Ordinal)
                .Select(alike => new Section(3, alike.Key, [new Bullets([.. ByAdvice(view, changes, alike.SelectMany(group => group))])])),
        ]);
    }

    /// <summary>A fact can be changed, a judgement only be made otherwise; null where a change needs both.</summary>
    private static bool? IsJudged(SmallestChanges changes, MergedChange change)
    {
        var count = change.Turned.Count(turned => changes.Variations.Turnables[turned.Turnable].Fact.Definition!.IsJudgement);
        return count == 0 ? false : count == change.Turned.Length ? true : null;
    }

    private static IEnumerable<Item> ByAdvice(GoalView view, SmallestChanges changes, IEnumerable<MergedChange> merged) => merged
        .GroupBy(change => change.Advice)
        .Select(alike => new Item(Marker.Arrow, ChangeWording.Becomes(alike.Key, alike.Key.Solutions.Select(name => TitleOf(view, name)), alike.Count() == 1))
        {
            Below = [new Bullets([.. alike.Select(change => new Item(Marker.Dot, Clauses(changes, change)))])],
        });

    private static string Clauses(SmallestChanges changes, MergedChange change) =>
        ChangeWording.Together(change.Turned.Select(turned =>
        {
            var turnable = changes.Variations.Turnables[turned.Turnable];
            return ChangeWording.Clause(turnable, turned.Cells);
        }));

    private static IEnumerable<string> Limits(GoalView view, SmallestChanges changes)
    {
        yield return changes.Size == SmallestChanges.MostAtOnce ? ChangeWording.IsComplete : ChangeWording.Uncut(changes.Size, changes.Tried);
        if (!changes.Variations.IsComplete)
        {
            yield return ChangeWording.ReadTogether(view.Advice.Title);
        }
    }

    private static string TitleOf(GoalView view, string solution) =>
        view.Advice.Verdict.Outcome.Goal.FindSolution(solution)?.Title
        ?? view.Context.Situation.Content.OwnProposals.First(own => own.Solution.Name == solution).Solution.Title;
}
