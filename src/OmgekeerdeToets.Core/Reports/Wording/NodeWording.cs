namespace OmgekeerdeToets.Reports.Wording;

/// <summary>What stands at the nodes of the reasoning that are no rules.</summary>
internal static class NodeWording
{
    public const string UnnamedCase = "Casus zonder naam";
    public const string Occasion = "Aanleiding";
    public const string Request = "Hulpvraag";
    public const string Facts = "Gegevens";
    public const string Particulars = "Bijzonderheden";
    public const string Checks = "Gegevens die elkaar tegenspreken";
    public const string Decisions = "Besluiten van mensen";
    public const string Deviates = "wijkt af van het advies";
    public const string Follows = "volgt het advies";
    public const string Effect = "Stap 1: beoogd effect";
    public const string CoreValues = "Stap 2: grondwaarden";
    public const string Consequences = "Stap 3: gevolgen";
    public const string Law = "Stap 4: juridische toets";
    public const string SetsAside = "Wijkt af van";
    public const string Weighing = "Weging";
    public const string ResidentBacking = "Draagvlak van de inwoner";
    public const string OrganisationBacking = "Draagvlak van de organisatie";
    public const string ResidentCosts = "Kosten voor de inwoner";
    public const string MunicipalCosts = "Kosten voor de gemeente";
    public const string DueCare = "Zorgvuldigheid";

    public const string Weighed = "gewogen";
    public const string NotWeighed = "niet gewogen";

    public static string Help(string because) => $"Helpt: {because}";

    public static string DueCareItem(string aspect, string? name) =>
        Phrase.Capital(aspect) + (name is null ? "" : ": " + NameWording.Spaced(name));
}
