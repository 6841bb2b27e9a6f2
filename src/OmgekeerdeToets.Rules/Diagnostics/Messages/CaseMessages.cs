using System.Collections.Immutable;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>40xx, first part: what a case says, held against the pack. Every sentence names what it is about: a case from code has no lines.</summary>
internal static class CaseMessages
{
    public static readonly MessageKind NoOccasion = new("OT4001", Severity.Error, "een casus zonder aanleiding");
    public static readonly MessageKind NoReferenceDate = new("OT4002", Severity.Error, "een casus zonder peildatum");
    public static readonly MessageKind UnknownFact = new("OT4003", Severity.Error, "een gegeven dat het pakket niet kent");
    public static readonly MessageKind JudgementAsFact = new("OT4004", Severity.Error, "een beoordeling die als gegeven is ingevuld");
    public static readonly MessageKind FactAsJudgement = new("OT4005", Severity.Error, "een gegeven dat als beoordeling is ingevuld");
    public static readonly MessageKind PolicyInCase = new("OT4006", Severity.Error, "een beleidskeuze in een casus");
    public static readonly MessageKind NotAccounted = new("OT4007", Severity.Error, "een beoordeling zonder naam of reden");
    public static readonly MessageKind UnknownGoal = new("OT4008", Severity.Error, "een doel dat het pakket niet kent");
    public static readonly MessageKind UnknownSolution = new("OT4009", Severity.Error, "een oplossing die het pakket niet kent");
    public static readonly MessageKind CitizenNumber = new("OT4010", Severity.Error, "een burgerservicenummer in een casus");
    public static readonly MessageKind MemberTwice = new("OT4011", Severity.Error, "twee leden van een lijst met dezelfde naam");
    public static readonly MessageKind UnknownSafeguard = new("OT4012", Severity.Error, "een waarborg die de oplossing niet kent");
    public static readonly MessageKind CareNotNeeded = new("OT4013", Severity.Warning, "zorgvuldigheid bij een oplossing die niet belast");
    public static readonly MessageKind ReasonWithValue = new("OT4014", Severity.Error, "een reden bij een waarde die bekend is");
    public static readonly MessageKind WeighedWithoutReason = new("OT4015", Severity.Error, "een bijzonderheid gewogen zonder reden");
    public static readonly MessageKind UnknownWord = new("OT4016", Severity.Error, "een woord dat hier niet kan staan");

    public static readonly MessageKind TooManyMembers = new("OT4017", Severity.Error, "een lijst met te veel leden");

    public static ImmutableArray<MessageKind> All =>
    [
        TooManyMembers,
        NoOccasion, NoReferenceDate, UnknownFact, JudgementAsFact, FactAsJudgement, PolicyInCase, NotAccounted, UnknownGoal,
        UnknownSolution, CitizenNumber, MemberTwice, UnknownSafeguard, CareNotNeeded, ReasonWithValue, WeighedWithoutReason, UnknownWord,
    ];

    public static Message OccasionMissing() => NoOccasion.Say(
        "deze casus zegt niet waarom er naar gekeken wordt: `aanleiding` ontbreekt",
        "zonder aanleiding is er geen advies over een mens; schrijf `aanleiding: hulpvraag` als de inwoner iets vraagt,\n"
        + "`aanleiding: vast_moment` bij een afspraak, herziening of bezwaar, of\n"
        + "`aanleiding: { eigen_initiatief: { wie: …, wat: …, grond: … } }` als wij zelf iets zien");

    public static Message ReferenceDateMissing() => NoReferenceDate.Say(
        "deze casus heeft geen `peildatum`",
        "schrijf bijvoorbeeld `peildatum: 2026-11-01`: de dag waarop regels, normen en wetten gelden zoals ze dan zijn;\n"
        + "op de opdrachtregel kan het ook met `--peildatum 2026-11-01`");

    public static Message FactUnknown(string name, string? near, SourceLocation? location) =>
        UnknownFact.Say($"het pakket kent geen gegeven `{name}`", Meant(near, location));

    public static Message FieldUnknown(string list, string name, string? near) =>
        UnknownFact.Say($"een lid van `{list}` heeft geen veld `{name}`", Meant(near, null));

    public static Message ComputedGiven(string name) => UnknownFact.Say(
        $"`{name}` rekent het pakket zelf uit; dat staat niet in een casus",
        "haal de regel weg en vul de gegevens in waar het uit volgt");

