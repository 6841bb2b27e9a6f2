using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Reports.Wording;

/// <summary>Cells as people say them: <c>meer dan 6 km en hoogstens 8 km</c>, <c>vanaf 1 mei 2026</c>, <c>ja</c>.</summary>
internal static class CellWording
{
    /// <summary>Some of the cells of one thing; those next to each other are one stretch.</summary>
    public static string Say(Turnable turnable, ImmutableArray<int> cells)
    {
        var definition = turnable.Fact.Definition;
        return definition?.Type switch
        {
            FactType.Number or FactType.Amount or FactType.Duration => Stretches(cells, (first, last) => Numbers(turnable, definition, first, last)),
            FactType.Date => Stretches(cells, (first, last) => Dates(turnable, first, last)),
            FactType.Text => Phrase.Alternatives(cells.Select(cell => Text(turnable, cell))),
            FactType.Choice => Phrase.Alternatives(cells.Select(cell => NameWording.Spaced(turnable.ValueOf(cell).Text!))),
            _ => Phrase.Alternatives(cells.Select(cell => CodeWords.Of(turnable.ValueOf(cell).Truth))),
        };
    }

    private static string Stretches(ImmutableArray<int> cells, Func<int, int, string> say)
    {
        var said = new List<string>();
        for (var i = 0; i < cells.Length; i++)
        {
            var first = i;
            while (i + 1 < cells.Length && cells[i + 1] == cells[i] + 1)
            {
                i++;
            }

            said.Add(say(cells[first], cells[i]));
        }

        return Phrase.Alternatives(said);
    }

    private static string Numbers(Turnable turnable, FactDefinition definition, int first, int last)
    {
        var (low, high) = (turnable.ValueOf(first).Exact!.Value, turnable.ValueOf(last).Exact!.Value);
        var points = turnable.Points.Numbers;
        var decimals = NumberCells.DecimalsOf(definition);
        string Show(Fraction number) => ValueWording.Show(number, definition.Unit);
        return (IsLowest(first), IsHighest(turnable, last)) switch
        {
            (true, true) => Anything,
            _ when first == last && points.Contains(low) && (low == definition.Minimum || low == definition.Maximum) => Show(low),
            (false, true) => Above(),
            (true, false) => Below(),
            _ when first == last && points.Contains(low) => Show(low),
            _ => Above() + And + Below(),
        };
        string Above() => points.Contains(low) ? "minstens " + Show(low) : Beyond(points.Last(point => point < low), "meer dan ", "minstens ", RoundingDirection.Up);
        string Below() => points.Contains(high) ? "hoogstens " + Show(high) : Beyond(points.First(point => point > high), "minder dan ", "hoogstens ", RoundingDirection.Down);

        // Nobody fills in € 1,005: a point that no answer can have is told by the nearest one that can.
        string Beyond(Fraction point, string past, string from, RoundingDirection direction) =>
            decimals is { } grid && point.Round(grid) != point ? from + Show(point.Round(grid, direction)) : past + Show(point);
    }

    private static string Dates(Turnable turnable, int first, int last)
    {
        var (low, high) = (turnable.ValueOf(first).Date!.Value, turnable.ValueOf(last).Date!.Value);
        var points = turnable.Points.Dates;
        return (IsLowest(first), IsHighest(turnable, last)) switch
        {
            (true, true) => Anything,
            (false, true) => After(),
            (true, false) => Before(),
            _ when first == last && points.Contains(low) => DateWording.Show(low),
            _ => After() + And + Before(),
        };
        string After() => points.Contains(low) ? "op of na " + DateWording.Show(low) : "na " + DateWording.Show(points.Last(point => point < low));
        string Before() => points.Contains(high) ? "op of voor " + DateWording.Show(high) : "voor " + DateWording.Show(points.First(point => point > high));
    }

    private static string Text(Turnable turnable, int cell) =>
        turnable.ValueOf(cell).Text is { } text && turnable.Points.Texts.Contains(text, StringComparer.Ordinal) ? NameWording.Quote(text) : "iets anders";

    private const string Anything = "bekend, hoeveel of wanneer ook";

    private const string And = " en ";

    private static bool IsLowest(int cell) => cell == 0;

    private static bool IsHighest(Turnable turnable, int cell) => cell == turnable.Cells.Length - 1;
}
