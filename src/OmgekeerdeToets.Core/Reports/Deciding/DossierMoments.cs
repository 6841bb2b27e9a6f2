using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Deciding;

/// <summary>The same case side by side at several moments, with only what differs: what an objection committee holds against each other.</summary>
internal static class DossierMoments
{
    public static Section Of(ImmutableArray<Moment> moments, string? goal) => new(2, DossierWording.ThenAndNow, moments.Length == 1
        ? [new Paragraph(DossierWording.OneMoment)]
        :
        [
            new Paragraph(DossierWording.SameFacts),
            new Table([DossierWording.Moments, DossierWording.ReferenceDate, DossierWording.Pack, DossierWording.Fingerprint], [.. moments.Select(Row)]),
            .. Differences(moments, goal),
        ]);

    private static ImmutableArray<RichText> Row(Moment moment) =>
    [
        Phrase.Capital(DossierWording.When(moment.Kind)),
        DateWording.Show(moment.Date),
        DossierWording.PackOf(moment.Result.PackName, moment.Result.PackVersion),
        Footer.Short(moment.Result.PackFingerprint),
    ];

    private static IEnumerable<Block> Differences(ImmutableArray<Moment> moments, string? goal)
    {
        ImmutableArray<Block> sections =
        [
            .. moments.SelectMany(moment => moment.Result.Goals)
                .Where(advice => goal is null || advice.Goal == goal)
                .DistinctBy(advice => advice.Goal, StringComparer.Ordinal)
                .OrderBy(advice => advice.Goal, StringComparer.Ordinal)
                .SelectMany(advice => OfGoal(moments, advice)),
        ];
        return sections.IsEmpty ? [new Paragraph(DossierWording.NothingDiffers) { Marker = Marker.Good }] : [new Paragraph(DossierWording.OnlyDifferences), .. sections];
    }

    private static IEnumerable<Block> OfGoal(ImmutableArray<Moment> moments, Advice named)
    {
        var columns = moments.Select(moment => new Column(moment, named.Goal)).ToImmutableArray();
        var solutions = columns.SelectMany(column => column.Options).DistinctBy(option => option.Solution, StringComparer.Ordinal);
        ImmutableArray<ImmutableArray<RichText>> rows =
        [
            .. Differs(DossierWording.Advice, columns, column => column.Advice),
            .. solutions.OrderBy(option => option.Solution, StringComparer.Ordinal)
                .SelectMany(option => Differs(Phrase.Clause(option.Title), columns, column => column.Outcome(option.Solution))),
        ];
        return rows.IsEmpty || !columns.Any(column => column.IsInPlay)
            ? []
            :
            [
                new Section(3, Phrase.Clause(named.Title),
                [
                    new Table([DossierWording.ColumnWhat, .. columns.Select(column => DossierWording.On(column.Moment.Kind, column.Moment.Date))], rows),
                    .. Why(columns),
                ]),
            ];
    }

    private static IEnumerable<ImmutableArray<RichText>> Differs(string what, ImmutableArray<Column> columns, Func<Column, string> say)
    {
        var said = columns.Select(say).ToList();
        return said.Distinct(StringComparer.Ordinal).Count() == 1 ? [] : [[what, .. said.Select(text => (RichText)text)]];
    }

    /// <summary>Of what came out otherwise in the end: the reasons of the last moment that the first did not have.</summary>
    private static IEnumerable<Block> Why(ImmutableArray<Column> columns)
    {
        var (first, last) = (columns[0], columns[^1]);
        var known = first.Options.SelectMany(option => option.Reasons).Select(reason => reason.Text).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<Item> items =
        [
            .. last.Options.Where(option => first.Outcome(option.Solution) != last.Outcome(option.Solution))
                .SelectMany(option => option.Reasons.Where(reason => !known.Contains(reason.Text))
                    .Select(reason => new Item(Marker.Dot, $"{Phrase.Clause(option.Title)}: {reason.Text}"))),
        ];
        return items.IsEmpty ? [] : [new Section(4, DossierWording.Why, [new Bullets(items)])];
    }

    /// <summary>One goal at one moment.</summary>
    private sealed class Column
    {
        private readonly GoalView? _view;

        public Column(Moment moment, string goal)
        {
            Moment = moment;
            _view = moment.Result.Goals.FirstOrDefault(advice => advice.Goal == goal) is { } advice
                ? new GoalView(new GoalContext(moment.Result, advice.Verdict), advice)
                : null;
        }

        public Moment Moment { get; }

        /// <summary>What somebody chose or decided, or the facts raise; the rest is no part of this file.</summary>
        public bool IsInPlay => _view is { IsFull: true };

        public IEnumerable<SolutionAdvice> Options => _view?.Advice.Options ?? [];

        public string Advice => _view is null
            ? DossierWording.NotInThisPack
            : $"{AdviceWording.Label(_view.Advice.Kind, _view.Advice.IsProvisional)}: {AdviceBlocks.Sentence(_view)}";

        public string Outcome(string solution) => Options.FirstOrDefault(option => option.Solution == solution) is { } option
            ? DossierWording.Outcome(option.Outcome, option.Fit)
            : DossierWording.NotAssessed;
    }
}
