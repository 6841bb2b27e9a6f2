namespace OmgekeerdeToets.Reports.Wording;

/// <summary>What something rests on, as the pack names it (<i>onderbouwing</i>).</summary>
internal static class EvidenceWording
{
    public const string Estimate = "schatting";

    private const string Story = "verhaal";
    private const string Research = "onderzoek";

    public static string Say(string? kind, string? source) =>
        Phrase.Capital(kind ?? "onderbouwing niet opgegeven") + (source is null ? "" : ": " + Phrase.Clause(source));

    /// <summary>How it looks on a page; the words say it too.</summary>
    public static string Class(string? kind) => kind switch
    {
        Story => "story",
        Research => "research",
        Estimate => "estimate",
        _ => "unsaid",
    };
}
