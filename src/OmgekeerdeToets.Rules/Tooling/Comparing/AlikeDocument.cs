using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Tooling.Comparing;

/// <summary>The cases that are alike, to read: first what counts, then what differs with both sides' reasons, then the near ones apart.</summary>
/// <param name="most">How many cases stand under one heading; the others are counted.</param>
internal sealed class AlikeDocument(int most)
{
    public Document Of(AlikeReport report) => new(
    [
        new Section(1, TalkWording.AlikeTitle(report.Own.Situation.Name ?? ReportWording.UnnamedCase),
        [
            new Paragraph(RichText.Muted(string.Join(" · ", FirstLine(report)))),
            new Paragraph(TalkWording.AlikeIntroduction),
            .. report.Goals.IsEmpty ? new Block[] { new Paragraph(TalkWording.NoGoalAtStake) } : report.Goals.Select(Block (goal) => GoalOf(goal)),
            .. Private(report),
            new Section(3, ReportWording.Decides, [new Paragraph(RichText.Muted(TalkWording.AlikeReserve))]),
            Footer.Of(report.Pack.Blueprint.Pack),
        ]),
    ]);

    private static IEnumerable<string> FirstLine(AlikeReport report)
    {
        yield return ReportWording.ReferenceDate(report.Own.Situation.ReferenceDate);
        if (ReportWording.Origin(report.Own.Situation.Content.IsFictional, report.Own.Situation.Content.IsAnonymised) is { } origin)
        {
            yield return origin;
        }

        yield return TalkWording.Compared(report.Compared);
    }

    /// <summary>Cases of residents are not for everybody who reads along.</summary>
    private static IEnumerable<Block> Private(AlikeReport report) =>
        report.Goals.SelectMany(goal => goal.Alike.Select(alike => alike.Case).Concat(goal.Near.Select(near => near.Case)).Append(goal.Own))
            .Any(shown => shown.Situation.Content is { IsFictional: false, IsAnonymised: false })
            ? [new Section(3, ReportWording.Attention, [new Paragraph(TalkWording.Private) { Marker = Marker.Attention }])]
            : [];

    private Section GoalOf(AlikeGoal goal) => new(2, goal.Own.Verdict.Goal.Title,
    [
        new Pairs([.. CaseBlocks.Told(goal.Own)]),
        new Paragraph(RichText.Muted(TalkWording.Found(
            goal.Alike.Count(alike => !alike.Differences.IsEmpty), goal.Alike.Count(alike => alike.Differences.IsEmpty), goal.Near.Length))),
        .. Counting(goal),
        .. Differing(goal),
        .. Same(goal),
        .. new NearBlocks(most).Of(goal),
        .. Questions(goal),
    ]);

    private static IEnumerable<Block> Counting(AlikeGoal goal) =>
    [
        new Section(3, TalkWording.Counting,
        [
            goal.Counting.IsEmpty
                ? new Paragraph(TalkWording.NothingCounts)
                : new Bullets([.. goal.Counting.SelectMany(fact => FactText.Of(fact, goal.Own.Situation)).Select(text => new Item(Marker.Dot, text))]),
        ]),
    ];

    private IEnumerable<Block> Differing(AlikeGoal goal)
    {
        var differing = goal.Alike.Where(alike => !alike.Differences.IsEmpty).ToList();
        return
        [
            new Section(3, TalkWording.Differing,
            [
                .. differing.Count == 0
                    ? new Block[] { new Paragraph(goal.Alike.IsEmpty ? TalkWording.NoneAlike : TalkWording.NoneDiffers) }
                    : differing.Take(most).Select(Block (alike) => CaseOf(alike)).Concat(CaseBlocks.Rest(differing.Count, most)),
            ]),
        ];
    }

    private static Section CaseOf(AlikeCase alike) => new(4, RichText.Strong(alike.Case.Name) + RichText.Muted($" ({alike.Case.Filed.File})"),
    [
        new Bullets([
            .. alike.Differences.Select(difference => new Item(Marker.Dot, difference.Label)
            {
                Below = [new Pairs([new Pair(TalkWording.Here, Side(difference, difference.Here)), new Pair(TalkWording.There, Side(difference, difference.There))])],
            }),
            .. CaseBlocks.Aftermath(alike.Case) is { } aftermath ? new[] { new Item(Marker.Dot, TalkWording.WhatBecameThere(aftermath)) } : [],
        ]),
    ]);

    private static string Side(CaseDifference difference, Side side) =>
        LikenessWording.Side(side.Says, side.By, side.Because, difference.Kind == DifferenceKind.Decision);

    private IEnumerable<Block> Same(AlikeGoal goal)
    {
        var same = goal.Alike.Where(alike => alike.Differences.IsEmpty).ToList();
        return same.Count == 0
            ? []
            : [
                new Section(3, TalkWording.Same,
                [
                    new Bullets([.. same.Take(most).Select(alike => new Item(Marker.Dot, alike.Case.Name + RichText.Muted($" ({alike.Case.Filed.File})")))]),
                    .. CaseBlocks.Rest(same.Count, most),
                ]),
            ];
    }

    private static IEnumerable<Block> Questions(AlikeGoal goal)
    {
        ImmutableArray<Item> questions =
            [.. TalkQuestions.About(goal.Alike.SelectMany(alike => alike.Differences)).Select(question => new Item(Marker.Open, question))];
        return questions.IsEmpty ? [] : [new Section(3, TalkWording.Questions, [new Bullets(questions)])];
    }
}
