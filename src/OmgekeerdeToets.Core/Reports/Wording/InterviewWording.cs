namespace OmgekeerdeToets.Reports.Wording;

/// <summary>The interview: calm, plain, and never a word that leans to a solution.</summary>
internal static class InterviewWording
{
    public const string WhatIsGoingOn = "Wat is er aan de hand?";
    public const string WhatIsWanted = "Wat wil je bereiken?";
    public const string WhatGoesWell = "Wat gaat er nu goed?";
    public const string WhatWasTried = "Wat heb je zelf al geprobeerd?";
    public const string ForTheSituation = "Om eerst te luisteren. Schrijf op wat de inwoner zelf zegt.";
    public const string ForTheWish = "Om het doel te kennen, los van het middel.";
    public const string ForTheStrengths = "Om te zien waar we op kunnen bouwen.";
    public const string ForTheTried = "Om niets dubbel te doen.";
    public const string WhichGoal = "Bij welk doel past deze wens?";
    public const string ForTheChoice = "Kies samen met de inwoner. Het gaat om wat de inwoner wil bereiken, niet om een middel.";
    public const string WhichRequest = "Vraagt de inwoner om iets bepaalds?";
    public const string ForTheRequest = "Om straks te kunnen uitleggen wat er met die vraag is gedaan.";
    public const string OpenHelp = "in eigen woorden; een lege regel slaat de vraag over";
    public const string GoalHelp = "het nummer, of meer nummers met een komma ertussen; of geen";
    public const string RequestHelp = "het nummer; of geen";
    public const string BackingHelp = "bij elke oplossing: ja of nee";
    public const string LookUpTogether = "Zoek deze gegevens op";
    public const string Together = "Dit hoort bij elkaar. Wat na een antwoord niet meer uitmaakt, vervalt:";
    public const string LookedUp = "Zoek dit zelf op en vraag het niet aan de inwoner: het staat al in een registratie.";
    public const string ResidentSideBySide = "Wat vindt de inwoner van elk van deze oplossingen? Staat de inwoner erachter?";
    public const string OrganisationSideBySide = "Wat vindt de organisatie van elk van deze oplossingen? Kan en wil zij dit doen?";
    public const string Backing = "Draagvlak: wat vinden de mensen om wie het gaat?";
    public const string BeforeTheSteps = "Eerst luisteren";

    public const string ListIntro =
        "Dit zijn de vragen die het advies nog kunnen veranderen, op volgorde. Na elk antwoord kunnen er vragen vervallen. Stel ze daarom een voor een.";

    public const string NothingLeft = "Er zijn geen vragen meer die iets uitmaken voor het advies.";
    public const string AllAsked = "Alles is gevraagd wat iets kan uitmaken voor het advies. Niet op alles is er een antwoord.";
    public const string NoGoalYet = "Kies eerst een doel. Daarna is te zien welke vragen ertoe doen.";
    public const string Danger = "Stop met de vragen. Eerst veiligheid.";
    public const string DangerSeen = "Iemand heeft tekens gezien dat de inwoner nu niet veilig is.";
    public const string WhoToCall = "Dit kunt u doen";
    public const string Weigh = "Weeg mee";
    public const string Later = "De andere vragen komen later.";
    public const string CardTitle = "Kaart voor een gesprek zonder scherm";
    public const string CardOpening = "Om te beginnen";
    public const string CardDanger = "Ziet u tekens dat de inwoner nu niet veilig is? Leg de kaart weg.";
    public const string CardAgain = "Nog open, alleen als de inwoner er nu iets over wil zeggen";
    public const string PerMember = "Vraag daarna voor ieder:";
    public const string CardFree = "vrij";
    public const string CardLookUp = "zelf opzoeken";
    public const string CardJudgement = "zelf beoordelen, met de reden";
    public const string CardBoxes = "[ ] ja   [ ] nee   [ ] weet niet   [ ] liever niet";

    public const string DoesNotKnow = "weet ik niet";
    public const string RatherNotSay = "liever niet";
    public const string NoneSaid = "geen";
    public const string Done = "Dit was het gesprek";
    public const string Stopped = "Tot zover";
    public const string KeptForLater = "Wat u hebt opgeschreven, is bewaard. U kunt later verdergaan met dezelfde opdracht.";
    public const string StillOpen = "Dit is nog open en kan het advies veranderen:";
    public const string AlsoRaised = "Uit de antwoorden komt nog iets naar voren";

    /// <summary>Room to write on paper: one line, that fits a narrow page.</summary>
    public const string Room = "……………………………………………………";

    private const string StrengthsMark = "Gaat goed: ";
    private const string TriedMark = "Al geprobeerd: ";

    public static string Title(string? name) => "Vragen bij: " + Phrase.Clause(name ?? ReportWording.UnnamedCase);

    /// <summary>One question over several that belong together.</summary>
    /// <param name="asked">As the pack asks it.</param>
    /// <param name="law">The law by which is judged; null for another topic.</param>
    /// <param name="list">What is listed; null for another topic.</param>
    public static string Topic(string? asked, string? law, FactDefinition? list) => asked
        ?? (law is not null ? $"Wat vragen de regels? ({law})"
            : list is not null ? list.Question ?? QuestionWording.AboutFact(list)
            : LookUpTogether);

    public static string JudgedBy(string? role) => role is null
        ? "Dit beoordeelt een mens, met een reden. Vraag het niet aan de inwoner."
        : $"Dit beoordeelt de {NameWording.Role(role)}, met een reden. Vraag het niet aan de inwoner.";

    public static string Raised(string title, string goal) =>
        $"{Phrase.Stopped(title)} Wilt u het daar ook over hebben, geef dan `--doel {goal}` mee.";

    /// <param name="titles">The solutions the answer touches; none when they are many.</param>
    /// <param name="ofLaw">Asked in the legal step.</param>
    public static string Purpose(IReadOnlyCollection<string> titles, bool ofLaw) => titles.Count == 0
        ? (ofLaw ? "Om te weten welke oplossingen de wet hier draagt." : "Om te weten welke oplossingen hier kunnen werken.")
        : $"Om te weten of {(ofLaw ? "de wet dit draagt" : "dit hier kan werken")}: {Phrase.Enumerate(titles.Select(title => NameWording.Quote(Phrase.Clause(title))))}.";

    public static string PartSaid(string part, string said) => $"{Phrase.Clause(part)}: {said}";

    public static string SaidBecause(string said, string because) => $"{said}, want: {because}";

    public static string AnswerWith(string help) => $"Antwoord: {help}.";

    /// <summary>What one page has no room for.</summary>
    public static string CardMore(int questions) =>
        $"Nog {questions.ToString(System.Globalization.CultureInfo.InvariantCulture)} {(questions == 1 ? "vraag" : "vragen")}: zie de lijst (vraag met --formaat tekst). Na deze antwoorden zijn het er misschien minder.";

    public static string CardDuty(string provision) => $"verplicht: {provision}";

    /// <summary>What was said goes well, as the case keeps it.</summary>
    public static string Strengths(string said) => StrengthsMark + Phrase.Stopped(said.Trim());

    /// <summary>The same, with what was tried behind it.</summary>
    public static string Tried(string? before, string said) =>
        (before is null ? "" : before.Trim() + " ") + TriedMark + Phrase.Stopped(said.Trim());

    /// <summary>Whether an explanation is ours, and the second half of it was not asked yet.</summary>
    public static bool HoldsOnlyStrengths(string explanation) =>
        explanation.StartsWith(StrengthsMark, StringComparison.Ordinal) && !explanation.Contains(TriedMark, StringComparison.Ordinal);
}
