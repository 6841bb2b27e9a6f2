using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Weighing;

/// <summary>How two solutions stand to each other.</summary>
internal enum Standing
{
    /// <summary>Alike on every criterion.</summary>
    Equal,

    /// <summary>The first goes before the second.</summary>
    First,

    /// <summary>The second goes before the first.</summary>
    Second,

    /// <summary>Dutch: <i>niet te vergelijken</i>: better in one row, worse in another.</summary>
    Incomparable,
}

/// <summary>Two solutions side by side: the first criterion on which they differ decides.</summary>
/// <param name="First">One.</param>
/// <param name="Second">The other.</param>
/// <param name="Standing">Who goes before whom.</param>
/// <param name="Criterion">What decided; null when they are equal.</param>
internal sealed record Duel(SolutionVerdict First, SolutionVerdict Second, Standing Standing, Criterion? Criterion)
{
    public static Duel Between(SolutionVerdict first, SolutionVerdict second, ImmutableArray<Criterion> order)
    {
        foreach (var criterion in order)
        {
            var standing = On(criterion, first, second);
            if (standing != Standing.Equal)
            {
                return new Duel(first, second, standing, criterion);
            }
        }

        return new Duel(first, second, Standing.Equal, null);
    }

    private static Standing On(Criterion criterion, SolutionVerdict a, SolutionVerdict b) => criterion switch
    {
        Weighing.Criterion.Helps => HighestFirst(a.HelpLevel, b.HelpLevel),
        Weighing.Criterion.Backing => HighestFirst(Rank(a.Consequences.Backing.Rank), Rank(b.Consequences.Backing.Rank)),
        Weighing.Criterion.HeavyRows => ByRows(a.Rows, b.Rows, lean => lean is Lean.HeavyFor or Lean.HeavyAgainst ? Math.Sign((int)lean) : 0),
        Weighing.Criterion.Statutory => HighestFirst(a.Legal.Fit == Fit.ExtraStatutory ? 0 : 1, b.Legal.Fit == Fit.ExtraStatutory ? 0 : 1),
        Weighing.Criterion.LightRows => ByRows(a.Rows, b.Rows, lean => lean is Lean.LightFor or Lean.LightAgainst ? (int)lean : 0),
        Weighing.Criterion.ResidentCosts => LowestFirst(a.Consequences.ResidentCosts, b.Consequences.ResidentCosts),
        _ => LowestFirst(a.Consequences.MunicipalCosts, b.Consequences.MunicipalCosts),
    };

    private static int Rank(Truth backing) => backing switch { Truth.True => 2, Truth.Unknown => 1, _ => 0 };

    private static Standing HighestFirst(int a, int b) => a > b ? Standing.First : a < b ? Standing.Second : Standing.Equal;

    /// <summary>Nowhere worse and somewhere better; otherwise they cannot be compared.</summary>
    private static Standing ByRows(Rows a, Rows b, Func<Lean, int> lean)
    {
        var better = false;
        var worse = false;
        foreach (var row in a.Names.Concat(b.Names))
        {
            better |= lean(a[row]) > lean(b[row]);
            worse |= lean(a[row]) < lean(b[row]);
        }

        return (better, worse) switch
        {
            (true, true) => Standing.Incomparable,
            (true, false) => Standing.First,
            (false, true) => Standing.Second,
            _ => Standing.Equal,
        };
    }

    /// <summary>The lowest complete total goes first; incomplete or not stated goes last.</summary>
    private static Standing LowestFirst(Costs a, Costs b) => (a.IsComplete, b.IsComplete) switch
    {
        (true, false) => Standing.First,
        (false, true) => Standing.Second,
        (true, true) => a.Total!.Value.CompareTo(b.Total!.Value) switch
        {
            < 0 => Standing.First,
            > 0 => Standing.Second,
            _ => Standing.Equal,
        },
        _ => Standing.Equal,
    };
}
