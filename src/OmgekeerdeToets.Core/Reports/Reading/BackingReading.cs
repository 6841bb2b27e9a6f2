using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>Who refuses the advised solution, or the reason that was written down with the backing.</summary>
internal static class BackingReading
{
    public static IEnumerable<Statement> Of(GoalContext context, SolutionVerdict advised) =>
        Say(advised) is { } text
            ? [new Statement(text, TraceIds.Backing(context.Goal.Name, advised.Solution.Name))]
            : [];

    private static string? Say(SolutionVerdict advised) => advised.Consequences.Backing switch
    {
        { Resident: Truth.False, Because: null } => ReasonWording.NotBackedByResident,
        { Resident: Truth.False, Because: { } because } => BackingWording.ResidentAgainst(because),
        { Organisation: Truth.False, Because: null } => ReasonWording.NotBackedByOrganisation,
        { Organisation: Truth.False, Because: { } because } => BackingWording.OrganisationAgainst(because),
        { Because: { } because } => BackingWording.Noted(because),
        _ => null,
    };
}
