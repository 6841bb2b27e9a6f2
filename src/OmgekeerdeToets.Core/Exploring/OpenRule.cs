using System.Collections.Immutable;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Exploring;

/// <summary>A rule, or an amount, that reads something open: what it comes to for every combination of the answers it reads.</summary>
internal sealed record OpenRule
{
    /// <summary>In <see cref="Table"/>: cells do not decide it, so it can be anything its free answer can be.</summary>
    public const int Undecided = 3;

    /// <summary>In <see cref="Table"/> of an amount: unknown.</summary>
    public const int NoNumber = 0;

    public Rule? Rule { get; init; }

    public Amount? Amount { get; init; }

    public required OpenReads Reads { get; init; }

    /// <summary>A <see cref="Truth"/> as a number, or <see cref="Undecided"/>; of an amount the place of its value in <see cref="Numbers"/>.</summary>
    public required CellTable Table { get; init; }

    /// <summary>The values of an amount; the first is unknown.</summary>
    public ImmutableArray<Fraction?> Numbers { get; init; } = [];

    /// <summary>The axis of its free answer; below zero when cells always decide it.</summary>
    public int FreeAxis { get; init; } = -1;

    /// <summary>True when cells leave it undecided for some answers.</summary>
    public bool NeedsFreeAnswer => Rule is not null && Table.Values.Contains(Undecided);

    /// <summary>All axes it turns on, that of its free answer too.</summary>
    public IEnumerable<int> Axes => FreeAxis < 0 ? Table.Axes : Table.Axes.Append(FreeAxis);

    /// <summary>What it comes to: a truth, or the place of a number.</summary>
    public int At(ReadOnlySpan<int> digits, ImmutableArray<Axis> axes)
    {
        var found = Table.Values[Table.PlaceOf(digits)];
        return Rule is not null && found == Undecided ? (int)axes[FreeAxis].Truths[digits[FreeAxis]] : found;
    }

    public void Write(Findings findings, ReadOnlySpan<int> digits, ImmutableArray<Axis> axes)
    {
        var found = At(digits, axes);
        if (Rule is not null)
        {
            findings[Rule] = (Truth)found;
        }
        else
        {
            findings[Amount!] = Numbers[found];
        }
    }
}
