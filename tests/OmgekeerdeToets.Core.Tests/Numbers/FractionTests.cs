using System.Numerics;
using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Core.Tests.Numbers;

public sealed class FractionTests
{
    private static readonly BigInteger Edge = Int128.MaxValue;

    [Fact]
    public void The_default_is_zero()
    {
        default(Fraction).Should().Be(Fraction.Zero);
        default(Fraction).Should().Be(new Fraction(0));
        default(Fraction).Denominator.Should().Be(BigInteger.One);
    }

    [Fact]
    public void Lowest_terms_and_a_positive_denominator_make_equal_numbers_equal()
    {
        Of(2, 4).Should().Be(Of(1, 2));
        Of(1, -2).Should().Be(Of(-1, 2));
        Of(2, 4).GetHashCode().Should().Be(Of(1, 2).GetHashCode());
        (Of(1, 2) == Of(3, 6)).Should().BeTrue();
        (Of(1, 2) != Of(1, 3)).Should().BeTrue();
    }

    [Fact]
    public void The_formula_of_article_22a_is_exact()
    {
        // ((40 % + A × 30 %) / A) × B with A = 7 and B = 1869.21; System.Decimal makes it 667.57.
        var a = new Fraction(7);
        var share = Divide(Add(Parse("0.4"), Multiply(a, Parse("0.3"))), a);

        var norm = Multiply(share, Parse("1869.21"));

        norm.Should().Be(Parse("667.575"));
        norm.Round(2).Should().Be(Parse("667.58"));
    }

    [Fact]
    public void A_third_taken_three_times_is_one() =>
        Multiply(Of(1, 3), new Fraction(3)).Should().Be(Fraction.One);

    [Fact]
    public void Dividing_by_zero_is_for_the_caller_to_ask_first()
    {
        var divide = () => Fraction.TryDivide(Fraction.One, Fraction.Zero, out _);
        divide.Should().Throw<DivideByZeroException>();
        var create = () => Fraction.TryCreate(1, 0, out _);
        create.Should().Throw<DivideByZeroException>();
    }

    [Fact]
    public void The_greatest_size_is_that_of_decimal_on_both_sides_of_zero()
    {
        var most = Fraction.FromDecimal(decimal.MaxValue);
        Fraction.TryAdd(most, Fraction.Zero, out var same).Should().BeTrue();
        same.Should().Be(most);
        Fraction.TryAdd(most, Of(1, 3), out _).Should().BeFalse();
        Fraction.TryAdd(-most, Of(-1, 3), out _).Should().BeFalse();
        Fraction.TryMultiply(most, new Fraction(2), out _).Should().BeFalse();
        Fraction.TryDivide(most, Of(1, 2), out _).Should().BeFalse();
        Fraction.TrySubtract(most, Fraction.One, out var less).Should().BeTrue();
        less.Should().Be(Fraction.FromDecimal(decimal.MaxValue - 1));
    }

    [Fact]
    public void A_denominator_has_at_most_256_bits()
    {
        Fraction.TryCreate(1, BigInteger.One << 255, out _).Should().BeTrue();
        Fraction.TryCreate(1, BigInteger.One << 256, out _).Should().BeFalse();
        Fraction.TryCreate(2, BigInteger.One << 256, out _).Should().BeTrue("it is 1 over 2 to the 255th");
    }

    [Fact]
    public void Beyond_128_bits_a_number_is_big_and_comes_back_small()
    {
        var small = Of(1, Edge);
        small.IsSmall.Should().BeTrue();
        var big = Of(1, Edge + 1);
        big.IsSmall.Should().BeFalse();

        var back = Multiply(big, Of(Edge + 1, BigInteger.One << 64));

        back.Should().Be(Of(1, BigInteger.One << 64));
        back.IsSmall.Should().BeTrue();
        (-(-big)).Should().Be(big);
    }

    [Fact]
    public void The_least_128_bit_integer_is_no_trap()
    {
        var almost = Of(-Edge, (BigInteger.One << 40) + 1);
        var step = Of(-1, (BigInteger.One << 40) + 1);

        var least = Add(almost, step);

        least.Numerator.Should().Be((BigInteger)Int128.MinValue);
        (-least).Numerator.Should().Be(Edge + 1);
        Fraction.TrySubtract(least, step, out var back).Should().BeTrue();
        back.Should().Be(almost);
    }

