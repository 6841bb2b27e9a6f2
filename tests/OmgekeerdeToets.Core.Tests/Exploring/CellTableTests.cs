using OmgekeerdeToets.Exploring;

namespace OmgekeerdeToets.Core.Tests.Exploring;

public sealed class CellTableTests
{
    [Fact]
    public void It_turns_on_an_axis_only_when_two_places_that_differ_there_alone_differ()
    {
        var table = Table([0, 2], [2, 3], 1, 1, 2, 1, 1, 2);

        table.TurnsOn(0).Should().BeFalse();
        table.TurnsOn(2).Should().BeTrue();
        table.TurnsOn(1).Should().BeFalse("it is no axis of its own");
    }

    [Fact]
    public void Answers_that_no_table_tells_apart_are_one()
    {
        var table = Table([0, 1], [2, 3], 1, 1, 2, 3, 3, 2);

        CellTable.Distinct([2, 3], [table]).Select(kept => string.Join(',', kept)).Should().Equal("0,1", "0,2");
        table.Keep(CellTable.Distinct([2, 3], [table])).Values.ToArray().Should().Equal(1, 2, 3, 2);
    }

    [Fact]
    public void A_walk_keeps_the_places_in_other_tables()
    {
        var table = Table([0, 1, 2], [2, 3, 2]);
        var other = Table([2, 0], [2, 2], 10, 11, 20, 21);
        var walk = new CellWalk(table, [other]);
        var digits = new int[3];
        for (var place = 0; place < table.Values.Length; place++)
        {
            table.DigitsOf(place, digits);
            walk.PlaceIn(0).Should().Be(other.PlaceOf(digits));
            walk.Answer(1).Should().Be(digits[1]);
            walk.Next();
        }
    }

    [Fact]
    public void The_number_of_combinations_stops_at_what_can_be_said() =>
        CellTable.Count(Enumerable.Repeat(1000, 30)).Should().Be(long.MaxValue);

    private static CellTable Table(int[] axes, int[] sizes, params int[] values)
    {
        var table = new CellTable([.. axes], [.. sizes]);
        values.CopyTo(table.Values);
        return table;
    }
}
