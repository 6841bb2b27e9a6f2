using OmgekeerdeToets.Cli.Output;
using OmgekeerdeToets.Cli.Parsing;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli;

/// <summary>What can be wrong with a command line, in Dutch. Each code has a page in <c>docs/meldingen</c>.</summary>
internal static class Messages
{
    public static Diagnostic UnknownCommand(string word, string? nearest) => Of(
        "OT5001",
        $"er is geen opdracht `{word}`",
        nearest is null ? "`omgekeerdetoets --help` noemt de opdrachten" : $"bedoeld is misschien `{nearest}`");

    public static Diagnostic UnknownOption(string option, string command, string? nearest) => Of(
        "OT5002",
        $"`{command}` kent geen optie `{option}`",
        nearest is null
            ? $"`omgekeerdetoets {command} --help` noemt de opties; begint een bestandsnaam met een streepje, schrijf dan `./{option}`"
            : $"bedoeld is misschien `{nearest}`");

    public static Diagnostic UnexpectedWord(string word, string command) => Of(
        "OT5003",
        $"`{word}` is te veel",
        $"zet een tekst met spaties tussen aanhalingstekens; `omgekeerdetoets {command} --help` zegt wat er bij hoort");

    public static Diagnostic MissingArgument(string argument, string command, string example) => Of(
        "OT5004",
        $"bij `{command}` ontbreekt {argument}",
        $"bijvoorbeeld `{example}`");

    public static Diagnostic MissingValue(string option, string value) => Of(
        "OT5005",
        $"bij `{option}` ontbreekt de waarde",
        $"schrijf `{option} {value}`");

    public static Diagnostic OptionTwice(string option) => Of(
        "OT5006",
        $"`{option}` staat er meer dan één keer",
        "geef deze optie één keer");

    public static Diagnostic NotAChoice(string option, string value, IReadOnlyCollection<string> choices, string? nearest) => Of(
        "OT5007",
        $"`{value}` kan niet bij `{option}`",
        (nearest is null ? "" : $"bedoeld is misschien `{nearest}`; ") + $"het kan zijn: {string.Join(", ", choices)}");

    public static Diagnostic NotADate(string option, string value) => Of(
        "OT5008",
        $"`{value}` bij `{option}` is geen datum",
        "schrijf jaar, maand en dag met streepjes, zoals `2026-11-01`");

