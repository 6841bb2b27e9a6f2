using System.Collections.Immutable;
using System.Globalization;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>30xx, first part: the pack as a whole.</summary>
internal static class PackMessages
{
    public static readonly MessageKind Circle = new("OT3001", Severity.Error, "een afleiding die in een kring loopt");
    public static readonly MessageKind Period = new("OT3002", Severity.Error, "een periode die niet kan");
    public static readonly MessageKind SameId = new("OT3003", Severity.Error, "twee regels die hetzelfde heten");
    public static readonly MessageKind OtherForm = new("OT3004", Severity.Error, "een oplossing met twee vormen");
    public static readonly MessageKind Norm = new("OT3005", Severity.Error, "een norm waarvan de data niet kloppen");
    public static readonly MessageKind Policy = new("OT3006", Severity.Error, "beleid dat niet kan");
    public static readonly MessageKind Weighing = new("OT3007", Severity.Error, "een weging die niet kan");
    public static readonly MessageKind Vocabulary = new("OT3008", Severity.Error, "een begrip dat niet kan");

    public static readonly MessageKind TooMuch = new("OT3009", Severity.Error, "een afleiding die te groot wordt");

    public static readonly MessageKind TooManyRules = new("OT3010", Severity.Error, "te veel regels in een pakket");

    public static ImmutableArray<MessageKind> All => [TooManyRules, TooMuch, Circle, Period, SameId, OtherForm, Norm, Policy, Weighing, Vocabulary];

    public static Message GoesRound(IEnumerable<string> names) => Circle.Say(
        "deze afleiding hangt van zichzelf af: " + string.Join(" → ", names.Select(name => $"`{name}`")),
        "maak een van deze afleidingen een begrip dat de casus zelf noemt, of schrijf haar zonder de andere");

    public static Message TooLarge(int parts) => TooMuch.Say(
        string.Create(CultureInfo.InvariantCulture, $"uitgeschreven telt deze afleiding meer dan {parts} onderdelen"),
        "noem elke afleiding die u gebruikt zo min mogelijk keren, of verdeel de vraag over meer regels");

    public static Message MoreRules(int limit) => TooManyRules.Say(
        string.Create(CultureInfo.InvariantCulture, $"dit is regel {limit + 1} van het pakket; het mogen er hoogstens {limit} zijn"),
        "maak er meer pakketten van, bijvoorbeeld een per leefgebied");

    public static Message EndsBeforeItBegins(DateOnly from) => Period.Say(
        $"de laatste dag ligt voor de eerste dag ({Day(from)})", "`geldig_tot_en_met` is de laatste dag waarop het nog geldt");

    public static Message NotInMonths() =>
        Period.Say("dit hoort een aantal maanden of jaren te zijn", "schrijf bijvoorbeeld: `36 maanden`");

    public static Message ShortTermTooLong() =>
        Period.Say("de korte termijn is langer dan de horizon", "maak `korte_termijn` korter dan `horizon`");

    public static Message EqualNames(string id, SourceLocation? first) => SameId.Say(
        $"er is al een regel `{id}`" + (first is null ? "" : $" ({first.Path}:{first.Line})"),
        "geef deze regel een eigen `naam:`, zodat iedereen weet welke van de twee is bedoeld");

    public static Message ConditionTwice(SourceLocation? first) => SameId.Say(
        "deze voorwaarde staat er al" + (first is null ? "" : $" ({first.Path}:{first.Line})"), "haal er een weg");

    public static Message FormDiffers(string solution, string form, string other, SourceLocation? first) => OtherForm.Say(
        $"oplossing `{solution}` heeft hier vorm `{form}` en elders vorm `{other}`" + (first is null ? "" : $" ({first.Path}:{first.Line})"),
        "oplossingen met dezelfde naam zijn dezelfde oplossing: geef ze dezelfde vorm of een andere naam");

    public static Message UntilTooEarly(DateOnly last) => Norm.Say(
        $"`tot` ligt niet na de laatste waarde ({Day(last)})",
        "`tot` is de eerste dag waarop de laatste waarde niet meer geldt; weet niemand dat, schrijf dan `tot: open`");

    public static Message DateTwice(DateOnly from) => Norm.Say(
        $"voor {Day(from)} staat er al een waarde", "laat een van de twee staan");

    public static Message NotAPolicyChoice(string name) => Policy.Say(
        $"`{name}` is geen beleidskeuze", "geef het begrip `soort: beleidskeuze`, of zet de waarde in de casus");

    public static Message PolicyOverlaps(string name, SourceLocation? first) => Policy.Say(
        $"voor `{name}` gelden op dezelfde dag twee waarden" + (first is null ? "" : $" ({first.Path}:{first.Line})"),
        "laat de ene waarde stoppen voor de andere begint");

    public static Message CriterionTwice(string word) =>
        Weighing.Say($"`{word}` staat er twee keer", "elk onderdeel van de weging komt een keer voor");

    public static Message BoundsCrossed() => Vocabulary.Say("`maximaal` is kleiner dan `minimaal`", "draai de twee om of verander er een");

    public static Message UnitNeeded(string type, string example) =>
        Vocabulary.Say($"een {type} heeft een eenheid nodig", $"schrijf bijvoorbeeld: `eenheid: {example}`");

    public static Message UnitNotFit(string type, string unit) => Vocabulary.Say(
        $"eenheid `{unit}` past niet bij een {type}", "kijk welke eenheden bij dit type horen in docs/taal.md");

    public static Message KeyNotFit(string key, string type) =>
        Vocabulary.Say($"`{key}` hoort niet bij een {type}", $"haal `{key}` weg, of kies een ander type");

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
