namespace OmgekeerdeToets.Reports.Wording;

/// <summary>Words that stay on one line with what follows them.</summary>
internal static class GlueWording
{
    public static bool HoldsNext(string word) => word.TrimStart('(', '“') is "€" or "≈" or "artikel" or "lid" or "onderdeel" or "stap" or "Stap";
}
