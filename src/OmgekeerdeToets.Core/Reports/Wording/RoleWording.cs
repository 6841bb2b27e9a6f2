namespace OmgekeerdeToets.Reports.Wording;

/// <summary>What a solution is in the case: asked for, the usual road, or brought in by somebody.</summary>
internal static class RoleWording
{
    public static string Of(SolutionAdvice option) => string.Join(", ", Roles(option));

    private static IEnumerable<string> Roles(SolutionAdvice option)
    {
        if (option.IsRequested)
        {
            yield return "gevraagd";
        }

        if (option.IsStandardApproach)
        {
            yield return "standaardaanpak";
        }

        if (option.ProposedBy is { } by)
        {
            yield return "eigen voorstel van " + NameWording.Role(by);
        }
    }
}