    public static Message JudgementGivenAsFact(string name) => JudgementAsFact.Say(
        $"`{name}` is een beoordeling van een mens en geen gegeven",
        "zet het onder `beoordelingen`, met `waarde`, `door` (wie oordeelt) en `omdat` (waarom)");

    public static Message JudgedField(string list, string name) => JudgementAsFact.Say(
        $"`{list}.{name}` is een beoordeling van een mens; een lid van een lijst kan geen beoordeling bevatten",
        "maak er in het pakket een begrip van dat buiten de lijst staat");

    public static Message FactGivenAsJudgement(string name) => FactAsJudgement.Say(
        $"`{name}` is een gegeven en geen beoordeling", "zet het onder `gegevens`");

    public static Message PolicyGiven(string name) => PolicyInCase.Say(
        $"`{name}` is een keuze van de gemeente; die geldt voor iedereen en staat niet in een casus",
        "haal de regel weg; de keuze staat in `pakket.yaml` onder `beleid`");

    public static Message NobodyJudged(string name) => NotAccounted.Say(
        $"bij de beoordeling `{name}` staat niet wie oordeelde", "vul `door` in, bijvoorbeeld `door: klantmanager_inkomen`");

    public static Message NoReasonJudged(string name) => NotAccounted.Say(
        $"bij de beoordeling `{name}` staat niet waarom",
        "vul `omdat` in, in een zin die de inwoner begrijpt; een oordeel zonder reden is niet na te gaan");

    public static Message GoalUnknown(string name, string? near) =>
        UnknownGoal.Say($"het pakket kent geen doel `{name}`", Meant(near, null));

    public static Message SolutionUnknown(string name, string? near) =>
        UnknownSolution.Say($"het pakket kent geen oplossing `{name}`", Meant(near, null));

    public static Message SolutionNotInGoal(string goal, string solution, string? near) =>
        UnknownSolution.Say($"het doel `{goal}` heeft geen oplossing `{solution}`", Meant(near, null));

    public static Message CitizenNumberFound() => CitizenNumber.Say(
        "hier staat een burgerservicenummer; dat hoort niet in een casus",
        "haal het weg; een casus heeft geen nummers of namen van mensen nodig");

    public static Message MoreMembers(string list, int limit) => TooManyMembers.Say(
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"`{list}` heeft meer dan {limit} leden"),
        "een lijst hoort bij één huishouden; kijk of er geen gegevens van anderen in staan");

    public static Message MemberNamedTwice(string list, string name) => MemberTwice.Say(
        $"in `{list}` heten twee leden `{name}`",
        "geef elk lid een eigen naam; een lid zonder naam heet naar zijn plaats: `1`, `2`, …");

    public static Message SafeguardUnknown(string solution, string name, string? near) =>
        UnknownSafeguard.Say($"de oplossing `{solution}` kent geen waarborg `{name}`", Meant(near, null));

    public static Message CareForNothing(string solution) => CareNotNeeded.Say(
        $"`{solution}` legt de inwoner niets op; wat hier staat, telt nergens mee",
        "zorgvuldigheid is alleen nodig bij een verplichting, opschorting, maatregel, boete, terugvordering of melding");

    public static Message ReasonBesideValue(string name) => ReasonWithValue.Say(
        $"`{name}` heeft een waarde en ook een reden waarom die onbekend is",
        "een `reden` hoort bij `waarde: onbekend`; haal een van de twee weg");

    public static Message WeighedHow() => WeighedWithoutReason.Say(
        "deze bijzonderheid is gewogen, maar er staat niet bij waarom",
        "zeg in `omdat` wat de bijzonderheid betekent voor het advies");

    public static Message WordUnknown(string word, string place, IEnumerable<string> legal, string? near) => UnknownWord.Say(
        $"`{word}` kan niet staan bij `{place}`",
        near is null ? $"kies uit: {string.Join(", ", legal)}" : Meant(near, null));

    /// <summary>Did-you-mean; silent where nothing is near.</summary>
    internal static string? Meant(string? near, SourceLocation? location) =>
        near is null ? null
        : location is null ? $"bedoeld is misschien `{near}`"
        : $"bedoeld is misschien `{near}` ({location.Path}:{Line(location)})";

    private static string Line(SourceLocation location) => location.Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
