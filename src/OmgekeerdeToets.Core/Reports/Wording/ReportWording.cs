using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Reports.Wording;

/// <summary>Headings and fixed lines of the report.</summary>
internal static class ReportWording
{
    public const string UnnamedCase = "Casus";
    public const string Request = "Gevraagd";
    public const string Wish = "Wens";
    public const string Seen = "Gezien";
    public const string Ground = "Grond";
    public const string Attention = "Let op";
    public const string CounterArguments = "Tegenspraak";
    public const string RoadNotTaken = "De weg die niet gekozen is";
    public const string UsualRoad = "Wat gevraagd is, en de gewone weg";
    public const string FellAway = "Wat afviel, en waarom";
    public const string Waiting = "Wat nog niet te beoordelen is";
    public const string Comparisons = "Vergelijking";
    public const string FollowUp = "Afspraken en vervolg";
    public const string Questions = "Open vragen";
    public const string Motivation = "Motivering (concept)";
    public const string Missing = "Nog nodig voor een besluit";
    public const string Decides = "Een mens beslist";
    public const string UsedRules = "Gebruikte regels";
    public const string OtherGoals = "Andere doelen";
    public const string Who = "Wie";
    public const string Next = "Vervolg";
    public const string Review = "Opnieuw kijken";
    public const string Purpose = "Waarvoor";
    public const string NotKnown = "nog onbekend";
    public const string Help = "Helpt";
    public const string Suitable = "Geschikt";
    public const string Asks = "Vraagt";

    public const string Disclaimer =
        "Dit is geen besluit, en geen advies in de zin van Awb 3:5. De regels zijn een geheugen, geen norm: een mens beslist, en mag met redenen afwijken. Wie afwijkt, schrijft de redenen op, zodat anderen ervan leren.";

    public const string Reflection = "Vraag u af, voor u beslist:";
    public const string ReflectionAnswers = "Dit staat daarover in de casus:";

    public const string RequestedIsAdvised = "De inwoner vroeg zelf om wat het advies is.";

    public const string FitsNoGoal =
        "Deze wens past bij geen enkel doel in onze regels. De regels hebben hier geen antwoord; bespreek de wens met een collega.";

    public const string AskTheLawyer =
        "Vindt u dat het hier toch moet kunnen? Leg het voor aan de jurist: heeft de wetgever aan deze situatie misschien niet gedacht?";

    public static string ReferenceDate(DateOnly date) => "Peildatum " + DateWording.Show(date);

    public static string? Occasion(OccasionKind kind) => kind switch
    {
        OccasionKind.HelpRequest => "op vraag van de inwoner",
        OccasionKind.OwnInitiative => "op eigen initiatief",
        OccasionKind.FixedMoment => "op een vast moment",
        _ => null,
    };

    public static string? Origin(bool fictional, bool anonymised) =>
        fictional ? "verzonnen casus" : anonymised ? "onherkenbaar gemaakt" : null;

    public static string Chosen(ChosenBy chosenBy) => chosenBy switch
    {
        ChosenBy.Resident => "gekozen door de inwoner",
        ChosenBy.CaseManager => "gekozen door de klantmanager",
        ChosenBy.Together => "samen gekozen",
        _ => "gesignaleerd: niemand koos dit doel nog, de gegevens wijzen erop",
    };

    public const string Urgent = "acuut: gaat voor op de andere doelen";

    /// <summary>On top of the report about one goal, when another cannot wait.</summary>
    public static string UrgentElsewhere(string title, string advice) => $"Eerst een ander doel, want dat is acuut: {NameWording.Quote(Phrase.Clause(title))}. {advice}";

    public static string Unweighed(string what) => $"Nog niet gewogen: {Phrase.Stopped(what)} Weeg dit zelf en schrijf op waarom.";

    public static string Weighed(string what, string? because) =>
        $"Gewogen: {Phrase.Stopped(what)}" + (because is null ? "" : " " + Phrase.Stopped(because));

    public static string Contradiction(string text) => "Dit klopt niet met elkaar: " + Phrase.Stopped(text);

    public static string Pack(string name, string version, string fingerprint, string origin) =>
        $"Regelpakket {name} {version} ({fingerprint}), {origin}.";

    public const string BuiltIn = "ingebouwd";

    public const string FromMemory = "uit het geheugen";

    public static string FromFolder(string folder) => "uit de map " + folder;

    public static string NotAtStake(IEnumerable<string> titles) => $"Niet aan de orde: {string.Join("; ", titles)}.";

    public static string NotAsked(IEnumerable<string> titles) => $"Niet ter sprake gekomen: {string.Join("; ", titles)}.";
}
