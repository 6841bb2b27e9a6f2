using OmgekeerdeToets.Cli.Output;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary>How many questions were put in this talk, and of whom.</summary>
internal static class InterviewCount
{
    private const string LookedUp = "opzoeken";
    private const string Judged = "beoordeling";

    public static string Of(Interview interview)
    {
        var kinds = new List<string>();
        for (var at = interview; at.Previous is { } before; at = before)
        {
            if (at.Said.Length > 0 && before.Next is { Step: > 0 } asked)
            {
                kinds.Add(asked.Kind);
            }
        }

        var judged = kinds.Count(kind => kind == Judged);
        var lookedUp = kinds.Count(kind => kind == LookedUp);
        return $"Na de open vragen: {Count.Of(kinds.Count - judged - lookedUp, "vraag", "vragen")} aan mensen, "
            + $"{Count.Of(judged, "beoordeling", "beoordelingen")} en {Count.Of(lookedUp, "keer", "keer")} opzoeken.";
    }
}
