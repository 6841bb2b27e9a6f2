using System.Collections.Immutable;
using OmgekeerdeToets.Planning;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Reports.Wording;

/// <summary>What the plan costs, and what is missing from a total.</summary>
internal static class PlanCostWording
{
    public static string Total(CostBearer bearer, PlanTotal total, string months)
    {
        var sum = $"{Bearer(bearer)}, over {months}: {Sum(total.Costs)}.";
        var missing = Named(total).GroupBy(missing => missing.Kind).OrderBy(alike => alike.Key).Select(alike => Missing(alike.Key, alike));
        return Named(total).IsEmpty ? sum : $"{sum} Nog niet meegeteld: {string.Join("; ", missing)}.";
    }

    /// <summary>What is worth naming: where nothing at all is stated, that alone says it.</summary>
    public static ImmutableArray<MissingAmount> Named(PlanTotal total) =>
        total.Costs.Total is null ? [.. total.Missing.Where(missing => missing.Kind != MissingKind.NotStated)] : total.Missing;

    public static string Sum(Costs costs) => MoneyWording.Show(costs);

    private static string Bearer(CostBearer bearer) => bearer == CostBearer.Resident ? "Voor de inwoner" : "Voor de gemeente";

    private static string Missing(MissingKind kind, IEnumerable<MissingAmount> missing)
    {
        var titles = Phrase.Enumerate(missing.Select(one =>
            NameWording.Quote(Phrase.Clause(one.Solution?.Solution.Title ?? one.Goal!.Verdict.Goal.Title))));
        return kind switch
        {
            MissingKind.NotStated => $"{titles} (daar is geen bedrag bij opgegeven)",
            MissingKind.Unknown => $"wat nog niet bekend is van {titles}",
            MissingKind.Differs => $"een verschil bij {titles} (doelen noemen andere bedragen, en het hoogste is geteld)",
            MissingKind.Disputed => $"{titles} (daar is eerst een keuze nodig)",
            _ => $"wat er nog komt bij {titles}",
        };
    }
}