    public static Diagnostic NotANumber(string option, string value, int least, int most) => Of(
        "OT5009",
        $"`{value}` kan niet bij `{option}`",
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"schrijf een heel getal van {least} tot en met {most}, zonder punten"));

    public static Diagnostic NothingFound(string named, string? nearest) => Of(
        "OT5010",
        $"er is geen casus `{named}`",
        nearest is null ? "geef een bestand, een map met casussen of een patroon zoals `casussen/*.yaml`" : $"bedoeld is misschien `{nearest}`");

    public static Diagnostic EmptyFolder(string folder, IReadOnlyList<string> endings) => Of(
        "OT5010",
        $"in de map `{folder}` staan geen casussen, ook niet in de mappen eronder",
        $"een bestand met casussen eindigt hier op {string.Join(", ", endings.SkipLast(1).Select(ending => $"`{ending}`"))} of `{endings[^1]}`; noem een andere map, of zet zo'n bestand in deze map");

    public static Diagnostic NothingToTest(string pack, string example) => Of(
        "OT5010",
        $"er is niets getest: in het regelpakket `{pack}` staan geen casussen",
        $"zet in de map `casussen` van het pakket een casus die zegt wat u verwacht, zoals `{example}`, of noem een andere map");

    public static Diagnostic UnknownGoal(string goal, IReadOnlyCollection<Named> near, IReadOnlyCollection<string> goals) => Of(
        "OT5011",
        $"het regelpakket kent geen doel `{goal}`",
        near.Count == 0 ? $"de doelen zijn: {string.Join(", ", goals)}" : Meant(near));

    public static Diagnostic UnknownSolution(string goal, string solution, IReadOnlyCollection<Named> near, IReadOnlyCollection<Named> solutions) => Of(
        "OT5012",
        $"het doel `{goal}` kent geen oplossing `{solution}`",
        (near.Count == 0 ? "" : Meant(near.Select(one => InGoal(goal, one))) + "\n")
            + "de oplossingen van dit doel zijn:" + string.Concat(solutions.Select(one => "\n" + Show(InGoal(goal, one)))));

    private static string Meant(IEnumerable<Named> near) => "bedoeld is misschien " + string.Join("\nof ", near.Select(Show));

    private static string Show(Named named) => named.Title.Length == 0 ? $"`{named.Name}`" : $"`{named.Name}` ({named.Title})";

    private static Named InGoal(string goal, Named solution) => solution with { Name = $"{goal}/{solution.Name}" };

    public static Diagnostic SolutionWithoutGoal(string solution, IReadOnlyCollection<string> goals) => Of(
        "OT5011",
        $"`{solution}` is een oplossing; noem ook het doel",
        $"schrijf {string.Join(" of ", goals.Select(goal => $"`{goal}/{solution}`"))}");

    public static Diagnostic NothingWritten(string file) => Of(
        "OT5013",
        $"`{file}` is niet geschreven, want een van de casussen is niet te gebruiken",
        "herstel die casus of laat hem weg, en probeer het opnieuw; zonder `--uit` ziet u wel wat er al is");

    public static Diagnostic CannotWrite(string file, string reason) => Of(
        "OT5013",
        $"`{file}` kan niet worden geschreven: {reason}",
        "er is niets geschreven; kies een map die bestaat en waarin u mag schrijven");

    public static Diagnostic OutputLost(bool isOfRoom) => Of(
        "OT5013",
        "de uitkomst kan niet naar standaarduitvoer worden geschreven: " + (isOfRoom ? "er is geen ruimte meer" : "dat mag of kan daar niet"),
        "wat er al staat, is niet volledig: gebruik het niet; "
            + (isOfRoom ? "maak ruimte vrij of " : "") + "stuur de uitkomst naar een andere plek, en geef de opdracht opnieuw");

    public static Diagnostic OwnInput(string file) => Of(
        "OT5013",
        $"`{file}` kan niet worden geschreven: deze opdracht leest zelf uit dat bestand",
        "er is niets geschreven; kies na `--uit` een andere naam");

    public static Diagnostic ChangedMeanwhile(string file) => Of(
        "OT5013",
        $"`{file}` is intussen door iemand anders veranderd; het laatste antwoord is er niet bij geschreven",
        "wat er in het bestand staat, is niet aangeraakt; begin opnieuw met dezelfde opdracht, dan gaat u verder met wat er nu staat");

    public static Diagnostic NoSafePlace(string file) => Of(
        "OT5013",
        $"het antwoord past niet in `{file}` zonder iets te verliezen van wat er staat",
        "er is niets veranderd; schrijf gegevens, beoordelingen en draagvlak elk op een eigen regel, zonder accolades");

    public static Diagnostic InterviewNeedsFile(string named) => Of(
        "OT4381",
        $"`vraag` schrijft de antwoorden in een casus, en dat kan niet in `{named}`",
        "noem een bestand dat eindigt op `.yaml`; met `--formaat tekst` ziet u de vragen zonder dat er iets wordt geschreven");

    public static Diagnostic UnreadableInput() => Of(
        "OT5014",
        "wat er binnenkomt, is geen tekst in UTF-8",
        "sla de tekst op als UTF-8 en probeer het opnieuw");

    public static Diagnostic InputTwice() => Of(
        "OT5014",
        "`-` staat er meer dan één keer, en wat er binnenkomt is maar één keer te lezen",
        "geef `-` één keer");

    public static Diagnostic DoesNothingWithout(string option, string other) => Of(
        "OT5015",
        $"`{option}` doet niets zonder `{other}`",
        $"geef ook `{other}`, of laat `{option}` weg");

    public static Diagnostic DoesNothingWith(string option, string other, string because) => Of(
        "OT5015",
        $"`{option}` doet niets bij `{other}`",
        because);

    public static Diagnostic OneCaseOnly(string named, int found) => Of(
        "OT5016",
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"bij `{named}` horen {found} casussen, en hier kan er maar één"),
        "noem het bestand van één casus");

    public static Diagnostic OneLetterPerFile(string file, int found) => Of(
        "OT5016",
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"er zijn {found} casussen, en in `{file}` past er één: een brief gaat naar één inwoner"),
        "noem na `--uit` een map die er nog niet is, zoals `brieven/`; dan krijgt elke casus een eigen brief");

    public static Diagnostic UnknownCode(string code, string? nearest) => Of(
        "OT5017",
        $"er is geen melding `{code}`",
        nearest is null ? "een code ziet eruit als `OT2003`" : $"bedoeld is misschien `{nearest}`");

    public static Diagnostic NotAnAssignment(string value) => Of(
        "OT5018",
        $"`{value}` bij `--stel` zegt niet wat er gesteld wordt",
        "schrijf naam, is-teken en waarde aan elkaar, zoals `--stel afstand_tot_school=4`");

    public static Diagnostic SaidTwice(string option, string subject) => Of(
        "OT4331",
        $"`{option}` zegt twee keer iets over `{subject}`",
        "laat er één staan; wat later komt, zou het eerdere stil vervangen");

    public static Diagnostic OrderAfterMove(string option) => Of(
        "OT4331",
        $"een hele volgorde bij `{option}` vervangt wat ervoor staat",
        "zet de volgorde vooraan, en daarna wat eerst of laatst komt");

    public static Diagnostic NotForAPage(string name) => Of(
        "OT4361",
        $"van de casus `{name}` wordt geen pagina gemaakt, want er staat niet bij dat hij verzonnen of onherkenbaar is",
        "zet `fictief: ja` in een verzonnen casus; maak een echte casus eerst onherkenbaar en zet er dan `geanonimiseerd: ja` in");

    public static Diagnostic TooMuchForAPage(int count, int fitting, bool hasGoal) => Of(
        "OT4362",
        $"{Count.Of(count, "casus past", "casussen passen")} niet op een pagina van hoogstens 1 MB, ook niet zonder de veranderingen die twee aan twee zijn uitgerekend",
        fitting > 0 ? $"de eerste {fitting} passen wel; maak van de andere een tweede pagina" + (hasGoal ? "" : ", of kies met `--doel` één doel")
            : "kies met `--doel` één doel");

    public static Diagnostic OwnFault(string where) => Of(
        "OT9001",
        $"er ging iets mis in het programma zelf ({where}); dat ligt niet aan uw invoer",
        "meld dit aan de makers, met deze regel en de opdracht die u gaf; stuur geen gegevens van inwoners mee");

    public static Diagnostic EnginesDiffer(string what, string? casePath) => Of(
        "OT9002",
        (casePath is null ? $"de formule `{what}` is" : $"`{what}` is bij de casus `{casePath}`")
            + " twee keer uitgerekend, en de twee uitkomsten verschillen; dat is een fout van ons en ligt niet aan uw invoer",
        "gebruik de uitkomst niet en meld dit aan de makers, met deze regel en het regelpakket; stuur geen gegevens van inwoners mee");

    /// <summary>What is wrong quotes what somebody typed, and that may hold a citizen service number.</summary>
    private static Diagnostic Of(string code, string message, string hint) => new()
    {
        Code = code,
        Severity = Severity.Error,
        Message = CitizenNumberMask.Apply(message),
        Hint = CitizenNumberMask.Apply(hint),
    };
}
