using System.Collections.Immutable;

namespace OmgekeerdeToets.Reports.Wording;

/// <summary>The workshop page: its screens, what it asks of the group, and what it says to the trainer.</summary>
internal static class WorkshopWording
{
    public const string Product = "De Omgekeerde Toets";
    public const string Fictional = "Verzonnen casus";
    public const string Anonymised = "Onherkenbaar gemaakte casus";
    public const string CoverLead = "Eerst het doel, dan wat helpt, en de wet als laatste. Loop samen de vier stappen en bedenk steeds eerst zelf wat jij zou doen.";
    public const string Keys = "Verder met de spatiebalk of de pijl naar rechts, terug met de pijl naar links. Past een scherm niet, dan schuift het eerst op. De knop Notities toont wat er voor de trainer bij staat.";
    public const string Works = "Deze pagina werkt zonder internet en onthoudt niets van wat je typt.";
    public const string Contents = "Inhoud";
    public const string Begin = "Begin";
    public const string End = "Naast elkaar en op papier";
    public const string Skip = "Naar de schermen";
    public const string BarLabel = "Door de schermen lopen";
    public const string Screen = "Scherm";
    public const string Back = "Terug";
    public const string Next = "Verder";
    public const string More = "Lees verder";
    public const string Notes = "Notities";
    public const string ReadAll = "Alles lezen";
    public const string Print = "Afdrukken";

    public const string SituationAbove = "De situatie";
    public const string Wishes = "De inwoner wil bereiken";
    public const string Asks = "De inwoner vraagt";
    public const string Known = "Wat we weten";
    public const string Judged = "Wat al beoordeeld is";
    public const string NotSuitable = "Past hier niet";
    public const string Unknown = "Wat we nog niet weten";
    public const string NothingOpen = "Er staat geen vraag meer open die het advies verandert.";

    public const string WhatWouldYouDo = "Wat zou jij doen?";
    public const string Reveal = "Laat zien wat hier uitkomt";
    public const string OwnReminder = "Stel deze vragen ook over jouw eigen oplossing:";

    public const string TheGoal = "Het doel";
    public const string AtStake = "Is dit aan de orde?";
    public const string Means = "Doel of middel?";
    public const string Figures = "Cijfers erbij";
    public const string For = "Pleit ervoor";
    public const string Against = "Pleit ertegen";
    public const string NoArgument = "Het regelpakket noemt hier niets.";
    public const string WithoutValue = "Los van een grondwaarde";
    public const string NotYetKnown = "nog niet bekend";
    public const string BeforeTheLaw = "Alle oplossingen naast elkaar. Of de wet ze draagt, komt pas in stap 4.";
    public const string SolutionTable = "Alle oplossingen naast elkaar";

    public const string MatrixTitle = "Wie merkt wat, en wanneer?";
    public const string MatrixLead = "Per oplossing: voor wie verandert er iets, op korte en op lange termijn? Een vraagteken betekent dat niemand het nog weet. Ook niets doen heeft gevolgen.";
    public const string ChooseSolution = "Kies een oplossing";
    public const string ForWhom = "Voor wie";
    public const string Long = "Lange termijn";
    public const string NothingNamed = "niets genoemd";

    public const string LawLead = "Nu pas de wet. Welk artikel draagt deze oplossing, en wat staat in de weg?";
    public const string NotChecked = "De wetsartikelen zijn in eigen woorden weergegeven. “Niet gecontroleerd” betekent dat niemand onze woorden nog naast de wettekst legde.";

    public const string ReflectionAbove = "Voor je beslist";
    public const string ReflectionTitle = "Ben ik zuiver?";
    public const string ReflectionLead = "Neem een minuut, ieder voor zich. Niemand hoeft de antwoorden te zien.";

    public const string AdviceAbove = "Het advies";
    public const string AdviceTitle = "Wat komt eruit?";
    public const string AdviceAsk = "Wat is jullie advies? Schrijf het op voordat je verder gaat.";
    public const string RevealAdvice = "Laat het advies zien";

    public const string PictureAbove = "In beeld";
    public const string PictureTitle = "Van doel naar wet, in één oogopslag";
    public const string TrainerPicture = "Lees het beeld van links naar rechts. Vraag bij elke weg die ophoudt: waar had een ander hem door laten lopen?";

    public const string RoadsAbove = "Twee wegen";
    public const string RoadsTitle = "De gewone weg en de omgekeerde weg";
    public const string RoadsLead = "Wat er gebeurt als we beginnen bij de vraag of bij de regel, naast wat er gebeurt als we beginnen bij het doel.";
    public const string RequestIsAdvice = "De inwoner vroeg zelf al om wat het advies is. Ook dat kan: de weg is anders, de uitkomst niet.";
    public const string RequestedRoad = "Wat gevraagd is";
    public const string UsualRoad = "De gewone weg";
    public const string ReversedRoad = "De omgekeerde weg";
    public const string BeginsWith = "Begint bij";
    public const string Leads = "Komt uit bij";
    public const string AsksOfResident = "Vraagt van de inwoner";
    public const string TheLaw = "De wet";

