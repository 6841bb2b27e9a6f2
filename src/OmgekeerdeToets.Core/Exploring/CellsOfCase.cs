using System.Collections.Immutable;
using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Exploring;

/// <summary>The cells of one fact, with the cell that a case is in.</summary>
internal static class CellsOfCase
{
    /// <summary>Null where there is nothing to turn: it is known, and one cell holds all it could be.</summary>
    public static Turnable? Of(OpenFact fact, TurningPoints points, FactValue said)
    {
        var sorted = Sorted(fact.Definition, points);
        var values = fact.Definition is { } definition ? FactCells.Of(definition, sorted) : [FactValue.Yes, FactValue.No];
        ImmutableArray<FactValue> cells = [.. values.DistinctBy(value => PlaceOf(value, sorted))];
        if (!said.IsKnown)
        {
            return cells.IsEmpty ? null : new Turnable(fact, cells, Turnable.Open, said, sorted);
        }

        var place = PlaceOf(said, sorted);
        var others = cells.Where(cell => PlaceOf(cell, sorted) != place).ToList();
        var current = others.Count(cell => PlaceOf(cell, sorted).IsBefore(place));
        return others.Count == 0 ? null : new Turnable(fact, [.. others[..current], said, .. others[current..]], current, said, sorted);
    }

    private static TurningPoints Sorted(FactDefinition? fact, TurningPoints points) => new(
        [.. points.Numbers.Where(number => IsWithin(fact!, number)).Distinct().Order()],
        [.. points.Dates.Distinct().Order()],
        [.. points.Texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    private static bool IsWithin(FactDefinition fact, Fraction number) =>
        !(fact.Minimum is { } minimum && number < minimum) && !(fact.Maximum is { } maximum && number > maximum);

    /// <summary>Which cell a value is in: every turning point is one, and all between two of them is one.</summary>
    private static Place PlaceOf(FactValue value, TurningPoints points) => value switch
    {
        { Exact: { } number } => new Place(Among(points.Numbers, number), ""),
        { Date: { } date } => new Place(Among(points.Dates, date), ""),
        { Text: { } text } when !points.Texts.IsEmpty && !points.Texts.Contains(text, StringComparer.Ordinal) => new Place(1, ""),
        { Text: { } text } => new Place(0, text),
        _ => new Place(value.Truth == Truth.True ? 0 : 1, ""),
    };

    private static int Among<T>(ImmutableArray<T> points, T value)
        where T : IComparable<T>
    {
        var below = points.Count(point => point.CompareTo(value) < 0);
        return (2 * below) + (points.Contains(value) ? 1 : 0);
    }

    private readonly record struct Place(int Number, string Text)
    {
        public bool IsBefore(Place other) =>
            Number != other.Number ? Number < other.Number : string.CompareOrdinal(Text, other.Text) < 0;
    }
}
