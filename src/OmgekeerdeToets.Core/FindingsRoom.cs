using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets;

/// <summary>The arrays behind <see cref="Findings"/>. Each thread keeps one to lend, so that a case in a stream allocates none.</summary>
internal sealed class FindingsRoom
{
    [ThreadStatic]
    private static FindingsRoom? _free;

    private FindingsRoom(int rules, int amounts)
    {
        Truths = new Truth[rules];
        Amounts = new Fraction?[amounts];
    }

    public Truth[] Truths { get; }

    public Fraction?[] Amounts { get; }

    public static FindingsRoom For(Blueprint blueprint) => new(blueprint.RuleCount, blueprint.AmountCount);

    /// <summary>An empty room; the one this thread keeps when it has the right size and is free.</summary>
    public static FindingsRoom Lend(Blueprint blueprint)
    {
        var free = _free;
        _free = null;
        return free is not null && free.Truths.Length == blueprint.RuleCount && free.Amounts.Length == blueprint.AmountCount
            ? free
            : For(blueprint);
    }

    /// <summary>Emptied, so that what nobody finds is unknown and never the truth of an earlier case.</summary>
    public void GiveBack()
    {
        Array.Clear(Truths);
        Array.Clear(Amounts);
        _free = this;
    }
}
