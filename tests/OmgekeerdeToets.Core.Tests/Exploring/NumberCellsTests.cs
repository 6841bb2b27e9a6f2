using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Core.Tests.Exploring;

public sealed class NumberCellsTests
{
    [Fact]
    public void Each_constant_and_something_below_between_and_above() =>
        Cells(Fact(FactType.Number, minimum: 0, maximum: 200), 8m, 30m).Should().Equal(4m, 8m, 19m, 30m, 115m);

    [Fact]
    public void Nothing_outside_the_bounds() =>
        Cells(Fact(FactType.Number, minimum: 8, maximum: 30), 8m, 30m).Should().Equal(8m, 19m, 30m);

    [Fact]
    public void The_bound_itself_where_nothing_fits_between() =>
        Cells(Fact(FactType.Duration, minimum: 0), 1m).Should().Equal(0m, 1m, 2m);

    [Fact]
    public void Only_whole_numbers_for_a_duration() =>
        Cells(Fact(FactType.Duration), 2m, 3m).Should().Equal(1m, 2m, 3m, 4m);

    [Fact]
    public void A_constant_off_the_grid_is_left_out_but_cuts_all_the_same() =>
        Cells(Fact(FactType.Duration), 2.5m).Should().Equal(1m, 4m);

    [Fact]
    public void Cents_for_an_amount() =>
        Cells(Fact(FactType.Amount, minimum: 0), 0.01m, 0.02m).Should().Equal(0m, 0.01m, 0.02m, 1.02m);

    [Fact]
    public void One_value_where_no_rule_compares() =>
        Cells(Fact(FactType.Number, minimum: 5)).Should().Equal(5m);

    private static IEnumerable<decimal> Cells(FactDefinition fact, params decimal[] points) =>
        NumberCells.Of(fact, points.Select(Fraction.FromDecimal)).Select(number => number.ToDecimal(out _));

    private static FactDefinition Fact(FactType type, decimal? minimum = null, decimal? maximum = null) => new()
    {
        Name = "feit",
        Label = "het feit",
        Type = type,
        Minimum = minimum is { } low ? Fraction.FromDecimal(low) : null,
        Maximum = maximum is { } high ? Fraction.FromDecimal(high) : null,
    };
}
