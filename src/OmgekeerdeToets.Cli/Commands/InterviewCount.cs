using OmgekeerdeToets.Cli.Output;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary>How many questions were put in this talk, and of whom; what belongs together is one question with several answers.</summary>
internal static class InterviewCount
{
    private const string LookedUp = "opzoeken";
    private const string Judged = "beoordeling";

    public static string Of(Interview interview)
    {
        var (put, answered) = (new List<string>(), 0);
        for (var at = interview; at.Previous is { } before; at = before)
        {
            if (before.Next is { Step: > 0 } asked)
            {
                answered += at.Said.Length > 0 ? 1 : 0;
                put.AddRange(before.GoesOn ? [] : [asked.Kind]);
            }
        }

        var judged = put.Count(kind => kind == Judged);
        var lookedUp = put.Count(kind => kind == LookedUp);
        return $"Na de open vragen: {Count.Of(put.Count - judged - lookedUp, "vraag", "vragen")} aan mensen, {Count.Of(judged, "keer", "keer")} beoordelen en "
            + $"{Count.Of(lookedUp, "keer", "keer")} opzoeken. Samen {Count.Of(answered, "antwoord", "antwoorden")}.";
    }
}