    [Fact]
    public void Computing_agrees_with_big_integers_on_both_sides_of_the_edge()
    {
        // Seeded, so that a failure comes back.
        var random = new Random(20261122);
        var bigSeen = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var (a, b) = (Any(random), Any(random));
            Check(a, b, Fraction.TryAdd(a, b, out var sum), sum, (a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);
            Check(a, b, Fraction.TryMultiply(a, b, out var product), product, a.Numerator * b.Numerator, a.Denominator * b.Denominator);
            if (!b.IsZero)
            {
                Check(a, b, Fraction.TryDivide(a, b, out var quotient), quotient, a.Numerator * b.Denominator, a.Denominator * b.Numerator);
            }

            var compared = (a.Numerator * b.Denominator).CompareTo(b.Numerator * a.Denominator);
            Math.Sign(a.CompareTo(b)).Should().Be(compared, "of {0} and {1}", a, b);
            bigSeen += a.IsSmall && b.IsSmall ? 0 : 1;
        }

        bigSeen.Should().BeInRange(2_000, 18_000, "both representations must be tried");
    }

    [Fact]
    public void Order_is_that_of_numbers()
    {
        (Of(1, 3) < Of(1, 2)).Should().BeTrue();
        (Of(-1, 2) < Of(-1, 3)).Should().BeTrue();
        (Of(1, 2) <= Of(1, 2)).Should().BeTrue();
        (Of(1, 2) >= Of(2, 3)).Should().BeFalse();
        (Of(7, 2) > Of(10, 3)).Should().BeTrue();
        Fraction.Min(Of(1, 3), Of(1, 2)).Should().Be(Of(1, 3));
        Fraction.Max(Of(1, 3), Of(1, 2)).Should().Be(Of(1, 2));
    }

    [Fact]
    public void Small_numbers_are_computed_without_allocating()
    {
        var (a, b) = (Parse("1869.21"), Of(22, 7));
        Compute(a, b);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            Compute(a, b);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    private static void Compute(Fraction a, Fraction b)
    {
        Fraction.TryAdd(a, b, out var sum);
        Fraction.TryMultiply(sum, b, out var product);
        Fraction.TryDivide(product, a, out var quotient);
        _ = quotient.Round(2).CompareTo(a);
    }

    private static void Check(Fraction a, Fraction b, bool kept, Fraction result, BigInteger numerator, BigInteger denominator)
    {
        var expected = Fraction.TryCreate(numerator, denominator, out var slow);
        kept.Should().Be(expected, "of {0} and {1}", a, b);
        if (kept)
        {
            result.Should().Be(slow, "of {0} and {1}", a, b);
            BigInteger.GreatestCommonDivisor(result.Numerator, result.Denominator).IsOne.Should().BeTrue();
        }
    }

    // Around 2^k for k up to 95 over 2^m for m up to 140, so that 128 bits are crossed often.
    private static Fraction Any(Random random)
    {
        while (true)
        {
            var numerator = Bits(random, random.Next(0, 180)) * (random.Next(2) == 0 ? 1 : -1);
            var denominator = Bits(random, random.Next(0, 140)) + 1;
            if (Fraction.TryCreate(numerator, denominator, out var result))
            {
                return result;
            }
        }
    }

    private static BigInteger Bits(Random random, int bits)
    {
        var bytes = new byte[(bits / 8) + 1];
        random.NextBytes(bytes);
        return new BigInteger(bytes, isUnsigned: true) & ((BigInteger.One << bits) - 1);
    }

    private static Fraction Of(BigInteger numerator, BigInteger denominator)
    {
        Fraction.TryCreate(numerator, denominator, out var result).Should().BeTrue();
        return result;
    }

    private static Fraction Parse(string text)
    {
        FractionText.TryParse(text, out var result).Should().BeTrue();
        return result;
    }

    private static Fraction Add(Fraction a, Fraction b)
    {
        Fraction.TryAdd(a, b, out var result).Should().BeTrue();
        return result;
    }

    private static Fraction Multiply(Fraction a, Fraction b)
    {
        Fraction.TryMultiply(a, b, out var result).Should().BeTrue();
        return result;
    }

    private static Fraction Divide(Fraction a, Fraction b)
    {
        Fraction.TryDivide(a, b, out var result).Should().BeTrue();
        return result;
    }
}
