using System.Collections.Immutable;
using System.Runtime.InteropServices;
using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets;

/// <summary>
/// A value (<i>waarde</i>) of a fact: known, or unknown with its reason. Immutable.
/// Numbers are exact; <see cref="Number"/> says them as a decimal, and <see cref="IsExact"/> says whether that lost anything.
/// </summary>
public sealed class FactValue : IEquatable<FactValue>
{
    // A case holds many values, a stream holds millions: three fields serve every kind, and what they hold follows from the kind.
    private readonly object? _held;
    private readonly long _number;
    private readonly int _denominator;
    private readonly ValueKind _kind;

    private FactValue(ValueKind kind, object? held = null, long number = 0, int denominator = 1)
    {
        _kind = kind;
        _held = held;
        _number = number;
        _denominator = denominator;
    }

    private enum ValueKind : byte
    {
        NotAsked,
        DoesNotKnow,
        RatherNotSay,
        Yes,
        No,
        Date,
        Text,
        Members,

        // A fraction of a long and an int; what is held is the unit.
        Number,

        // Any other number; what is held is a LargeNumber.
        LargeNumber,
    }

    /// <summary>Nobody asked.</summary>
    public static FactValue NotAsked { get; } = new(ValueKind.NotAsked);

    /// <summary>Asked, and not known (<i>weet_niet</i>).</summary>
    public static FactValue DoesNotKnow { get; } = new(ValueKind.DoesNotKnow);

    /// <summary>Asked, and rather not said (<i>liever_niet</i>).</summary>
    public static FactValue RatherNotSay { get; } = new(ValueKind.RatherNotSay);

    /// <summary>Dutch: <i>ja</i>.</summary>
    public static FactValue Yes { get; } = new(ValueKind.Yes);

    /// <summary>Dutch: <i>nee</i>.</summary>
    public static FactValue No { get; } = new(ValueKind.No);

    /// <summary>False when the value is unknown; then <see cref="Reason"/> says why.</summary>
    public bool IsKnown => _kind >= ValueKind.Yes;

    /// <summary>Why the value is unknown; <see cref="UnknownReason.NotAsked"/> also for a known value.</summary>
    public UnknownReason Reason => _kind switch
    {
        ValueKind.DoesNotKnow => UnknownReason.DoesNotKnow,
        ValueKind.RatherNotSay => UnknownReason.RatherNotSay,
        _ => UnknownReason.NotAsked,
    };

    /// <summary>Ja or nee for a value of type <i>ja_nee</i>; unknown otherwise.</summary>
    public Truth Truth => _kind switch
    {
        ValueKind.Yes => Truth.True,
        ValueKind.No => Truth.False,
        _ => Truth.Unknown,
    };

    /// <summary>The number as a decimal, rounded where it does not fit; null when this is no known number.</summary>
    public decimal? Number => Exact?.ToDecimal(out _);

    /// <summary>True unless <see cref="Number"/> had to be rounded.</summary>
    public bool IsExact
    {
        get
        {
            var exact = true;
            _ = Exact?.ToDecimal(out exact);
            return exact;
        }
    }

    /// <summary>The unit in the singular; null when there is none.</summary>
    public string? Unit => _kind switch
    {
        ValueKind.Number => (string?)_held,
        ValueKind.LargeNumber => ((LargeNumber)_held!).Unit,
        _ => null,
    };

    /// <summary>The date; null when this is no known date.</summary>
    public DateOnly? Date => _kind == ValueKind.Date ? DateOnly.FromDayNumber((int)_number) : null;

    /// <summary>The text, or the name of the choice; null when this is neither.</summary>
    public string? Text => _kind == ValueKind.Text ? (string)_held! : null;

    /// <summary>The members of a list, in the order given; empty when this is no known list.</summary>
    public ImmutableArray<ListMember> Members =>
        _kind == ValueKind.Members ? ImmutableCollectionsMarshal.AsImmutableArray((ListMember[])_held!) : [];

    internal Fraction? Exact => _kind switch
    {
        ValueKind.Number => Fraction.InLowestTerms(_number, _denominator),
        ValueKind.LargeNumber => ((LargeNumber)_held!).Value,
        _ => null,
    };

    /// <summary>The parts of a known number that a long and an int hold.</summary>
    internal bool TryGetParts(out long numerator, out int denominator)
    {
        (numerator, denominator) = (_number, _denominator);
        return _kind == ValueKind.Number;
    }

    /// <summary>Ja or nee.</summary>
    public static FactValue Of(bool value) => value ? Yes : No;

    /// <summary>A number with its unit in the singular, or without one.</summary>
    public static FactValue Of(decimal number, string? unit = null) => Of(Fraction.FromDecimal(number), unit);

    /// <summary>A date.</summary>
    public static FactValue Of(DateOnly date) => new(ValueKind.Date, number: date.DayNumber);

    /// <summary>A text, or the bare name of a choice.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static FactValue Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(ValueKind.Text, text);
    }

    internal static FactValue Of(Fraction number, string? unit) => number.TryGetSmall(out var numerator, out var denominator)
        ? new(ValueKind.Number, unit, numerator, denominator)
        : new(ValueKind.LargeNumber, new LargeNumber(number, unit));

    internal static FactValue Of(ImmutableArray<ListMember> members) =>
        new(ValueKind.Members, ImmutableCollectionsMarshal.AsArray(members));

    internal static FactValue UnknownBecause(UnknownReason reason) => reason switch
    {
        UnknownReason.DoesNotKnow => DoesNotKnow,
        UnknownReason.RatherNotSay => RatherNotSay,
        _ => NotAsked,
    };

    /// <summary>A known number as a fraction in lowest terms of two small integers; false when it is none, or a larger one.</summary>
    internal bool TryGetSmallNumber(out long numerator, out int denominator)
    {
        (numerator, denominator) = (_number, _denominator);
        return _kind == ValueKind.Number;
    }

    /// <summary>Same kind, same value, same unit; two lists are equal only when they are the same object.</summary>
    public bool Equals(FactValue? other) =>
        ReferenceEquals(this, other)
        || (other is not null && _kind == other._kind && _number == other._number && _denominator == other._denominator
            && (_kind == ValueKind.Members ? ReferenceEquals(_held, other._held) : Equals(_held, other._held)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactValue);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(_kind, _number, _denominator, _kind == ValueKind.Members ? null : _held);

    /// <summary>The kind of value, never the value itself: a situation must not end up in a log.</summary>
    public override string ToString() => IsKnown ? "known" : $"unknown ({Reason})";

    private sealed record LargeNumber(Fraction Value, string? Unit);
}
