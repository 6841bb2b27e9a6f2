using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Reports.Wording;

/// <summary>The file (<i>dossier</i>) for an objection committee, a colleague or an auditor: facts, judgements, weighing and law apart.</summary>
internal static class DossierWording
{
    public const string Opening = "Dit dossier houdt gegevens, beoordelingen, weging en recht uit elkaar. Zo is te zien wat vaststaat, wie wat vond, en wat de wet zegt.";
    public const string Occasion = "Aanleiding";
    public const string ReferenceDate = "Peildatum";
    public const string Application = "Aanvraag";
    public const string Period = "Tijdvak";
    public const string Decision = "Besluit";
    public const string NotNoted = "niet opgeschreven";
    public const string Pack = "Regelpakket";
    public const string Fingerprint = "Vingerafdruk";
    public const string Origin = "Herkomst";

    public const string Facts = "1. Gegevens";
    public const string NoFacts = "Er staan geen gegevens in deze casus.";
    public const string Policy = "Beleid van de gemeente dat meetelde";
    public const string ColumnFact = "Gegeven";
    public const string ColumnAnswer = "Antwoord";
    public const string ColumnSource = "Bron";
    public const string ColumnDate = "Datum";

    public const string Judgements = "2. Beoordelingen van mensen";
    public const string NoJudgements = "Er staan geen beoordelingen in deze casus.";
    public const string By = "Door";
    public const string Because = "Waarom";
    public const string Yardstick = "Maatstaf: wat weegt mee";
    public const string NoYardstick = "Het regelpakket geeft hier geen maatstaf.";
    public const string DueCare = "Zorgvuldigheid bij iets wat belast";
    public const string Backing = "Draagvlak";
    public const string Particulars = "Wat de regels niet weten";
    public const string OwnProposals = "Eigen voorstellen";
    public const string Reflections = "Wat degene die besloot zichzelf vroeg";

    public const string Weighing = "3. Weging";
    public const string Values = "Grondwaarden";
    public const string Comparisons = "Vergelijkingen";
    public const string Against = "Wat ertegen pleit";

    public const string Law = "4. Recht";

    public const string Decisions = "5. Besluit";
    public const string NoDecision = "Er is nog niets besloten.";
    public const string NotTaken = "Wat gevraagd was of gewoon is, en niet is gedaan";
    public const string Aftermath = "Wat ervan werd";

    public const string Checklist = "6. Wat er staat en wat nog ontbreekt (Awb 3:46–3:48)";
    public const string HasWho = "Er staat wie besloot en wanneer (Awb 3:46).";
    public const string HasReasons = "De eigen redenen staan erbij (Awb 3:46).";
    public const string HasArticle = "Er staat op welk artikel het rust (Awb 3:47).";
    public const string NeedsNoArticle = "Voor deze hulp is geen artikel nodig.";
    public const string LacksArticle = "Het artikel waarop het besluit rust: de regels vonden er geen (Awb 3:47).";
    public const string LacksSolution = "Welke oplossing het besluit is (`oplossing:`).";
    public const string HasAnswer = "Er staat wat er met de aanvraag gebeurt.";
    public const string HasTalk = "Er staat met wie het is besproken.";
    public const string LacksTalk = "Met wie het besluit is besproken, en wat de inwoner ervan vond.";

    public const string ThenAndNow = "7. Toen en nu (Awb 7:11)";
    public const string SameFacts = "De gegevens en beoordelingen zijn die van de casus. Alleen de dag en de regels verschillen. Is de situatie veranderd? Schrijf dan een nieuwe casus.";
    public const string OneMoment = "Dit dossier is op één moment gerekend. Met `--peildatum` komt het advies van een andere dag ernaast. Met `--toen MAP` rekent u toen met het regelpakket van toen.";
    public const string NothingDiffers = "Op al deze momenten komt hetzelfde uit de regels.";
    public const string OnlyDifferences = "Hier staat alleen wat verschilt.";
    public const string Moments = "De momenten";
    public const string ColumnWhat = "Wat";
    public const string Advice = "het advies";
    public const string NotAssessed = "niet beoordeeld";
    public const string NotInThisPack = "niet in dit regelpakket";
    public const string Why = "Waarom het nu anders is";

    public static string Title(string? name) => "Dossier: " + Phrase.Clause(name ?? ReportWording.UnnamedCase);

    public static string When(MomentKind kind) => kind switch
    {
        MomentKind.Then => "toen (peildatum)",
        MomentKind.Decision => "dag van het besluit",
        _ => "nu",
    };

    public static string On(MomentKind kind, DateOnly date) => $"{Phrase.Capital(When(kind))}: {DateWording.Show(date)}";

    public static string PackOf(string name, string version) => $"{name} {version}";

    public static string Backed(string title, Backing backing) =>
        $"{Phrase.Clause(title)}: inwoner {CodeWords.Of(backing.Resident)}, organisatie {CodeWords.Of(backing.Organisation)}."
        + (backing.Because is { } because ? $" {NameWording.Quote(because)}" : "");

    public static string Blame(Blame blame) => blame switch
    {
        Situations.Blame.Cannot => "kan niet",
        Situations.Blame.WillNot => "wil niet",
        Situations.Blame.DidNotKnow => "wist niet",
        Situations.Blame.NotReached => "niet bereikt",
        _ => "niet beoordeeld",
    };

    /// <summary>What the sign before an article means: carrying and standing in the way are each other's opposite.</summary>
    public static string Meaning(bool isExclusion, Truth holds) => (isExclusion, holds) switch
    {
        (true, Truth.True) => "Staat in de weg.",
        (true, Truth.False) => "Geldt hier niet, en staat dus niet in de weg.",
        (true, _) => "Of dit in de weg staat, is nog niet bekend.",
        (false, Truth.True) => "Draagt dit.",
        (false, Truth.False) => "Draagt dit niet.",
        _ => "Of dit de oplossing draagt, is nog niet bekend.",
    };

    public static string Outcome(Outcome outcome, Fit fit) =>
        $"{NameWording.Spaced(CodeWords.Of(outcome))} ({NameWording.Spaced(CodeWords.Of(fit))})";
}
