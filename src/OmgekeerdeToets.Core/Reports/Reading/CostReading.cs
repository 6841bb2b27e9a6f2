using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>What a solution costs a bearer, in words that stay true whatever is still to come.</summary>
internal static class CostReading
{
    public static string Show(SolutionVerdict verdict, CostBearer bearer) =>
        MoneyWording.Show(Of(verdict, bearer), MayStillShrink(verdict, bearer));

    public static Costs Of(SolutionVerdict verdict, CostBearer bearer) =>
        bearer == CostBearer.Resident ? verdict.Consequences.ResidentCosts : verdict.Consequences.MunicipalCosts;

    /// <summary>Revenue that is not known yet, or not known to come: then what is known is no "ten minste".</summary>
    public static bool MayStillShrink(SolutionVerdict verdict, CostBearer bearer)
    {
        // A loop: twice for every solution of every reasoning, and a lambda would be two objects each time.
        foreach (var consequence in verdict.Solution.Consequences)
        {
            if (consequence.Money is { IsRevenue: true } money
                && Costs.BearerOf(consequence.Party) == bearer
                && verdict.Findings[consequence.Rule] != Truth.False
                && (verdict.Findings[consequence.Rule] == Truth.Unknown || verdict.Findings[money.Amount] is null))
            {
                return true;
            }
        }

        return false;
    }
}
