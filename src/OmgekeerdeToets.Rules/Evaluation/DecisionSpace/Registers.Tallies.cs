using OmgekeerdeToets.Compilation.Spaces;
using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Evaluation.DecisionSpace;

/// <summary>Counting members: every count has its own tally, beside the register it comes to.</summary>
internal sealed partial class Registers
{
    private (int Certain, int Possible)[] _tallies = [];

    public void ClearTallies(ReadOnlySpan<MemberAggregate> counts)
    {
        foreach (ref readonly var count in counts)
        {
            _tallies[count.Target] = default;
        }
    }

    /// <summary>Counts the member whose truths stand in the registers.</summary>
    public void Tally(ReadOnlySpan<MemberAggregate> counts)
    {
        foreach (ref readonly var count in counts)
        {
            var truth = Truths[count.Counts];
            ref var tally = ref _tallies[count.Target];
            tally.Certain += truth == Truth.True ? 1 : 0;
            tally.Possible += truth == Truth.Unknown ? 1 : 0;
        }
    }

    /// <summary>At least those that certainly count, at most those that possibly do.</summary>
    public void SetTallied(ReadOnlySpan<MemberAggregate> counts)
    {
        foreach (ref readonly var count in counts)
        {
            var (certain, possible) = _tallies[count.Target];
            Set(count.Target, new Interval(new Fraction(certain), new Fraction(certain + possible)));
        }
    }
}
