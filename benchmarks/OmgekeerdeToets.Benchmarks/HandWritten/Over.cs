namespace OmgekeerdeToets.Benchmarks.HandWritten;

/// <summary>Sum, highest and lowest of one field of the members of a list: between which bounds, when some are unknown.</summary>
internal static class Over
{
    public static (long Low, long High) Sum(long[] members, int count, int width, int field, long least, long most)
    {
        var (low, high) = (0L, 0L);
        for (var at = field; at < count * width; at += width)
        {
            low += members[at] == Three.Unknown ? least : members[at];
            high += members[at] == Three.Unknown ? most : members[at];
        }

        return count < 0 ? (-Three.Endless, Three.Endless) : (low, high);
    }

    public static (long Low, long High) Highest(long[] members, int count, int width, int field, long least, long most)
    {
        var (low, high) = (-Three.Endless, -Three.Endless);
        for (var at = field; at < count * width; at += width)
        {
            low = Math.Max(low, members[at] == Three.Unknown ? least : members[at]);
            high = Math.Max(high, members[at] == Three.Unknown ? most : members[at]);
        }

        return count <= 0 ? (-Three.Endless, Three.Endless) : (low, high);
    }

    public static (long Low, long High) Lowest(long[] members, int count, int width, int field, long least, long most)
    {
        var (low, high) = (Three.Endless, Three.Endless);
        for (var at = field; at < count * width; at += width)
        {
            low = Math.Min(low, members[at] == Three.Unknown ? least : members[at]);
            high = Math.Min(high, members[at] == Three.Unknown ? most : members[at]);
        }

        return count <= 0 ? (-Three.Endless, Three.Endless) : (low, high);
    }
}
