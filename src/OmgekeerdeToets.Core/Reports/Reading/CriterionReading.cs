using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>On what two solutions differ, criterion by criterion; the rows that differ and the arguments in them are named.</summary>
internal static class CriterionReading
{
    public static string Why(GoalContext context, Duel duel, Criterion criterion) => criterion switch
    {
        Criterion.Helps => Both(duel, (name, s) => ComparisonWording.Helps(
            name, s.Solution.Helps.Wholly, s.Consequences.HelpsAsSaid, s.Solution.Helps.Because)),
        Criterion.Backing => Both(duel, (name, s) => ComparisonWording.Backing(
            name, s.Consequences.Backing.Resident, s.Consequences.Backing.Organisation)),
        Criterion.Statutory => Both(duel, (name, s) => ComparisonWording.Statutory(name, s.Legal.Fit)),
        Criterion.ResidentCosts => OnCosts(duel, criterion, CostBearer.Resident),
        Criterion.MunicipalCosts => OnCosts(duel, criterion, CostBearer.Municipality),
        _ => OnRows(context, duel, heavy: criterion == Criterion.HeavyRows),
    };

    /// <summary>Arguments of either whose truth is unknown: they count for neither side, so they are named.</summary>
    public static ImmutableArray<string> UnknownArguments(GoalContext context, Duel duel) =>
    [
        .. new[] { duel.First, duel.Second }
            .SelectMany(solution => SolutionParts.Of(solution.Solution).RowEntries)
            .Where(entry => context.Findings[entry.Rule] == Truth.Unknown && entry.Rule.Because is not null)
            .Select(entry => entry.Rule.Because!)
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Both have been named just before, so they are told by their place.</summary>
    private static string Both(Duel duel, Func<string, SolutionVerdict, string> say) =>
        ComparisonWording.Both(say(ComparisonWording.TheFirst, duel.First), say(ComparisonWording.TheSecond, duel.Second));

    private static string OnCosts(Duel duel, Criterion criterion, CostBearer bearer) => ComparisonWording.ForBearer(
        criterion, Both(duel, (name, s) => ComparisonWording.Costs(name, CostReading.Of(s, bearer), CostReading.Show(s, bearer))));

    private static string OnRows(GoalContext context, Duel duel, bool heavy)
    {
        var rows = duel.First.Rows.Names.Concat(duel.Second.Rows.Names)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Where(row => Counted(duel.First.Rows[row], heavy) != Counted(duel.Second.Rows[row], heavy))
            .Select(row => ComparisonWording.Row(
                WhereOf(duel, row),
                InRow(context, ComparisonWording.TheFirst, duel.First, row, heavy),
                InRow(context, ComparisonWording.TheSecond, duel.Second, row, heavy)));
        return ComparisonWording.OnRows(heavy, rows);
    }

    /// <summary>What the criterion looks at: heavy or light; the other kind is even here.</summary>
    private static Lean Counted(Lean lean, bool heavy) =>
        (lean is Lean.HeavyFor or Lean.HeavyAgainst) == heavy ? lean : Lean.Even;

    private static string InRow(GoalContext context, string name, SolutionVerdict solution, string row, bool heavy)
    {
        var lean = Counted(solution.Rows[row], heavy);
        var deciding = SolutionParts.Of(solution.Solution).RowEntries
            .FirstOrDefault(entry => entry.Row == row && context.Findings[entry.Rule] == Truth.True
                && entry.SpeaksFor == lean > Lean.Even && entry.Weight == (heavy ? Weight.Heavy : Weight.Light));
        return ComparisonWording.InRow(name, lean, lean == Lean.Even ? null : deciding?.Rule.Because);
    }

    private static string WhereOf(Duel duel, string row)
    {
        foreach (var solution in new[] { duel.First.Solution, duel.Second.Solution })
        {
            if (solution.Consequences.FirstOrDefault(c => Rows.NameOf(c.Party, c.LongTerm) == row) is { } consequence)
            {
                return PartyWording.For(consequence.Party, consequence.LongTerm);
            }

            if (solution.Arguments.FirstOrDefault(a => a.Value is not null && Rows.NameOf(a) == row) is { } argument)
            {
                return ComparisonWording.RowOfValue(argument.Value!.Title);
            }
        }

        return ComparisonWording.RowOfValue(null);
    }
}
