using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Tooling.Comparing;

/// <summary>The sheet to read out at a table: no file, no identifier and no name of a person stands on it.</summary>
/// <param name="most">How many cases stand under one heading; the others are counted.</param>
internal sealed class SheetDocument(int most)
{
    public Document Of(DiscussionReport report) => new(
    [
        new Section(1, SheetWording.Title,
        [
            new Paragraph(RichText.Muted(SheetWording.Counts(report.Cases, report.Goals.Length))),
            new Paragraph(SheetWording.Introduction),
            .. Summary(report),
            .. Attention(report),
            .. report.Goals.IsEmpty ? new Block[] { new Paragraph(SheetWording.NothingYet) } : report.Goals.Select(Block (goal) => GoalOf(goal, report)),
            new Section(3, ReportWording.Decides, [new Paragraph(RichText.Muted(TalkWording.AlikeReserve))]),
            Footer.Of(report.Pack.Blueprint.Pack),
        ]),
    ]);

    /// <summary>What there is to choose from: a talk takes one or two goals.</summary>
    private static IEnumerable<Block> Summary(DiscussionReport report) => report.Goals.Length < 2 ? [] :
    [
        new Bullets([.. report.Goals.Select(goal => new Item(
            Marker.Dot, SheetWording.Summary(goal.Title, goal.Deviating.Length, goal.Untold.Length, goal.LookedBack.Length)))]),
    ];

    private static IEnumerable<Block> Attention(DiscussionReport report)
    {
        ImmutableArray<Item> items =
        [
            .. report.WithoutReasons > 0 ? new[] { new Item(Marker.Attention, SheetWording.WithoutReasons(report.WithoutReasons)) } : [],
            .. report.Refused.IsEmpty ? [] : new[] { new Item(Marker.Attention, SheetWording.Refused(report.Refused.Length)) },
        ];
        return items.IsEmpty ? [] : [new Section(3, ReportWording.Attention, [new Bullets(items)])];
    }

    private Section GoalOf(SheetGoal goal, DiscussionReport report)
    {
        var people = new People(report.Pack.Blueprint);
        return new Section(2, goal.Title,
        [
            .. Cases(SheetWording.Deviating, goal.Deviating, people),
            .. Cases(SheetWording.Untold, goal.Untold, people),
            .. Cases(SheetWording.LookedBack, goal.LookedBack, people),
            new Section(3, TalkWording.Questions, [new Bullets([.. SheetQuestions.About(goal).Select(question => new Item(Marker.Open, question))])]),
        ]);
    }

    private IEnumerable<Block> Cases(string title, ImmutableArray<SheetCase> cases, People people) =>
        cases.IsEmpty ? [] : [new Section(3, title, [.. Chosen(cases).Select(Block (one) => CaseOf(one, people)), .. CaseBlocks.Rest(cases.Length, most)])];

    /// <summary>Where not all are shown, first those whose reasons are missing and then those that somebody looked back at.</summary>
    private IEnumerable<SheetCase> Chosen(ImmutableArray<SheetCase> cases) => cases.Length <= most ? cases : cases
        .OrderByDescending(one => one.Case.Decision is { LacksReasons: true })
        .ThenByDescending(one => one.Case.Aftermath is not null)
        .Take(most);

    private Section CaseOf(SheetCase one, People people) => new(4, RichText.Strong(Phrase.Clause(one.Case.Name)),
    [
        new Pairs([.. Pairs(one.Case, people)]),
        .. one.Alike.IsEmpty
            ? new Block[] { new Paragraph(RichText.Muted(SheetWording.NoneAlike)) }
            : [new Paragraph(SheetWording.AlikeGot), new Bullets([.. Alike(one.Alike)])],
    ])
    {
        Marker = one.Case.Decision is { LacksReasons: true } ? Marker.Attention : Marker.None,
    };

    /// <summary>Those that somebody decided or looked back at each by itself; of the others only what was advised.</summary>
    private IEnumerable<Item> Alike(ImmutableArray<CaseOfGoal> cases)
    {
        var told = cases.Where(one => one.Decision is not null || one.Aftermath is not null).ToList();
        foreach (var one in told.Take(most))
        {
            yield return new Item(Marker.Dot, NameWording.Quote(Phrase.Clause(one.Name))) { Below = [new Pairs([.. CaseBlocks.Told(one)])] };
        }

        if (told.Count > most)
        {
            yield return new Item(Marker.Dot, TalkWording.AndMore(told.Count - most));
        }

        var advices = cases.Except(told).GroupBy(one => one.Advice, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, group.Count()))
            .ToList();
        if (advices.Count > 0)
        {
            yield return new Item(Marker.Dot, SheetWording.Undecided(advices));
        }
    }

    private static IEnumerable<Pair> Pairs(CaseOfGoal @case, People people)
    {
        if (@case.Situation.Content.HelpRequest?.Wish is { } wish)
        {
            yield return new Pair(ReportWording.Wish, NameWording.Quote(wish));
        }

        yield return new Pair(TalkWording.Advice, Phrase.Sentence(@case.Advice));
        if (@case.Decision is { Decision: var decision } reading)
        {
            yield return new Pair(TalkWording.Decision, SheetWording.Decided(@case.Decided!, people.RoleOf(decision.By)!, decision.On));
            yield return new Pair(SheetWording.Reasons, decision.Reasons is { } reasons ? NameWording.Quote(reasons)
                : reading.LacksReasons ? SheetWording.NoReasons
                : SheetWording.NoOwnReasons);
            if (decision.Response is { } response)
            {
                yield return new Pair(SheetWording.Response, NameWording.Quote(response));
            }
        }

        yield return new Pair(TalkWording.Aftermath, CaseBlocks.Aftermath(@case) ?? SheetWording.NotLookedBack);
    }
}
