using System.Collections.Immutable;
using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets;

/// <summary>
/// A value (<i>waarde</i>) of a fact: known, or unknown with its reason. Immutable.
/// Numbers are exact; <see cref="Number"/> says them as a decimal, and <see cref="IsExact"/> says whether that lost anything.
/// </summary>
public sealed class FactValue : IEquatable<FactValue>
{
    private FactValue()
    {
    }

    /// <summary>Nobody asked.</summary>
    public static FactValue NotAsked { get; } = new() { Reason = UnknownReason.NotAsked };

    /// <summary>Asked, and not known (<i>weet_niet</i>).</summary>
    public static FactValue DoesNotKnow { get; } = new() { Reason = UnknownReason.DoesNotKnow };

    /// <summary>Asked, and rather not said (<i>liever_niet</i>).</summary>
    public static FactValue RatherNotSay { get; } = new() { Reason = UnknownReason.RatherNotSay };

    /// <summary>Dutch: <i>ja</i>.</summary>
    public static FactValue Yes { get; } = new() { IsKnown = true, Truth = Truth.True };

    /// <summary>Dutch: <i>nee</i>.</summary>
    public static FactValue No { get; } = new() { IsKnown = true, Truth = Truth.False };

    /// <summary>False when the value is unknown; then <see cref="Reason"/> says why.</summary>
    public bool IsKnown { get; private init; }

    /// <summary>Why the value is unknown; <see cref="UnknownReason.NotAsked"/> also for a known value.</summary>
    public UnknownReason Reason { get; private init; }

    /// <summary>Ja or nee for a value of type <i>ja_nee</i>; unknown otherwise.</summary>
    public Truth Truth { get; private init; }

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
    public string? Unit { get; private init; }

    /// <summary>The date; null when this is no known date.</summary>
    public DateOnly? Date { get; private init; }

    /// <summary>The text, or the name of the choice; null when this is neither.</summary>
    public string? Text { get; private init; }

    /// <summary>The members of a list, in the order given; empty when this is no known list.</summary>
    public ImmutableArray<ListMember> Members { get; private init; } = [];

    internal Fraction? Exact { get; private init; }

    /// <summary>Ja or nee.</summary>
    public static FactValue Of(bool value) => value ? Yes : No;

    /// <summary>A number with its unit in the singular, or without one.</summary>
    public static FactValue Of(decimal number, string? unit = null) => Of(Fraction.FromDecimal(number), unit);

    /// <summary>A date.</summary>
    public static FactValue Of(DateOnly date) => new() { IsKnown = true, Date = date };

    /// <summary>A text, or the bare name of a choice.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static FactValue Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new() { IsKnown = true, Text = text };
    }

    internal static FactValue Of(Fraction number, string? unit) => new() { IsKnown = true, Exact = number, Unit = unit };

    internal static FactValue Of(ImmutableArray<ListMember> members) => new() { IsKnown = true, Members = members };

    internal static FactValue UnknownBecause(UnknownReason reason) => reason switch
    {
        UnknownReason.DoesNotKnow => DoesNotKnow,
        UnknownReason.RatherNotSay => RatherNotSay,
        _ => NotAsked,
    };

    /// <summary>Same kind, same value, same unit; two lists are equal only when they are the same object.</summary>
    public bool Equals(FactValue? other) =>
        other is not null && IsKnown == other.IsKnown && Reason == other.Reason && Truth == other.Truth
        && Exact.Equals(other.Exact) && Unit == other.Unit && Date == other.Date && Text == other.Text
        && Members.Equals(other.Members);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactValue);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsKnown, Reason, Truth, Exact, Unit, Date, Text);

    /// <summary>The kind of value, never the value itself: a situation must not end up in a log.</summary>
    public override string ToString() => IsKnown ? "known" : $"unknown ({Reason})";
}
