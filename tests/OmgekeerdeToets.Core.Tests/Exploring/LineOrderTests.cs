using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Core.Tests.Exploring;

public sealed class LineOrderTests
{
    private static readonly FactDefinition Euros = new() { Name = "bedrag", Label = "bedrag", Type = FactType.Amount, Unit = "euro" };

    /// <summary>Totals over every cent from nothing to twenty euro, for lines that cross there.</summary>
    [Fact]
    public void Between_the_points_two_rounded_totals_keep_their_order()
    {
        var random = new Random(20261122);
        var changes = 0;
        for (var round = 0; round < 200; round++)
        {
            var one = new Line(Part(random.Next(-40, 40), random.Next(1, 13)), Part(random.Next(-4000, 4000), 300));
            var other = new Line(Part(random.Next(-40, 40), random.Next(1, 13)), Part(random.Next(-4000, 4000), 300));
            if (LineOrder.Turns(one, other, Euros) is not { } turns)
            {
                continue;
            }

            int? before = null;
            for (var cents = 0; cents <= 2000; cents++)
            {
                var at = Part(cents, 100);
                var order = OrderAt(one, other, at);
                var turned = before is { } last && last != order;
                changes += turned ? 1 : 0;
                if (turned)
                {
                    turns.Any(point => point >= Part(cents - 1, 100) && point <= at).Should().BeTrue($"round {round} at {at}");
                }

                before = order;
            }
        }

        changes.Should().BeGreaterThan(20);
    }

    [Fact]
    public void Equal_totals_are_a_cell_of_their_own()
    {
        var monthly = new Line(new Fraction(3), Fraction.Zero);
        var fixedSum = Line.Constant(new Fraction(30));

        var cells = NumberCells.Of(Euros, LineOrder.Turns(monthly, fixedSum, Euros)!);

        cells.Select(cell => OrderAt(monthly, fixedSum, cell)).Distinct().Should().BeEquivalentTo([-1, 0, 1]);
    }

    [Fact]
    public void Parallel_lines_less_than_a_cent_apart_cannot_be_told_apart_by_points()
    {
        var line = new Line(Part(1, 3), Fraction.Zero);

        LineOrder.Turns(line, line with { Intercept = Part(1, 200) }, Euros).Should().BeNull();
        LineOrder.Turns(line, line with { Intercept = Part(1, 100) }, Euros).Should().BeEmpty();
        LineOrder.Turns(line, line, Euros).Should().BeEmpty();
    }

    private static int OrderAt(Line one, Line other, Fraction at) => Math.Sign(TotalAt(one, at).CompareTo(TotalAt(other, at)));

    private static Fraction TotalAt(Line line, Fraction at)
    {
        Fraction.TryMultiply(line.Slope, at, out var rise).Should().BeTrue();
        Fraction.TryAdd(rise, line.Intercept, out var total).Should().BeTrue();
        return total.Round(2);
    }

    private static Fraction Part(long whole, long parts)
    {
        Fraction.TryDivide(new Fraction(whole), new Fraction(parts), out var part).Should().BeTrue();
        return part;
    }
}
