namespace OmgekeerdeToets.Situations;

/// <summary>A period in which something holds; both days belong to it, and an absent day leaves that side open.</summary>
internal readonly record struct DateRange(DateOnly? From, DateOnly? Until)
{
    public bool Contains(DateOnly date) => (From is not { } from || from <= date) && (Until is not { } until || date <= until);

    public bool Overlaps(DateRange other) =>
        (From is not { } from || other.Until is not { } otherUntil || from <= otherUntil)
        && (Until is not { } until || other.From is not { } otherFrom || otherFrom <= until);
}
