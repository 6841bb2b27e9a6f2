using System.Numerics;

namespace OmgekeerdeToets.Numbers;

/// <summary>
/// An exact number: a fraction in lowest terms. Law and money are computed with these until they are rounded,
/// compared or shown; there is no floating point anywhere (<c>667.575</c> rounds to <c>667.58</c>, not to <c>.57</c>).
/// Two 128-bit integers hold nearly every number without allocating; what does not fit is held in big integers.
/// INVARIANT: lowest terms, denominator positive, and big integers only where 128 bits do not do,
/// so that equality is equality of fields.
/// </summary>
internal readonly partial struct Fraction : IEquatable<Fraction>, IComparable<Fraction>
{
    /// <summary>The most bits a denominator may have; beyond it a result is "too large".</summary>
    public const int MaximumDenominatorBits = 256;

    /// <summary>The greatest size a number may have: 79228162514264337593543950335, that of <see cref="decimal"/>.</summary>
    public static Int128 MaximumSize => new(0xFFFF_FFFF, 0xFFFF_FFFF_FFFF_FFFF);

    public static readonly Fraction Zero = default;

    public static readonly Fraction One = new(1);

    // The 128-bit integers are held as halves: a struct with an Int128 inside keeps every method that touches it from being
    // compiled ahead of time, and most of a short run is then spent compiling.
    private readonly ulong _numeratorUpper;
    private readonly ulong _numeratorLower;

    // One less than the denominator, so that the default of the struct is the number 0.
    private readonly ulong _denominatorLessOneUpper;
    private readonly ulong _denominatorLessOneLower;

    private readonly BigParts? _big;

    public Fraction(long whole)
        : this(whole, 1)
    {
    }

    // INVARIANT: lowest terms, denominator positive.
    private Fraction(long numerator, long denominator)
    {
        _numeratorUpper = (ulong)(numerator >> 63);
        _numeratorLower = (ulong)numerator;
        _denominatorLessOneLower = (ulong)(denominator - 1);
    }

    private Fraction(Int128 numerator, Int128 denominator)
    {
        _numeratorUpper = (ulong)(numerator >> 64);
        _numeratorLower = (ulong)numerator;
        denominator--;
        _denominatorLessOneUpper = (ulong)(denominator >> 64);
        _denominatorLessOneLower = (ulong)denominator;
    }

    private Fraction(BigParts big) => _big = big;

    public bool IsZero => _big is null && (_numeratorUpper | _numeratorLower) == 0;

    public bool IsWhole => _big is null ? (_denominatorLessOneUpper | _denominatorLessOneLower) == 0 : _big.Denominator.IsOne;

    public int Sign => _big is not null ? _big.Numerator.Sign
        : (long)_numeratorUpper < 0 ? -1
        : (_numeratorUpper | _numeratorLower) == 0 ? 0
        : 1;

    /// <summary>Whether 128-bit integers hold this number; only then is computing with it free of allocation.</summary>
    public bool IsSmall => _big is null;

    public BigInteger Numerator => _big?.Numerator ?? Small.Numerator;

    public BigInteger Denominator => _big?.Denominator ?? Small.Denominator;

    private (Int128 Numerator, Int128 Denominator) Small =>
        (new(_numeratorUpper, _numeratorLower), new Int128(_denominatorLessOneUpper, _denominatorLessOneLower) + 1);

    public static bool operator ==(Fraction left, Fraction right) => left.Equals(right);

    public static bool operator !=(Fraction left, Fraction right) => !left.Equals(right);

    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    /// <summary>The number with the other sign; the limits are symmetrical, so this always succeeds.</summary>
    public static Fraction operator -(Fraction value) =>
        value._big is { } big ? new Fraction(big with { Numerator = -big.Numerator })
        : value.TryGetHalf(out var numerator, out var denominator) ? new Fraction(-numerator, denominator)
        : value.NegateWide();

    private Fraction NegateWide() => new(-Small.Numerator, Small.Denominator);

    public static Fraction Min(Fraction left, Fraction right) => left <= right ? left : right;

    public static Fraction Max(Fraction left, Fraction right) => left >= right ? left : right;

    /// <summary>A fraction whose parts are known to be in lowest terms, the denominator positive.</summary>
    internal static Fraction InLowestTerms(long numerator, int denominator) => new((long)numerator, denominator);

    /// <summary>The parts, when a long and an int hold them.</summary>
    internal bool TryGetSmall(out long numerator, out int denominator)
    {
        var fits = _big is null && _numeratorUpper == (ulong)((long)_numeratorLower >> 63)
            && _denominatorLessOneUpper == 0 && _denominatorLessOneLower < int.MaxValue;
        (numerator, denominator) = fits ? ((long)_numeratorLower, (int)_denominatorLessOneLower + 1) : (0, 1);
        return fits;
    }

    /// <summary>The fraction <paramref name="numerator"/> / <paramref name="denominator"/>; false when it is too large.</summary>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public static bool TryCreate(BigInteger numerator, BigInteger denominator, out Fraction result)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException();
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        return TryKeep(numerator / divisor, denominator / divisor, out result);
    }

    public bool Equals(Fraction other) =>
        _numeratorLower == other._numeratorLower && _numeratorUpper == other._numeratorUpper
        && _denominatorLessOneLower == other._denominatorLessOneLower && _denominatorLessOneUpper == other._denominatorLessOneUpper
        && (ReferenceEquals(_big, other._big) || Equals(_big, other._big));

    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_numeratorUpper, _numeratorLower, _denominatorLessOneUpper, _denominatorLessOneLower, _big);

    /// <summary>For a debugger and for tests: the text as JSON has it.</summary>
    public override string ToString() => FractionText.Point(this);

    // INVARIANT: the parts are in lowest terms with a positive denominator.
    private static bool TryKeep(BigInteger numerator, BigInteger denominator, out Fraction result)
    {
        if (BigInteger.Abs(numerator) > MaximumSize * denominator
            || denominator.GetBitLength() > MaximumDenominatorBits)
        {
            result = default;
            return false;
        }

        result = BigInteger.Abs(numerator) <= Int128.MaxValue && denominator <= Int128.MaxValue
            ? new Fraction((Int128)numerator, (Int128)denominator)
            : new Fraction(new BigParts(numerator, denominator));
        return true;
    }

    // INVARIANT: as above; the least 128-bit integer has no opposite and is held as a big integer.
    private static bool TryKeep(Int128 numerator, Int128 denominator, out Fraction result)
    {
        if (numerator == Int128.MinValue)
        {
            return TryKeep((BigInteger)numerator, denominator, out result);
        }

        result = new Fraction(numerator, denominator);
        // Without a remainder to speak of: |n| / d above the limit means that n exceeds limit × d.
        return Int128.Abs(numerator) / denominator < MaximumSize
            || Int128.Abs(numerator) <= MaximumSize * (BigInteger)denominator;
    }

    private sealed record BigParts(BigInteger Numerator, BigInteger Denominator);
}
