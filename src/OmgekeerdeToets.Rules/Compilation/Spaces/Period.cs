using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>From a day up to another day, which is not in it; null is open.</summary>
internal readonly record struct Period(DateOnly? From, DateOnly? Before)
{
    public bool Contains(DateOnly? day) => (From is not { } from || from <= day) && (Before is not { } before || day < before);
}

/// <summary>
/// Looks at dated things as they stand on one day, and remembers how long all that was looked at stays as it is:
/// so what is compiled knows for which days it is good.
/// </summary>
internal sealed class Epoch(DateOnly? day)
{
    public Period Period { get; private set; }

    public bool Holds(DateRange validity)
    {
        Cut(validity.From);
        Cut(validity.Until is { } until && until < DateOnly.MaxValue ? until.AddDays(1) : null);
        return validity == default || (day is { } date && validity.Contains(date));
    }

    /// <summary>The number of a norm; null where it has none.</summary>
    public Fraction? Of(Norm norm)
    {
        foreach (var value in norm.Values)
        {
            Cut(value.From);
        }

        Cut(norm.Until);
        return day is { } date ? norm.On(date)?.Number : null;
    }

    private void Cut(DateOnly? at)
    {
        var (from, before) = (Period.From, Period.Before);
        Period = at <= day
            ? new Period(from > at ? from : at, before)
            : new Period(from, at is null || before < at ? before : at);
    }
}
