namespace OmgekeerdeToets.Reports.Wording;

/// <summary>What stands under a letter for the one who sends it, and has to go before it is sent.</summary>
internal static class SenderWording
{
    public const string Heading = "Voor wie dit verstuurt";
    public const string TakeAway = "Dit stuk hoort niet bij de tekst voor de inwoner. Haal het weg voor u die verstuurt.";
    public const string Brackets = "Vul in wat tussen [rechte haken] staat.";
    public const string ReadAloud = "Lees de tekst hardop. Zou u dit zo zeggen? Pas aan wat niet klopt.";
    public const string Reasons = "Schrijf de eigen redenen op van wie besloot (Awb 3:46). Dat het programma iets aangaf, is geen reden.";
    public const string WhichSolution = "Zet bij het besluit welke oplossing het is (`oplossing:`). Dan staan ook de gevolgen en het artikel in de brief.";
    public const string Deviates = "Het besluit wijkt af van het advies. De redenen in de brief moeten dat kunnen dragen (Awb 3:46).";
    public const string NoArticle = "De regels vonden geen artikel dat dit besluit draagt. Leg het voor aan de jurist.";
    public const string Danger = "Kan deze tekst iemand in gevaar brengen? Haal dat dan eerst weg, of geef de tekst zelf aan de inwoner.";
    public const string TermIsOurs = "De zes weken staan in Awb 6:7. Kijk of voor dit besluit geen andere termijn geldt.";

    public const string Discuss = "Bespreek dit besluit eerst met de inwoner, en schrijf op wat die ervan vindt.";

    public static string Reflected(IEnumerable<string> answers) =>
        $"Bij de vraag of u zuiver kijkt, staat: {string.Join(" ", answers.Select(NameWording.Quote))} Klopt dat nog nu u dit verstuurt?";

    public static string AboutResident(IEnumerable<string> texts) =>
        $"Dit is over de inwoner geschreven, en niet tegen de inwoner: {string.Join(" ", texts.Select(NameWording.Quote))} Zeg het met “u”.";

    public static string Check(string provision) => $"Leg {provision} naast de tekst van de wet: de uitleg is niet gecontroleerd.";

    public static string Application(string title) => $"Schrijf op wat er gebeurt met de vraag om {NameWording.Quote(Phrase.Clause(title))}.";
}
