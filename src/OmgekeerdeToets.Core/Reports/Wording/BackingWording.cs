namespace OmgekeerdeToets.Reports.Wording;

/// <summary>Who stands behind a solution, and in whose own words they do not.</summary>
internal static class BackingWording
{
    public static string ResidentAgainst(string because) =>
        Phrase.Stopped($"De inwoner staat hier niet achter: {NameWording.Quote(because)}");

    public static string OrganisationAgainst(string because) =>
        Phrase.Stopped($"De organisatie staat hier niet achter: {NameWording.Quote(because)}");

    public static string Noted(string because) =>
        Phrase.Stopped($"Over het draagvlak staat opgeschreven: {NameWording.Quote(because)}");
}
