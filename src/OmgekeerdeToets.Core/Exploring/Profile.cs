using OmgekeerdeToets.Situations;
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
        var verdict = alone.Solutions[0];
        if (verdict.Outcome == Outcome.FallsAway)
        {
            return Gone;
        }

        var waits = verdict.Outcome == Outcome.NotYetAssessable;
        return new Profile
        {
            Outcome = waits ? Outcome.NotYetAssessable : Outcome.Possible,
            MayBeKeptForChild = verdict.KeptForChild,
            ProtectsChild = alone.Goal.ProtectsChildren && ChildProtection.Protects(verdict.Solution, findings),
            HelpLevel = verdict.HelpLevel,
            Backing = waits ? Truth.Unknown : verdict.Consequences.Backing.Rank,
            IsStatutory = !waits && verdict.Legal.Fit != Fit.ExtraStatutory,
            Rows = waits ? "" : string.Join(',', verdict.Rows.Names.Select(row => (int)verdict.Rows[row])),
            ResidentCosts = waits ? "" : Show(verdict.Consequences.ResidentCosts),
            MunicipalCosts = waits ? "" : Show(verdict.Consequences.MunicipalCosts),
        };
    }

    private static string Show(Steps.Consequences.Costs costs) => costs.IsComplete ? costs.Total!.Value.ToString()! : "";
}
