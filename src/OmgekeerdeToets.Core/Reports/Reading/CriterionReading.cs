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
        Criterion.Helps => Both(duel, s => ComparisonWording.Helps(
            Name(s), s.Solution.Helps.Wholly, s.Consequences.HelpsAsSaid, s.Solution.Helps.Because)),
        Criterion.Backing => Both(duel, s => ComparisonWording.Backing(
            Name(s), s.Consequences.Backing.Resident, s.Consequences.Backing.Organisation)),
        Criterion.Statutory => Both(duel, s => ComparisonWording.Statutory(Name(s), s.Legal.Fit)),
        Criterion.ResidentCosts => OnCosts(duel, criterion, s => s.Consequences.ResidentCosts),
        Criterion.MunicipalCosts => OnCosts(duel, criterion, s => s.Consequences.MunicipalCosts),
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

    private static string Name(SolutionVerdict solution) => NameWording.Spaced(solution.Solution.Name);

    private static string Both(Duel duel, Func<SolutionVerdict, string> say) =>
        ComparisonWording.Both(say(duel.First), say(duel.Second));

    private static string OnCosts(Duel duel, Criterion criterion, Func<SolutionVerdict, Costs> costs) =>
        ComparisonWording.ForBearer(criterion, Both(duel, s => ComparisonWording.Costs(Name(s), costs(s))));

    private static string OnRows(GoalContext context, Duel duel, bool heavy)
    {
        var rows = duel.First.Rows.Names.Concat(duel.Second.Rows.Names)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Where(row => Counted(duel.First.Rows[row], heavy) != Counted(duel.Second.Rows[row], heavy))
            .Select(row => ComparisonWording.Row(
                WhereOf(duel, row), InRow(context, duel.First, row, heavy), InRow(context, duel.Second, row, heavy)));
        return ComparisonWording.OnRows(heavy, rows);
    }

    /// <summary>What the criterion looks at: heavy or light; the other kind is even here.</summary>
    private static Lean Counted(Lean lean, bool heavy) =>
        (lean is Lean.HeavyFor or Lean.HeavyAgainst) == heavy ? lean : Lean.Even;

    private static string InRow(GoalContext context, SolutionVerdict solution, string row, bool heavy)
    {
        var lean = Counted(solution.Rows[row], heavy);
        var deciding = SolutionParts.Of(solution.Solution).RowEntries
            .FirstOrDefault(entry => entry.Row == row && context.Findings[entry.Rule] == Truth.True
                && entry.SpeaksFor == lean > Lean.Even && entry.Weight == (heavy ? Weight.Heavy : Weight.Light));
        return ComparisonWording.InRow(Name(solution), lean, lean == Lean.Even ? null : deciding?.Rule.Because);
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
