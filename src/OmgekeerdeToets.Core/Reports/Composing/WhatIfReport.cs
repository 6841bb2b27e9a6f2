using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>Before and after side by side, with only what changes: the advice, the solutions, and the rules that turned.</summary>
internal static class WhatIfReport
{
    public static Document Of(AssessmentResult before, AssessmentResult after)
    {
        var changes = WhatIf.Between(before, after);
        ImmutableArray<Item> supposed = [.. Supposed(changes), .. WeighingItems.Of(changes.Weighing)];
        return new Document(
        [
            new Section(1, WhatIfWording.Title(before.Situation.Name),
            [
                .. supposed.IsEmpty
                    ? new Block[] { new Paragraph(WhatIfWording.NothingSupposed) }
                    : [new Section(3, WhatIfWording.Supposed, [new Bullets(supposed)])],
                .. NothingElse(changes),
                .. changes.Goals.Select(goal => GoalOf(before, after, goal, changes)),
                new Section(3, WhatIfWording.Closing,
                [
                    new Paragraph(changes.Goals.IsEmpty ? WhatIfWording.NothingChanges : WhatIfWording.OthersStay),
                    new Paragraph(RichText.Muted(WhatIfWording.Reserve)),
                ]),
                Footer.Of(before),
            ]),
        ]);
    }

    /// <summary>What backing does where it changes nothing now: that too is an answer.</summary>
    private static IEnumerable<Block> NothingElse(WhatIf changes)
    {
        ImmutableArray<Item> items = changes.Goals.IsEmpty ? [.. changes.Backings.SelectMany(BackingItems.Of)] : [];
        return items.IsEmpty ? [] : [new Section(3, WhatIfWording.WhatBackingDoes, [new Bullets(items)])];
    }

    private static IEnumerable<Item> Supposed(WhatIf changes) => changes.Facts
        .Select(change => WhatIfWording.Fact(change.Definition, change.Member, change.Before, change.After))
        .Concat(changes.Backings.SelectMany(Backings))
        .Select(text => new Item(Marker.Arrow, text));

    private static IEnumerable<string> Backings(BackingChange change)
    {
        if (change.Before.Resident != change.After.Resident)
        {
            yield return WhatIfWording.Backing(change.Solution.Title, change.Before, change.After);
        }

        if (change.Before.Organisation != change.After.Organisation)
        {
            yield return WhatIfWording.BackingOfOrganisation(change.Solution.Title, change.Before, change.After);
        }
    }

    private static Section GoalOf(AssessmentResult before, AssessmentResult after, GoalChange change, WhatIf changes) => new(2, change.Before.Title,
    [
        .. change.ChangesAdvice
            ? [AdviceOf(WhatIfWording.Before, before, change.Before), AdviceOf(WhatIfWording.After, after, change.After)]
            : new Block[] { new Paragraph(WhatIfWording.SameAdvice), AdviceOf(WhatIfWording.After, after, change.After) },
        .. Solutions(change),
        .. changes.Weighing is null && changes.Backings.IsEmpty ? [] : WeighingItems.Decides(change),
        .. Rules(after, change, changes),
    ]);

    private static Paragraph AdviceOf(string when, AssessmentResult result, Advice advice)
    {
        var view = new GoalView(new GoalContext(result, advice.Verdict), advice);
        return new Paragraph(RichText.Strong($"{when}: ") + $"{AdviceWording.Label(advice.Kind, advice.IsProvisional)}: {AdviceBlocks.Sentence(view)}") { Marker = Marker.Arrow };
    }

    private static IEnumerable<Block> Solutions(GoalChange change) => change.Solutions.IsEmpty
        ? []
        :
        [
            new Section(3, WhatIfWording.Solutions,
            [
                new Table(
                    [WhatIfWording.ColumnSolution, WhatIfWording.Before, WhatIfWording.After],
                    [
                        .. change.Solutions.Select(solution => ImmutableArray.Create<RichText>(
                            solution.Solution.Title,
                            Outcome(solution.Before, solution.FitBefore),
                            Outcome(solution.After, solution.FitAfter))),
                    ]),
            ]),
        ];

    private static RichText Outcome(Outcome outcome, Fit fit)
    {
        var marker = outcome == OmgekeerdeToets.Outcome.NotAssessed ? Marker.Possible : Marker.Of(outcome);
        return RichText.In(marker.Tone, marker.Sign + " " + WhatIfWording.Outcome(outcome, fit));
    }

    private static IEnumerable<Block> Rules(AssessmentResult after, GoalChange change, WhatIf changes)
    {
        ImmutableArray<Item> items = [.. BackingItems.Of(change, changes.Backings), .. change.Rules.Select(rule => RuleOf(after, rule))];
        return items.IsEmpty ? [] : [new Section(3, WhatIfWording.Rules, [new Bullets(items)])];
    }

    /// <summary>What a rule says, and under it what decides it now.</summary>
    private static Item RuleOf(AssessmentResult after, RuleChange change)
    {
        var clauses = LeafReading.Of(after, change.Rule);
        return new Item(Marker.Of(change.After), WhatIfWording.Rule(change.Solution?.Title ?? WhatIfWording.OfGoal, Says(change), change.Before, change.After))
        {
            Below = clauses.IsEmpty ? [] : [new Bullets([.. clauses.Select(clause => new Item(Marker.Dot, Phrase.Sentence(clause)))])],
        };
    }

    internal static string Says(RuleChange change) => change.Rule.Because
        ?? (change.Rule == change.Solution?.Suitable ? WhatIfWording.Suitable
            : change.Solution is null ? WhatIfWording.AtStake
            : WhatIfWording.Condition);
}
