using System.Collections.Immutable;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Exploring;

/// <summary>Who could bring a change about.</summary>
internal enum Influencers
{
    Municipality,
    Resident,

    /// <summary>It takes both.</summary>
    Together,

    /// <summary>The vocabulary does not say of all of it.</summary>
    Unstated,

    /// <summary>There is something in it that nobody can change.</summary>
    Nobody,
}

/// <summary>One thing, and the cells of it that come to the same.</summary>
internal sealed record TurnedCells(int Turnable, ImmutableArray<int> Cells);

/// <summary>Smallest changes of the same things that come to the same advice, told as one.</summary>
/// <param name="Turned">What, in asking order; any of the cells of one with any of the cells of the others.</param>
/// <param name="Advice">The advice it becomes.</param>
internal sealed record MergedChange(ImmutableArray<TurnedCells> Turned, VariedAdvice Advice)
{
    public static ImmutableArray<MergedChange> Of(SmallestChanges changes) =>
    [
        .. changes.Found
            .GroupBy(change => (Things: string.Join(' ', change.Turns.Select(turn => turn.Turnable)), change.Advice))
            .SelectMany(alike => Merge([.. alike.Select(change => new MergedChange(
                [.. change.Turns.Select(turn => new TurnedCells(turn.Turnable, [turn.Cell]))], change.Advice))])),
    ];

    public Influencers Influencers(ImmutableArray<Turnable> turnables)
    {
        var by = Turned.Select(turned => Changeable.InfluenceOn(turnables[turned.Turnable].Fact.Definition!)).ToHashSet();
        return by.Contains(Influence.Nobody) ? Exploring.Influencers.Nobody
            : by.Contains(Influence.Unstated) ? Exploring.Influencers.Unstated
            : by.Count > 1 ? Exploring.Influencers.Together
            : by.Contains(Influence.Resident) ? Exploring.Influencers.Resident
            : Exploring.Influencers.Municipality;
    }

    /// <summary>Two that differ in the cells of one thing only are one, until there are no such two.</summary>
    private static List<MergedChange> Merge(List<MergedChange> changes)
    {
        for (var i = 0; i < changes.Count; i++)
        {
            for (var j = i + 1; j < changes.Count; j++)
            {
                if (changes[i].With(changes[j]) is { } both)
                {
                    changes[i] = both;
                    changes.RemoveAt(j);
                    (i, j) = (0, 0);
                }
            }
        }

        return changes;
    }

    private MergedChange? With(MergedChange other)
    {
        var differs = Enumerable.Range(0, Turned.Length).Where(i => !Turned[i].Cells.SequenceEqual(other.Turned[i].Cells)).ToList();
        return differs is [var only]
            ? this with { Turned = Turned.SetItem(only, Turned[only] with { Cells = [.. Turned[only].Cells.Union(other.Turned[only].Cells).Order()] }) }
            : null;
    }
}
