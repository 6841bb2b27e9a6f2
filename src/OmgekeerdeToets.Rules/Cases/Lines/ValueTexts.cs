using System.Text;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Cases.Lines;

/// <summary>
/// The values of one concept, from the bytes of a line, as facts that say nothing else: what lines say over and over is one fact
/// for all of them. What streams hold most (ja, nee, plain numbers, dates) is read here; anything else is read once as everywhere,
/// and remembered. For one thread.
/// INVARIANT: a value is given only where <see cref="ValueReader"/> gives the same one, without a message.
/// </summary>
internal sealed class ValueTexts(FactDefinition definition)
{
    private const int MostRemembered = 256;
    private const int MostDigits = 18;
    private const int MostDecimals = 9;
    private const int DigitsInGroup = 3;
    private const int DecimalsOfAmount = 2;

    private readonly ByteTable<Fact> _remembered = new(MostRemembered);
    private readonly Fact?[] _small = new Fact?[128];
    private readonly Fact _yes = new(definition, FactValue.Yes);
    private readonly Fact _no = new(definition, FactValue.No);
    private readonly byte[] _unit = Encoding.UTF8.GetBytes(" " + definition.Unit);
    private readonly int _mostDecimals = definition.Type switch
    {
        FactType.Duration => 0,
        FactType.Amount => Math.Min(definition.Decimals ?? DecimalsOfAmount, DecimalsOfAmount),
        _ => Math.Min(definition.Decimals ?? MostDecimals, MostDecimals),
    };

    public FactDefinition Definition => definition;

    /// <summary>The fact with this value; null when only the full reader can tell.</summary>
    public Fact? Read(ReadOnlySpan<byte> text) => definition.Type switch
    {
        FactType.YesNo when LineText.YesOrNo(text) is { } answer => answer == Truth.True ? _yes : _no,
        FactType.Date when LineText.TryDate(text, out var date) => new Fact(definition, FactValue.Of(date)),
        FactType.Number or FactType.Amount or FactType.Duration when Number(text) is { } number => number,
        _ => Remembered(text),
    };

    private Fact? Remembered(ReadOnlySpan<byte> text)
    {
        if (_remembered.TryFind(text, out var known))
        {
            return known;
        }

        var messages = new DiagnosticBag();
        if (LineText.Decode(text) is not { } written || ValueReader.Read(definition, written, default, messages) is not { } value || messages.Count > 0)
        {
            return null;
        }

        var fact = new Fact(definition, value);
        _remembered.Keep(text, fact);
        return fact;
    }

    /// <summary>Digits with at most one point, a minus, and the unit of the concept or none; null for any other way to write a number.</summary>
    private Fact? Number(ReadOnlySpan<byte> text)
    {
        var written = text.Length > _unit.Length && _unit.Length > 1 && text.EndsWith(_unit) ? text[..^_unit.Length] : text;
        var negative = written.StartsWith("-"u8);
        var digits = negative ? written[1..] : written;
        var point = digits.IndexOf((byte)'.');
        var whole = point < 0 ? digits : digits[..point];
        var decimals = point < 0 ? [] : digits[(point + 1)..];
        if (!IsPlain(whole, decimals, point) || !TryRead(whole, decimals, out var scaled))
        {
            return null;
        }

        var places = decimals.Length;
        while (places > 0 && scaled % 10 == 0)
        {
            scaled /= 10;
            places--;
        }

        return places > _mostDecimals ? null
            : places == 0 && !negative && scaled < _small.Length ? _small[scaled] ??= Within(scaled, 0)
            : Within(negative ? -scaled : scaled, places);
    }

    // `1.200` could be twelve hundred, `007` and `.5` are written otherwise: who wrote so is told so.
    private static bool IsPlain(ReadOnlySpan<byte> whole, ReadOnlySpan<byte> decimals, int point) =>
        whole.Length > 0
        && (point < 0 || decimals.Length > 0)
        && whole.Length + decimals.Length <= MostDigits
        && (whole.Length == 1 || whole[0] != '0')
        && !(decimals.Length == DigitsInGroup && whole.Length <= DigitsInGroup && whole[0] != '0');

    private static bool TryRead(ReadOnlySpan<byte> whole, ReadOnlySpan<byte> decimals, out long number)
    {
        number = 0;
        return TryAppend(whole, ref number) && TryAppend(decimals, ref number);
    }

    private static bool TryAppend(ReadOnlySpan<byte> digits, ref long number)
    {
        foreach (var b in digits)
        {
            if (!char.IsAsciiDigit((char)b))
            {
                return false;
            }

            number = (number * 10) + (b - '0');
        }

        return true;
    }

    /// <summary>The value of <paramref name="scaled"/> / 10^<paramref name="places"/>; null when it is out of the bounds of the concept.</summary>
    private Fact? Within(long scaled, int places)
    {
        var denominator = 1;
        for (var left = places; left > 0; left--)
        {
            denominator *= 10;
        }

        while (places > 0 && scaled % 2 == 0 && denominator % 2 == 0)
        {
            (scaled, denominator) = (scaled / 2, denominator / 2);
        }

        while (places > 0 && scaled % 5 == 0 && denominator % 5 == 0)
        {
            (scaled, denominator) = (scaled / 5, denominator / 5);
        }

        var number = Fraction.InLowestTerms(scaled, denominator);
        return number < definition.Minimum || number > definition.Maximum ? null : new Fact(definition, FactValue.Of(number, definition.Unit));
    }
}
