using System.Collections.Immutable;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Exploring;

/// <summary>The advice for every completion, as a number; and what follows from having all of them side by side.</summary>
/// <param name="Axes">The axes, facts first and then free answers.</param>
/// <param name="Table">The number of the advice, along the axes that can matter.</param>
/// <param name="Numbers">Which advice has which number.</param>
/// <param name="BrokenCosts">What costs that cells cannot compare read.</param>
internal sealed record AdviceTable(
    ImmutableArray<Axis> Axes, CellTable Table, AdviceNumbers Numbers, ImmutableArray<Slot> BrokenCosts)
{
    /// <summary>
    /// Whether it is the advice itself, and not what it may be: it hangs on no free answer, so it is a function of the open facts.
    /// </summary>
    public bool IsExact => !IsUnsettled && !Axes.Where((axis, i) => axis.IsFree && Table.TurnsOn(i)).Any();

    private bool IsUnsettled => Table.Values.ContainsAnyInRange(int.MinValue, -1);

    /// <summary>Every completion gives this advice.</summary>
    public bool IsAlways(GoalVerdict verdict) => !Table.Values.ContainsAnyExcept(Numbers.Of(verdict));

    /// <summary>Some answers give another advice, whatever the free answers are.</summary>
    public bool CertainlyDiffers(GoalVerdict verdict)
    {
        var shown = Numbers.Of(verdict);
        var free = (int)CellTable.Count(Table.Axes.Where(axis => Axes[axis].IsFree).Select(axis => Table.SizeOf(axis)));
        for (var at = 0; at < Table.Values.Length; at += free)
        {
            var answers = Table.Values.Slice(at, free);
            if (!answers.Contains(shown) && !answers.ContainsAnyInRange(int.MinValue, -1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The open facts for which two completions that differ only there give another advice, in asking order. Through a free answer it
    /// may name too much, never too little.
    /// </summary>
    public ImmutableArray<OpenFact> DependsOn(Exploration exploration)
    {
        var named = Table.Axes.Where(Table.TurnsOn).SelectMany(axis => Axes[axis].Names)
            .Concat(IsUnsettled ? exploration.Named(BrokenCosts) : [])
            .ToHashSet();
        return [.. exploration.Open.Where(named.Contains)];
    }
}
