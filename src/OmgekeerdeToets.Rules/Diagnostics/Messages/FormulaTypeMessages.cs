using System.Collections.Immutable;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>21xx, first part: types and units in conditions and formulas.</summary>
internal static class FormulaTypeMessages
{
    public static readonly MessageKind ConditionWanted = new("OT2101", Severity.Error, "geen voorwaarde");
    public static readonly MessageKind OtherType = new("OT2102", Severity.Error, "twee waarden van een ander soort");
    public static readonly MessageKind UnitMissing = new("OT2103", Severity.Error, "een getal zonder eenheid");
    public static readonly MessageKind OtherUnit = new("OT2104", Severity.Error, "twee eenheden die niet bij elkaar passen");
    public static readonly MessageKind NoOrder = new("OT2105", Severity.Error, "een waarde die niet meer of minder kan zijn");
    public static readonly MessageKind NumberWanted = new("OT2106", Severity.Error, "rekenen met iets dat geen getal is");
    public static readonly MessageKind UnitsInProduct = new("OT2107", Severity.Error, "eenheden die niet te vermenigvuldigen of te delen zijn");
    public static readonly MessageKind UnknownUnit = new("OT2108", Severity.Error, "onbekende eenheid");
    public static readonly MessageKind UnknownOption = new("OT2109", Severity.Error, "een keuze die het begrip niet kent");
    public static readonly MessageKind WithUnknown = new("OT2110", Severity.Error, "een vergelijking met onbekend");
    public static readonly MessageKind ByZero = new("OT2111", Severity.Error, "delen door nul");
    public static readonly MessageKind OnlyUnknown = new("OT2112", Severity.Error, "een voorwaarde die alleen onbekend kan zijn");
    public static readonly MessageKind FieldIsNoNumber = new("OT2113", Severity.Error, "een veld waarmee niet te rekenen is");
    public static readonly MessageKind DateAndOther = new("OT2114", Severity.Error, "rekenen met een datum");
    public static readonly MessageKind DateWanted = new("OT2115", Severity.Error, "geen datum");
    public static readonly MessageKind Branches = new("OT2116", Severity.Error, "`dan` en `anders` van een ander soort");
    public static readonly MessageKind AmountWanted = new("OT2117", Severity.Error, "geen bedrag");
    public static readonly MessageKind NotWhole = new("OT2118", Severity.Error, "een duur die geen heel getal is");
    public static readonly MessageKind QuotedOption = new("OT2119", Severity.Error, "een keuze tussen aanhalingstekens");

    public static ImmutableArray<MessageKind> All =>
    [
        ConditionWanted, OtherType, UnitMissing, OtherUnit, NoOrder, NumberWanted, UnitsInProduct, UnknownUnit, UnknownOption,
        WithUnknown, ByZero, OnlyUnknown, FieldIsNoNumber, DateAndOther, DateWanted, Branches, AmountWanted, NotWhole, QuotedOption,
    ];

    public static Message NoCondition(string text, string type) => ConditionWanted.Say(
        $"hier hoort een voorwaarde (ja of nee); `{text}` is {type}", "maak er een vergelijking van, bijvoorbeeld met `hoogstens` of `is`");

    public static Message FilterWithoutBrackets(string corrected) => ConditionWanted.Say(
        "na `met` hoort een voorwaarde (ja of nee); een vergelijking staat daar tussen haakjes", ConditionMessages.Write(corrected));

    public static Message TypesDiffer(string left, string right) =>
        OtherType.Say($"links staat {left} en rechts {right}; die zijn niet te vergelijken");

    public static Message MissingUnit(string number, string unit, string? corrected) => UnitMissing.Say(
        $"`{number}` heeft geen eenheid en staat naast een waarde in {unit}",
        corrected is null ? $"beide kanten horen dezelfde eenheid te hebben: {unit}" : ConditionMessages.Write(corrected));

