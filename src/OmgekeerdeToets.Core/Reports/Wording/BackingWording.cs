namespace OmgekeerdeToets.Reports.Wording;

/// <summary>Who stands behind a solution, and in whose own words they do not.</summary>
internal static class BackingWording
{
    public const string DoesNothing = "Deze oplossing vraagt dat niet. Het verandert hier niets.";

    public static string Stands(bool isResident) => isResident ? "de inwoner staat erachter" : "de organisatie staat erachter";

    /// <summary>The solution has it among its conditions.</summary>
    public static string Asked(Truth backing, bool isBurdening) => "Deze oplossing vraagt dat als voorwaarde. " + backing switch
    {
        Truth.True => "Daaraan is nu voldaan.",
        Truth.False => "Zonder dat valt zij af.",
        _ when isBurdening => "Zolang het niet bekend is, is zij nog niet te beoordelen.",
        _ => "Zolang het niet bekend is, blijft zij mogelijk en is het iets om af te spreken.",
    };

    /// <summary>The solution does not ask for it, so it cannot knock it out.</summary>
    public static string OnlyRanks(Truth backing) => "Deze oplossing vraagt dat niet als voorwaarde, dus zij valt er niet door af. " + backing switch
    {
        Truth.True => "Bij het vergelijken met andere oplossingen is het een voordeel.",
        Truth.False => "Bij het vergelijken met andere oplossingen komt zij achteraan.",
        _ => "Bij het vergelijken gaat voor waar de inwoner wel achter staat.",
    };

    public static string ResidentAgainst(string because) =>
        Phrase.Stopped($"De inwoner staat hier niet achter: {NameWording.Quote(because)}");

    public static string OrganisationAgainst(string because) =>
        Phrase.Stopped($"De organisatie staat hier niet achter: {NameWording.Quote(because)}");

    public static string Noted(string because) =>
        Phrase.Stopped($"Over het draagvlak staat opgeschreven: {NameWording.Quote(because)}");
}
