namespace OmgekeerdeToets.Benchmarks.Workloads;

/// <summary>Sentences as long as those of a real pack, so that reading them costs what it would.</summary>
internal static class AdviceProse
{
    private static readonly string[] Beginnings =
        ["Het gezin", "De inwoner", "Wie dit krijgt", "Een medewerker", "De school", "De huisarts", "Iemand uit de buurt", "De gemeente"];

    private static readonly string[] Middles =
        ["merkt elke dag dat het beter gaat", "houdt zelf de regie over de dag", "heeft hier op lange termijn iets aan", "vraagt hier vaak naar",
         "ziet dat er weer rust komt", "kan dan weer vooruit kijken", "hoeft dan minder te regelen", "weet waar de aanvraag nu ligt"];

    private static readonly string[] Ends =
        ["en dat geeft rust.", "ook als er iets verandert.", "zonder nieuwe papieren.", "en kan het daarna zelf.", "samen met familie en buren.", "als iedereen meewerkt."];

    private static readonly string[] Tasks =
        ["Samen met een medewerker de aanvraag invullen", "Een afspraak maken met wie helpt", "Veranderingen op tijd doorgeven", "Bonnen bewaren en laten zien"];

    public static string Because(Dice dice) => $"{dice.Pick(Beginnings)} {dice.Pick(Middles)} {dice.Pick(Ends)}";

    public static string Agreement(Dice dice) => $"Wij bespreken na vier weken of {dice.Pick(["het lukt", "dit genoeg is", "er meer nodig is"])}.";

    public static IEnumerable<string> AskedOfResident(Dice dice) => dice.Several(2, Tasks);
}
