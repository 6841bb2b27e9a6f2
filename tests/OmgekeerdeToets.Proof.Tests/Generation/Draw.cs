namespace OmgekeerdeToets.Proof.Tests.Generation;

/// <summary>
/// Where everything random comes from: the same draws for the same seed, on every machine and under every version of the runtime
/// (SplitMix64). A seed that found something can so be kept.
/// </summary>
internal sealed class Draw(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A draw of its own: what it is asked for changes nothing for this one.</summary>
    public Draw Fork() => new(NextBits());

    /// <summary>At least 0 and less than the limit.</summary>
    public int Below(int limit) => (int)(NextBits() % (ulong)limit);

    /// <summary>Both ends belong to it.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(params IReadOnlyList<T> from) => from[Below(from.Count)];

    /// <summary>So many of them, each at most once, in any order.</summary>
    public List<T> Some<T>(IEnumerable<T> from, int count)
    {
        var left = from.ToList();
        var picked = new List<T>();
        while (picked.Count < count && left.Count > 0)
        {
            var at = Below(left.Count);
            picked.Add(left[at]);
            left.RemoveAt(at);
        }

        return picked;
    }

    private ulong NextBits()
    {
        _state += 0x9E3779B97F4A7C15;
        var bits = _state;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
