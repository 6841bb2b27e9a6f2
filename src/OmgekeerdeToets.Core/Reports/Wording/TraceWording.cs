namespace OmgekeerdeToets.Reports.Wording;

/// <summary>Verdict words of the trace, read back.</summary>
internal static class TraceWording
{
    public static Truth? Verdict(TraceNode node) => node.Verdict switch
    {
        "ja" => Truth.True,
        "nee" => Truth.False,
        "onbekend" => Truth.Unknown,
        _ => null,
    };

    public static string? Opposite(string? verdict) => verdict switch
    {
        "ja" => "nee",
        "nee" => "ja",
        _ => verdict,
    };
}