    public const string OwnAbove = "Jouw eigen oplossing";
    public const string OwnTitle = "Wat zou jij voorstellen?";
    public const string OwnLead = "Typ een oplossing die jij zou kiezen, ook als die nergens in de regels staat. Daarna krijg je per stap de vragen die erbij horen.";
    public const string OwnName = "Mijn oplossing";
    public const string OwnAbout = "Loop de vier stappen met:";
    public const string OwnStays = "Wat je hier typt, blijft op dit scherm en wordt nergens bewaard. Je kunt het wel afdrukken.";

    public const string ClosingAbove = "Tot slot";
    public const string TakeAlong = "Neem mee naar morgen";

    public const string ForTrainer = "Voor de trainer";
    public const string TrainerSituation = "Laat iemand de woorden van de inwoner voorlezen. Vraag daarna: wat hoor je, en wat vul je zelf in?";
    public const string TrainerEffect = "Let op oplossingen die als doel worden genoemd. Vraag door: waar is dat goed voor? Toon het antwoord pas als elke groep een doel heeft opgeschreven.";
    public const string TrainerCoreValues = "Laat de groep eerst zelf een argument tegen bedenken. Een grondwaarde die tegen pleit is geen spelbreker, maar hoort op tafel.";
    public const string TrainerConsequences = "Vraag welke oplossing ontbreekt. Niets doen is ook een oplossing en heeft gevolgen.";
    public const string TrainerMatrix = "Sta stil bij de vraagtekens en de lege vakken: wie is er nog niet gehoord?";
    public const string TrainerLaw = "Nu mag de jurist spreken. Vraag niet of het mag, maar hoe het kan. Bij een open norm beslist een mens, met een reden.";
    public const string TrainerReflection = "Houd het stil. Wie wil, vertelt daarna wat hem opviel; niemand hoeft.";
    public const string TrainerAdvice = "Begin bij de tegenspraak en vraag wie erbij verliest. Wie anders adviseert, zegt op welke stap het verschil ontstond.";
    public const string TrainerRoads = "Vraag waar de gewone weg afslaat. Meestal is dat al bij de eerste regel.";
    public const string TrainerOwn = "Laat twee groepen hun oplossing naast die van het regelpakket leggen. Het pakket is een geheugen, geen norm.";
    public const string TrainerReasoning = "Kies samen één zin die schuurt, en volg hem tot het gegeven of het artikel.";

    public static ImmutableArray<string> TakeAlongQuestions { get; } =
    [
        "Bij welke inwoner begon ik laatst bij de regel in plaats van bij het doel?",
        "Wat vraag ik morgen als eerste?",
        "Met wie bespreek ik dat?",
    ];

    public static string CaseAndGoal(string name, string goal) => $"{name}: {Phrase.Clause(goal)}";

    public static string Listed(string above, string title) => above.EndsWith('?') ? $"{above} {title}" : $"{above}: {title}";

    public static string StepAbove(int step) => FormattableString.Invariant($"Stap {step + 1} van 4 · {StepWording.Name(step)}");

    public static string ReadAt(string host) => $"Lees de tekst op {host}";

    public static string PageHeading(string title) => $"Workshop: {title}";

    public static string Origin(bool isFictional) => isFictional ? Fictional : Anonymised;

    public static string Cases(int count) => FormattableString.Invariant($"{count} casussen naast elkaar");

    public static string Saw(string? who) => who is null ? "Wij zagen" : $"De {NameWording.Role(who)} zag";

    public static string Ground(string ground) => "Waarom wij mogen helpen: " + Phrase.Stopped(ground);

    public static string AccordingTo(string judge) => $"Volgens de {NameWording.Role(judge)}:";

    public static string JudgedBecause(string clause, string? because) => because is null ? clause : $"{clause}, want {NameWording.Quote(because)}";

    public static string Source(string source) => "Bron: " + Phrase.Stopped(source);

    public static string GivesAway(string explanation) => "Dit verklapt de uitkomst: " + Phrase.Stopped(explanation);

    public static string RequestIsMeans(string title) => $"Gevraagd is een middel: {NameWording.Quote(Phrase.Clause(title))}. Het doel erachter kan ook anders bereikt worden.";

    public static string Weight(Weight weight) => weight switch
    {
        OmgekeerdeToets.Weight.Light => "licht",
        OmgekeerdeToets.Weight.Heavy => "zwaar",
        _ => "doorslaggevend",
    };

    public static string Short(int months) => $"Korte termijn (tot {DateWording.ShowMonths(months)})";

    public static string MatrixOf(string title) => "Gevolgen van: " + Phrase.Clause(title);

    public static string ToFindOut(string what) => "Nog uit te zoeken: " + what;

    public static string TotalOver(string months) => "Totaal over " + months;

    public static string NothingOver(string months) => "Niets doen kost over " + months;

    public static string CostsOver(string months) => "Kosten over " + months;

    public static string ForResident(string amount) => "Inwoner: " + amount;

    public static string ForMunicipality(string amount) => "Gemeente: " + amount;

    public static string BeginsWithGoal(string title) => "Het doel: " + Phrase.Stopped(title);

    public static string BeginsWithMeans(bool isRequested) => isRequested
        ? "De vraag: mag de inwoner dit hebben?"
        : "De regeling: wat doen we altijd?";
}
