namespace OmgekeerdeToets.Reports.Wording;

/// <summary>The conversation report (<i>gespreksverslag</i>), while nothing has been decided: this is what we understood, is it right?</summary>
internal static class ConversationWording
{
    public const string Title = "Verslag van ons gesprek";
    public const string NoDecision = "Er is nog niets besloten. Daarom is dit geen brief met een besluit, maar een verslag van ons gesprek.";
    public const string IsItRight = "Dit hebben wij begrepen. Klopt het?";
    public const string Goals = "Waar het over gaat";
    public const string NoGoal = "Wij weten nog niet goed wat u wilt bereiken. Daar praten wij graag over door.";
    public const string Understood = "Dit hebben wij begrepen";
    public const string Nothing = "Wij schreven nog niets op over uw situatie.";
    public const string AlsoTold = "Dit is ook van belang";
    public const string Backing = "Wat u van de mogelijkheden vindt";
    public const string Proposals = "Dit is ook voorgesteld";
    public const string Open = "Dit weten wij nog niet";
    public const string WillAsk = "Dit willen wij u nog vragen:";
    public const string OpenIsFine = "Weet u iets niet, of zegt u iets liever niet? Zeg dat gerust.";
    public const string Next = "Hoe het verder gaat";
    public const string PersonDecides = "Een medewerker denkt na en besluit. U krijgt daarover een brief, met de redenen.";
    public const string Mistake = "Klopt er iets niet, of bent u iets vergeten? Bel ons: [naam, telefoonnummer].";
    public const string Tool = "Een computerprogramma hielp ons om dit op te schrijven. Het programma besluit niets.";

    public static string Goal(string title) => Phrase.Sentence(title);

    public static string DoesNotKnow(string label) => $"U zei dat u dit niet weet: {Phrase.Clause(label)}.";

    public static string RatherNot(string label) => $"Dit zegt u liever niet, en dat mag: {Phrase.Clause(label)}.";

    public static string Backs(string title, string? because) => $"Hier staat u achter: {Phrase.Clause(title)}." + Because(because);

    public static string BacksNot(string title, string? because) => $"Dit wilt u liever niet: {Phrase.Clause(title)}." + Because(because);

    public static string Told(string what, string? by) => Phrase.Sentence(what) + (by is null ? "" : $" ({Teller(by)})");

    public static string Proposal(string title, string by) => Phrase.Sentence(title) + $" ({Teller(by)})";

    private static string Teller(string by) => string.Equals(by, "inwoner", StringComparison.Ordinal) ? "van uzelf" : "van " + NameWording.Role(by);

    private static string Because(string? because) => because is null ? "" : $" Daarbij schreven wij op: {NameWording.Quote(because)}";
}
