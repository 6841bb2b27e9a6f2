using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Reports.Wording;

/// <summary>The letter about a decision, to the resident: short sentences, the person and the goal first, the law last.</summary>
internal static class LetterWording
{
    public const string Heading = "Ons besluit";
    public const string Several = "Onze besluiten";
    public const string To = "Aan";
    public const string ToWhom = "[naam en adres]";
    public const string SentOn = "Verstuurd op";
    public const string SentWhen = "[datum]";
    public const string Salutation = "Beste [naam],";
    public const string Fictional = "Deze tekst gaat over een verzonnen situatie.";
    public const string FixedMoment = "Wij keken opnieuw samen met u hoe het gaat.";
    public const string WhatFollows = "In deze brief staat wat wij besloten, en waarom. Wat er in de wet staat, leest u daarna.";
    public const string SeveralFollow = "Wij namen meer dan één besluit. Ze staan hieronder, per doel.";
    public const string Nobody = "niemand";
    public const string WillNot = "Wij vinden dat u dit wel kon, en het niet wilde.";

    public const string Why = "Waarom wij dit besloten";
    public const string FillInReasons = "[Vul aan: de eigen redenen van wie besloot.]";
    public const string DiscussedWithYou = "Wij bespraken dit met u.";

    public const string BasedOn = "Waar wij van uitgaan";
    public const string WhatWeKnow = "Dit weten wij:";
    public const string WhatWeThink = "Dit vinden wij:";
    public const string IsItRight = "Klopt er iets niet? Laat het ons weten.";
    public const string WithCare = "Wat wij eerst deden";

    public const string ForYou = "Wat dit voor u betekent";
    public const string AsksOfYou = "Dit vragen wij van u:";
    public const string Agreements = "Dit spreken wij af:";
    public const string Contact = "Heeft u een vraag, of lukt iets niet? Bel gerust: [naam, telefoonnummer].";

    public const string AlsoConsidered = "Waar wij ook naar keken";
    public const string Others = "Wij keken ook hiernaar:";
    public const string FillInApplication = "[Vul aan: wat er met deze vraag gebeurt, en waarom.]";
    public const string CouldBeToo = "Dat kon ook. Waarom het toch anders werd, leest u hierboven.";
    public const string CannotNow = "Dat kan nu niet, en dit is waarom:";
    public const string CannotByLaw = "Dat kan nu niet. Waarom niet, en welk artikel daarbij hoort, leest u onder “Wat er in de wet staat”.";
    public const string LawSaysBelow = "Welk artikel daarbij hoort, leest u onder “Wat er in de wet staat”.";

    public const string Law = "Wat er in de wet staat";
    public const string NotChecked = "Let op: wij vergeleken deze uitleg nog niet met de tekst van de wet.";
    public const string MayChange = "Het is nog niet zeker of deze regel zo blijft.";
    public const string FillInArticle = "[Vul aan: het artikel waarop dit besluit rust.]";
    public const string OutsideTheLaw = "Hiervoor gebruiken wij beleid van de gemeente. Dat beleid is ruimer dan de wet.";
    public const string StandsInTheWay = "Wat niet kan";

    public const string Objection = "Bent u het niet met ons eens?";
    public const string CallFirst = "Bel ons eerst. Vaak komen wij er samen uit.";
    public const string ObjectionTerm = "U kunt ook bezwaar maken. Dat betekent: u vraagt ons om opnieuw naar het besluit te kijken. Doe dat binnen zes weken na de dag waarop wij deze brief verstuurden (Awb 6:7).";
    public const string ObjectionHow = "Schrijf dan een brief aan [adres van de gemeente] en zet daarin:";
    public const string ObjectionStays = "Het besluit geldt ook als u bezwaar maakt. Maakte u bezwaar en kunt u niet wachten? Dan kunt u de rechter om een snelle beslissing vragen (Awb 8:81).";
    public const string NoRuling = "Voor deze hulp is geen besluit nodig zoals de wet dat bedoelt. Bezwaar maken kan daarom niet. Wilt u het anders? Bel ons, dan kijken wij samen opnieuw.";