    public static Message UnitsDiffer(string left, string right, string? corrected) => OtherUnit.Say(
        $"{left} en {right} passen niet bij elkaar",
        corrected is null
            ? "alleen weken en dagen, en jaren en maanden, worden in elkaar omgerekend"
            : ConditionMessages.Write(corrected) + "\nof kies een begrip dat in dezelfde eenheid staat");

    public static Message HasNoOrder(string type) =>
        NoOrder.Say($"{type} kan niet meer of minder zijn", "gebruik `is`, `is niet`, `een van (…)` of `geen van (…)`");

    public static Message NoNumber(string text, string type) =>
        NumberWanted.Say($"hier hoort een getal; `{text}` is {type}", $"wilt u tellen hoe vaak iets zo is, gebruik dan `aantal … met …`");

    public static Message NoProduct(string left, string right) => UnitsInProduct.Say(
        $"{left} en {right} zijn niet met elkaar te vermenigvuldigen", "hoogstens een van beide heeft een eenheid, of het is zoals `10 euro per maand * 3 maanden`");

    public static Message NoQuotient(string left, string right) => UnitsInProduct.Say(
        $"{left} is niet te delen door {right}", "deel door een getal zonder eenheid, door dezelfde eenheid, of zoals `120 euro / 12 maanden`");

    public static Message NoSuchUnit(string unit, string corrected) =>
        UnknownUnit.Say($"onbekende eenheid `{unit}`", ConditionMessages.Write(corrected));

    public static Message NoSuchOption(string option, string? near, IEnumerable<string> options) => UnknownOption.Say(
        $"`{option}` is geen keuze van dit begrip",
        near is null ? "kies uit: " + string.Join(", ", options) : $"bedoeld is misschien `{near}`");

    public static Message ComparedWithUnknown(string? corrected) => WithUnknown.Say(
        "vergelijken met `onbekend` geeft altijd onbekend",
        corrected is null ? "vraag met `is onbekend` of `is bekend` of iets bekend is" : ConditionMessages.Write(corrected));

    public static Message DividedByZero() => ByZero.Say("hier wordt altijd door nul gedeeld; de uitkomst is altijd onbekend");

    public static Message NeverKnown() => OnlyUnknown.Say(
        "deze voorwaarde kan nooit ja of nee worden, alleen onbekend", "vraag met `is onbekend` of `is bekend` of iets bekend is, of haal de regel weg");

    public static Message AggregateOf(string field, string type, bool isDate) => FieldIsNoNumber.Say(
        $"`{field}` is {type}; hier hoort een veld met een getal",
        isDate
            ? $"maak er per lid een getal van, met een afleiding: `is: hele jaren sinds {field}`"
            : "tellen kan met `aantal … met …`");

    public static Message DateWith(string other) => DateAndOther.Say(
        $"bij een datum komt een duur, zoals `6 weken`; hier staat {other}", "zet de datum voorop en de duur erachter: datum + 6 weken");

    public static Message TwoDates() =>
        DateAndOther.Say("twee datums zijn niet op te tellen", "van de ene datum de andere aftrekken geeft een aantal dagen");

    public static Message NoDate(string text, string type) => DateWanted.Say($"hier hoort een datum; `{text}` is {type}");

    public static Message BranchesDiffer(string then, string otherwise) =>
        Branches.Say($"na `dan` staat {then} en na `anders` {otherwise}; dat moet hetzelfde soort waarde zijn");

    public static Message NoAmount(string text, string type) => AmountWanted.Say(
        $"hier hoort een bedrag in euro; `{text}` is {type}", "bijvoorbeeld: 250 euro * aantal kinderen");

    public static Message PartOfDay(string duration) => NotWhole.Say(
        $"`{duration}` is geen heel aantal dagen of maanden", "bij een datum komt een heel aantal dagen, weken, maanden of jaren");

    public static Message OptionInQuotes(string corrected) =>
        QuotedOption.Say("een keuze wordt zonder aanhalingstekens geschreven", ConditionMessages.Write(corrected));
}
