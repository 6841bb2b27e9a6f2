using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace OmgekeerdeToets.Situations;

/// <summary>
/// What a case states of a concept, as one word: a truth as <see cref="Truth"/> counts, a day by its number, a choice by its
/// place, a number in hundredths. That is what an engine looks up; where a word cannot say it, the value itself does.
/// </summary>
internal static class FactWord
{
    /// <summary>INVARIANT: its two lowest bits are those of <see cref="Truth.Unknown"/>.</summary>
    public const long Unknown = long.MinValue;

    /// <summary>Known, but no word says it: a text, a third, a number in another unit than the vocabulary's.</summary>
    public const long Unsaid = long.MinValue + 1;

    /// <summary>How many parts of a number go in one.</summary>
    public const int Scale = 100;

    /// <summary>A number is smaller than this, in parts.</summary>
    public const long Limit = 1L << 60;

    public static ImmutableArray<long> Of(ReadOnlySpan<Fact?> facts)
    {
        var words = new long[facts.Length];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = facts[i]?.Word ?? Unknown;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(words);
    }

    public static long Of(FactDefinition definition, FactValue value) => !value.IsKnown ? Unknown : definition.Type switch
    {
        FactType.YesNo => (long)value.Truth,
        FactType.Date => value.Date?.DayNumber ?? Unknown,
        FactType.Choice => value.Text is { } option && definition.Options.IndexOf(option) is >= 0 and var place ? place : Unsaid,
        FactType.Text or FactType.List => Unsaid,
        _ => value.Unit is { } unit && unit != definition.Unit ? Unsaid : NumberOf(value),
    };

    private static long NumberOf(FactValue value) =>
        value.TryGetParts(out var numerator, out var denominator) && Scale % denominator == 0 && Math.Abs(numerator / Scale) < Limit / Scale / Scale
            ? numerator * (Scale / denominator)
            : Unsaid;
}
