using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Exploring;

/// <summary>
/// All that the weighing of a goal sees of one solution. Solutions with the same profile are the same to it, so answers that lead
/// to the same profile are merged.
/// </summary>
internal sealed record Profile
{
    /// <summary>Fell away for good: nothing else of it counts.</summary>
    public static Profile Gone { get; } = new() { Outcome = Outcome.FallsAway };

    public required Outcome Outcome { get; init; }

    /// <summary>Fell on a refusal alone, and protects a child: it comes back when no other does.</summary>
    public bool MayBeKeptForChild { get; init; }

    public bool ProtectsChild { get; init; }

    public int HelpLevel { get; init; }

    public Truth Backing { get; init; }

    public bool IsStatutory { get; init; }

    public string Rows { get; init; } = "";

    public string ResidentCosts { get; init; } = "";

    public string MunicipalCosts { get; init; } = "";

    /// <param name="alone">The verdict on the solution as the only one of its goal.</param>
    /// <param name="findings">What it rests on.</param>
    public static Profile Of(GoalVerdict alone, Findings findings)
    {
        ref readonly var weighed = ref alone.Weighed[0];
        if (weighed.Outcome == Outcome.FallsAway)
        {
            return Gone;
        }

        var rows = weighed.IsWaiting ? default : Weighing.Rows.Of(weighed.Solution, findings);
        return new Profile
        {
            Outcome = weighed.IsWaiting ? Outcome.NotYetAssessable : Outcome.Possible,
            MayBeKeptForChild = weighed.KeptForChild,
            ProtectsChild = alone.Goal.ProtectsChildren && ChildProtection.Protects(weighed.Solution, findings),
            HelpLevel = weighed.HelpLevel,
            Backing = weighed.IsWaiting ? Truth.Unknown : weighed.Consequences.Backing,
            IsStatutory = !weighed.IsWaiting && weighed.Fit != Fit.ExtraStatutory,
            Rows = weighed.IsWaiting ? "" : string.Join(',', rows.Names.Select(row => (int)rows[row])),
            ResidentCosts = weighed.IsWaiting ? "" : Show(Costs.Of(weighed.Solution, CostBearer.Resident, findings)),
            MunicipalCosts = weighed.IsWaiting ? "" : Show(Costs.Of(weighed.Solution, CostBearer.Municipality, findings)),
        };
    }

    private static string Show(in Costs costs) => costs.IsComplete ? costs.Total!.Value.ToString()! : "";
}
