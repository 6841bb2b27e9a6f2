namespace OmgekeerdeToets.Benchmarks.Workloads;

/// <summary>
/// Numbers that are the same on every machine and in every version of .NET: SplitMix64. A workload is made with a fixed seed and
/// nothing else, so two people who make it hold the same bytes.
/// </summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0, below a bound above 0.</summary>
    public int Below(int bound)
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = _state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        mixed ^= mixed >> 31;
        return (int)(mixed % (ulong)bound);
    }

    /// <summary>A number from low up to and including high.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>So many different items, in the order in which they fall.</summary>
    public List<T> Several<T>(int count, IReadOnlyList<T> items)
    {
        var left = items.ToList();
        var picked = new List<T>(count);
        for (; count > 0; count--)
        {
            var at = Below(left.Count);
            picked.Add(left[at]);
            left.RemoveAt(at);
        }

        return picked;
    }
}
