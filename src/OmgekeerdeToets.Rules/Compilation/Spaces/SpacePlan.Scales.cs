using System.Globalization;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>Numbers in whole parts: how many parts go in one, for every register that holds them.</summary>
internal sealed partial class SpacePlan
{
    // Beyond it a number of a common size no longer fits.
    private const long MostScale = 1_000_000;

    private readonly Dictionary<Register, long> _scales = [];
    private readonly Dictionary<(long Whole, long Scale), Register> _wholes = [];

    private readonly Dictionary<Register, long> _constantsInParts = [];

    /// <summary>The constants in whole parts.</summary>
    public IEnumerable<(int Register, long Value)> Wholes => _wholes.Select(pair => (pair.Value.Index, pair.Key.Whole));

    /// <summary>How many parts go in one.</summary>
    public long ScaleOf(Register register) => _scales[register];

    /// <summary>What a register holds follows from its step, and its scale from what the step reads: there is only one.</summary>
    public Register WithScale(Register register, long scale)
    {
        if (!_scales.TryAdd(register, scale) && _scales[register] != scale)
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"register {register.Index} at two scales: {_scales[register]} and {scale}"));
        }

        return register;
    }

    /// <summary>The number of parts of a constant in this bank; null for what depends on the case.</summary>
    public long? WholeOf(Register register) => _constantsInParts.TryGetValue(register, out var whole) ? whole : null;

    /// <summary>A constant in whole parts; null when it is none, or is too large.</summary>
    public Register? Whole(Fraction number, long scale)
    {
        if (!number.TryGetSmall(out var numerator, out var denominator)
            || !Fraction.TryScale(numerator, denominator, scale, out var whole, out var isExact)
            || !isExact || Math.Abs(whole) >= FactWord.Limit)
        {
            return null;
        }

        if (!_wholes.TryGetValue((whole, scale), out var register))
        {
            register = WithScale(NewRegister(Bank.Scaled), scale);
            _wholes.Add((whole, scale), register);
            _constantsInParts.Add(register, whole);
        }

        return register;
    }

    /// <summary>The least scale at which both are whole; null when it is too large.</summary>
    public static long? Common(long one, long other) => Fraction.CommonScale([Part(one), Part(other)]) is var scale and > 0 and <= MostScale ? scale : null;

    /// <summary>The scale of a product; null when it is too large.</summary>
    public static long? Product(long one, long other) => one * other <= MostScale ? one * other : null;

    private static Fraction Part(long scale) => Fraction.InLowestTerms(1, (int)scale);
}
