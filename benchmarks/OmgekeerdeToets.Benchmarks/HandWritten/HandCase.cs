using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Benchmarks.HandWritten;

/// <summary>
/// A case as somebody would lay it out who writes rules in C#: longs in arrays. Yes, no and unknown are 3, 0 and 1, so that
/// <c>&amp;</c> and <c>|</c> are those of three values; amounts are in cents, dates are day numbers, a choice is its place.
/// </summary>
internal sealed class HandCase
{
    private HandCase(int facts, int computed)
    {
        Facts = new long[facts + computed];
        Lists = new long[facts][];
        Counts = new int[facts];
    }

    /// <summary>The facts, and behind them what is computed from them.</summary>
    public long[] Facts { get; }

    /// <summary>The members of each list, one behind the other, by the place of the list among the facts.</summary>
    public long[][] Lists { get; }

    /// <summary>How many members each list has; -1 when that is unknown.</summary>
    public int[] Counts { get; }

    /// <summary>The day number of the reference date.</summary>
    public long Day { get; private init; }

    public static HandCase Of(Situation situation, int computed)
    {
        var facts = situation.Blueprint.Facts;
        var hand = new HandCase(facts.Length, computed) { Day = situation.ReferenceDate.DayNumber };
        foreach (var definition in facts)
        {
            var value = situation.ValueOf(definition);
            if (definition.Type == FactType.List)
            {
                hand.Counts[definition.Index] = value.IsKnown ? value.Members.Length : -1;
                hand.Lists[definition.Index] = value.IsKnown
                    ? [.. value.Members.SelectMany(member => definition.Fields.Select(field => Of(member.Fields[field.Index]?.Value, field)))]
                    : [];
            }
            else
            {
                hand.Facts[definition.Index] = Of(value, definition);
            }
        }

        return hand;
    }

    private static long Of(FactValue? value, FactDefinition definition) => definition.Type switch
    {
        FactType.YesNo => value is not { IsKnown: true } ? Three.Perhaps : value.Truth == Truth.True ? Three.Yes : Three.No,
        _ when value is not { IsKnown: true } => Three.Unknown,
        FactType.Choice => definition.Options.IndexOf(value.Text!),
        FactType.Date => value.Date!.Value.DayNumber,
        FactType.Amount => (long)(value.Number!.Value * 100),
        _ => (long)value.Number!.Value,
    };
}
