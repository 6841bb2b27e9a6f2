using OmgekeerdeToets.Compilation.Spaces;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Evaluation.DecisionSpace;

/// <summary>
/// How many members there are of some kind, and the sum, the highest and the lowest of numbers in whole parts: worked out
/// member by member, each time within the bounds that the members seen so far leave.
/// </summary>
internal static class Tallying
{
    public static void Begin(Registers registers, MemberRun run)
    {
        foreach (ref readonly var count in run.Counts.AsSpan())
        {
            registers.Scaled(count.Target) = ScaledBounds.Zero;
        }

        foreach (ref readonly var aggregate in run.Scaled.AsSpan())
        {
            registers.Certain(aggregate.Target) = 0;
            registers.Scaled(aggregate.Target) = aggregate.Aggregate switch
            {
                Aggregate.Sum => ScaledBounds.Zero,
                Aggregate.Highest => new ScaledBounds(ScaledBounds.OpenLow, ScaledBounds.OpenLow),
                _ => new ScaledBounds(ScaledBounds.OpenHigh, ScaledBounds.OpenHigh),
            };
        }
    }

    /// <summary>At least those that certainly count, at most those that possibly do.</summary>
    public static void Count(Registers registers, ReadOnlySpan<MemberAggregate> counts)
    {
        var truths = registers.Truths;
        foreach (ref readonly var count in counts)
        {
            var truth = truths[count.Counts];
            ref var bounds = ref registers.Scaled(count.Target);
            bounds = new ScaledBounds(
                bounds.Low + (truth == Truth.True ? 1 : 0),
                bounds.High + (truth != Truth.False ? 1 : 0));
        }
    }

    public static void Add(Registers registers, ReadOnlySpan<MemberAggregate> aggregates)
    {
        foreach (ref readonly var aggregate in aggregates)
        {
            var counts = registers.Truths[aggregate.Counts];
            if (counts == Truth.False)
            {
                continue;
            }

            registers.Certain(aggregate.Target) += counts == Truth.True ? 1 : 0;
            ref var bounds = ref registers.Scaled(aggregate.Target);
            var member = registers.Scaled(aggregate.Number);
            bounds = aggregate.Aggregate switch
            {
                Aggregate.Sum => Sum(registers, bounds, counts == Truth.True ? member : OrNothing(member)),
                Aggregate.Highest => Highest(bounds, member, counts == Truth.True),
                _ => Lowest(bounds, member, counts == Truth.True),
            };
        }
    }

    /// <summary>Of no members there is no highest and no lowest.</summary>
    public static void End(Registers registers, ReadOnlySpan<MemberAggregate> aggregates)
    {
        foreach (ref readonly var aggregate in aggregates)
        {
            if (aggregate.Aggregate != Aggregate.Sum && registers.Certain(aggregate.Target) == 0)
            {
                registers.Scaled(aggregate.Target) = ScaledBounds.Open;
            }
        }
    }

    // Who may not count may add nothing.
    private static ScaledBounds OrNothing(in ScaledBounds member) => new(Math.Min(member.Low, 0), Math.Max(member.High, 0));

    private static ScaledBounds Sum(Registers registers, in ScaledBounds sum, in ScaledBounds member) => new(
        sum.Low == ScaledBounds.OpenLow || member.Low == ScaledBounds.OpenLow ? ScaledBounds.OpenLow : registers.Fitting(sum.Low + member.Low),
        sum.High == ScaledBounds.OpenHigh || member.High == ScaledBounds.OpenHigh ? ScaledBounds.OpenHigh : registers.Fitting(sum.High + member.High));

    // At least the highest of what certainly counts, at most the highest of all.
    private static ScaledBounds Highest(in ScaledBounds highest, in ScaledBounds member, bool isCertain) =>
        new(isCertain ? Math.Max(highest.Low, member.Low) : highest.Low, Math.Max(highest.High, member.High));

    private static ScaledBounds Lowest(in ScaledBounds lowest, in ScaledBounds member, bool isCertain) =>
        new(Math.Min(lowest.Low, member.Low), isCertain ? Math.Min(lowest.High, member.High) : lowest.High);
}
