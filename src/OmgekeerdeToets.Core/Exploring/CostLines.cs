using System.Collections.Immutable;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Exploring;

/// <summary>
/// What a solution costs a bearer over the horizon, as it goes with an open number: one of several straight lines, whichever of
/// its amounts apply. Not yet rounded.
/// </summary>
/// <param name="Solution">The name of the solution.</param>
/// <param name="Varies">The open numbers in it.</param>
/// <param name="Lines">Null when it is no straight line in one open number. Empty when it is never complete, or never stated.</param>
/// <param name="Slots">All that is open in it, also in whether its amounts apply.</param>
internal sealed record CostLines(string Solution, ImmutableArray<Slot> Varies, ImmutableArray<Line>? Lines, ImmutableArray<Slot> Slots)
{
    /// <summary>More lines than this and the costs count as no straight line.</summary>
    private const int MostLines = 64;

    public static CostLines Of(Solution solution, CostBearer bearer, Findings found, OpenCells cells)
    {
        ImmutableArray<ConsequenceRule> costs =
        [
            .. solution.Consequences.Where(consequence =>
                consequence.Money is not null && Costs.BearerOf(consequence.Party) == bearer && MayApply(consequence.Rule, found, cells)),
        ];
        var reads = costs.Select(consequence => cells.Of(consequence.Money!.Amount)).ToList();
        ImmutableArray<Slot> varies = [.. reads.Select(read => read.Varies).OfType<Slot>().Distinct()];
        var breaks = varies.Length > 1 || reads.Exists(read => !read.Reads.Breaking.IsEmpty);
        return new CostLines(
            solution.Name,
            varies,
            breaks ? null : Total(costs, found, cells),
            [.. reads.SelectMany(read => read.Reads.All).Concat(costs.SelectMany(cost => cells.Of(cost.Rule).All)).Distinct()]);
    }

    private static bool MayApply(Rule rule, Findings found, OpenCells cells) =>
        found[rule] != Truth.False || !cells.Of(rule).IsEmpty;

    private static ImmutableArray<Line>? Total(ImmutableArray<ConsequenceRule> costs, Findings found, OpenCells cells)
    {
        if (costs.Any(consequence => found[consequence.Rule] == Truth.Unknown && cells.Of(consequence.Rule).IsEmpty))
        {
            return []; // Whether it applies stays unknown, whatever is answered.
        }

        ImmutableArray<Line> totals = [Line.Constant(Fraction.Zero)];
        foreach (var consequence in costs)
        {
            var lines = LinesOf(consequence, found, cells).ToList();
            var sums = totals.SelectMany(total => lines.Select(line => line is { } known ? Line.Sum(total, known) : null)).ToList();
            var with = sums.OfType<Line>();
            // When it is open whether an amount applies, the total is there with it and without.
            totals = [.. (cells.Of(consequence.Rule).IsEmpty ? with : totals.Concat(with)).Distinct()];
            if (totals.Length > MostLines || sums.Contains(null))
            {
                return null;
            }
        }

        return costs.IsEmpty ? [] : totals;
    }

    /// <summary>None when the amount stays unknown: then the total stays incomplete.</summary>
    private static IEnumerable<Line?> LinesOf(ConsequenceRule consequence, Findings found, OpenCells cells)
    {
        var money = consequence.Money!;
        var reads = cells.Of(money.Amount);
        ImmutableArray<Line> lines = !reads.Reads.IsEmpty ? reads.Lines
            : found[money.Amount] is { } amount ? [Line.Constant(amount)]
            : [];
        var factor = Costs.Times(money, consequence.LongTerm, found.Blueprint);
        return lines.Select(line => line.Times(money.IsRevenue ? -factor : factor));
    }
}