    public const string ToolHeading = "Hoe deze brief is gemaakt";
    public const string Tool = "Een computerprogramma hielp ons om regels en gevolgen op een rij te zetten. Het programma besloot niets. Dat deed een mens.";
    public const string ToolDiffered = "Uit het programma kwam iets anders. Waarom wij anders besloten, leest u hierboven.";
    public const string AskForIt = "U mag vragen wat het programma liet zien.";

    public const string Words = "Moeilijke woorden";

    public const string Greeting = "Met vriendelijke groet,";
    public const string Signature = "[naam, gemeente]";

    /// <summary>What a letter of objection holds (Awb 6:5).</summary>
    public static IReadOnlyList<string> ObjectionHolds { get; } =
        ["uw naam en adres", "de datum", "over welk besluit het gaat", "waarom u het er niet mee eens bent", "uw handtekening"];

    public static string Title(string goal) => $"{Heading}: {Phrase.Clause(goal)}";

    public static string Asked(string text) => $"U vroeg ons: {NameWording.Quote(text)}";

    public static string Wishes(string wish) => $"U wilt dit bereiken: {NameWording.Quote(wish)}";

    public static string OwnInitiative(Occasion occasion) =>
        $"Wij namen zelf contact met u op. {Phrase.Capital(NameWording.Role(occasion.Who ?? "een medewerker"))} zag dit: {Phrase.Stopped(occasion.What ?? "")}";

    public static string Goal(string title, ChosenBy chosenBy) => $"Het doel is: {Phrase.Stopped(Phrase.Capital(title))}" + chosenBy switch
    {
        ChosenBy.Resident => " Dat doel koos u zelf.",
        ChosenBy.CaseManager => " Dat doel stelden wij voor.",
        ChosenBy.Together => " Dat doel kozen wij samen met u.",
        _ => "",
    };

    public static string Decided(string by, DateOnly on) => $"Dit besluit nam onze medewerker ({NameWording.Role(by)}) op {DateWording.Show(on)}.";

    public static string Application(string application, string by) => $"Over uw aanvraag: {StaffWording.Said(application, by)}";

    /// <summary>Null when it was talked over with nobody: that is for the sender to mend.</summary>
    public static string? DiscussedWith(string whom) => whom switch
    {
        "inwoner" => DiscussedWithYou,
        Nobody => null,
        _ => $"Wij bespraken dit met een collega ({NameWording.Role(whom)}).",
    };

    public static string Response(string response, string by) => $"Over uw reactie schreef onze medewerker ({NameWording.Role(by)}): {NameWording.Quote(response)}";

    public static string Judged(string clause) => Phrase.Sentence(clause);

    public static string JudgedBecause(string because, string? by) =>
        $"{(by is null ? "Waarom" : $"Onze medewerker ({NameWording.Role(by)}) schreef")}: {NameWording.Quote(because)}";

    public static string Pays(string amount, bool receives, bool estimate) =>
        (receives ? $"Dit levert u {amount} op" : $"Dit kost u {amount}") + (estimate ? " (een schatting)." : ".");

    public static string Review(DateOnly on) => $"Uiterlijk op {DateWording.Show(on)} kijken wij samen of het helpt.";

    public static string Handles(string who, bool warm) => $"Uw contactpersoon is onze medewerker ({NameWording.Role(who)})."
        + (warm ? " Moet iemand anders verder helpen? Dan gaan wij mee. U hoeft uw verhaal niet opnieuw te vertellen." : "");

    public static string FollowUp(string followUp) => $"Wij blijven kijken of het helpt: {Phrase.Stopped(Phrase.Capital(followUp))}";

    public static string YouAskedFor(string title) => $"U vroeg om: {Phrase.Clause(title)}.";

    /// <summary>That an article does not carry something, as a resident reads it.</summary>
    public static string NoRight(string reason) => reason.Replace(ReasonWording.DoesNotCarry, "geeft hier geen recht op.", StringComparison.Ordinal);

    public static string Says(string paraphrase) => $"Daar staat, kort gezegd: {Phrase.Stopped(paraphrase)}";

    public static string ForUs(string because) => $"Voor u betekent dat: {Phrase.Stopped(Phrase.Capital(because))}";

    public static string Factual(string title) => $"Voor deze hulp is geen artikel nodig: {Phrase.Clause(title)}.";
}
