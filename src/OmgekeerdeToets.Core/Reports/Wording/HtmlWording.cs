namespace OmgekeerdeToets.Reports.Wording;

/// <summary>What a page says beside its document.</summary>
internal static class HtmlWording
{
    public const string Contents = "Inhoud";

    public const string Untitled = "OmgekeerdeToets";
}
