using System.Collections.Immutable;
using System.Globalization;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>12xx, first part: how a condition or formula is built. Nearly every hint holds the corrected formula.</summary>
internal static class ConditionMessages
{
    public static readonly MessageKind Mixed = new("OT1201", Severity.Error, "`en` en `of` door elkaar");
    public static readonly MessageKind NotBeside = new("OT1202", Severity.Error, "`niet` naast `en` of `of`");
    public static readonly MessageKind NotWithout = new("OT1203", Severity.Error, "`niet` zonder haakjes");
    public static readonly MessageKind QuantifierBeside = new("OT1204", Severity.Error, "`voor … geldt` naast `en` of `of`");
    public static readonly MessageKind Rounding = new("OT1205", Severity.Error, "afronden na een som zonder haakjes");
    public static readonly MessageKind Chained = new("OT1206", Severity.Error, "twee vergelijkingen aan elkaar");
    public static readonly MessageKind Conditional = new("OT1207", Severity.Error, "`als` midden in een formule");
    public static readonly MessageKind LogicInside = new("OT1208", Severity.Error, "`niet` of `voor` midden in een formule");
    public static readonly MessageKind EverydayWord = new("OT1209", Severity.Error, "een gewoon woord in plaats van het vaste woord");
    public static readonly MessageKind Range = new("OT1210", Severity.Error, "`tussen` zegt niet of de grens meetelt");
    public static readonly MessageKind Spelling = new("OT1211", Severity.Error, "een verkeerd gespeld woord");
    public static readonly MessageKind Capital = new("OT1212", Severity.Error, "hoofdletters in een formule");
    public static readonly MessageKind Empty = new("OT1213", Severity.Error, "een lege formule");
    public static readonly MessageKind Plain = new("OT1214", Severity.Error, "een formule die niet gewoon op één regel staat");
    public static readonly MessageKind Unexpected = new("OT1215", Severity.Error, "iets anders dan hier kan staan");
    public static readonly MessageKind Brackets = new("OT1216", Severity.Error, "haakjes in een formule kloppen niet");
    public static readonly MessageKind Field = new("OT1217", Severity.Error, "een veld van een lijst op de verkeerde plaats");
    public static readonly MessageKind Option = new("OT1218", Severity.Error, "een keuze die geen vaste waarde is");
    public static readonly MessageKind Depth = new("OT1219", Severity.Error, "te veel niveaus in een formule");
    public static readonly MessageKind Operators = new("OT1220", Severity.Error, "een formule die te lang is");
    public static readonly MessageKind Decimals = new("OT1221", Severity.Error, "een aantal decimalen dat niet kan");

    public static ImmutableArray<MessageKind> All =>
    [
        Mixed, NotBeside, NotWithout, QuantifierBeside, Rounding, Chained, Conditional, LogicInside, EverydayWord, Range,
        Spelling, Capital, Empty, Plain, Unexpected, Brackets, Field, Option, Depth, Operators, Decimals,
    ];

    public static Message MixedAndOr(string first, string second) =>
        Mixed.Say("`en` en `of` staan door elkaar; zonder haakjes kan dit op twee manieren worden gelezen", Either(first, second));

    public static Message NotBesideOthers(string first, string second) =>
        NotBeside.Say("het is niet duidelijk hoever deze `niet` reikt", Either(first, second));

    public static Message NotNeedsBrackets(string corrected) =>
        NotWithout.Say("na `niet` hoort een naam, een vaste waarde of iets tussen haakjes", Write(corrected));

    public static Message QuantifierBesideOthers(string first, string second) =>
        QuantifierBeside.Say("het is niet duidelijk wat er nog bij `geldt` hoort", Either(first, second));

    public static Message RoundingNeedsBrackets(string first, string second) =>
        Rounding.Say("het is niet duidelijk wat er wordt afgerond: alles, of alleen het laatste", Either(first, second));

    public static Message ChainedComparison(string corrected) =>
        Chained.Say("hier staan twee vergelijkingen aan elkaar", Write(corrected));

    public static Message ConditionalNeedsBrackets(string corrected) =>
        Conditional.Say("`als … dan … anders …` binnen een grotere formule hoort tussen haakjes", Write(corrected));

    public static Message LogicNeedsBrackets(string corrected) =>
        LogicInside.Say("dit deel hoort hier tussen haakjes", Write(corrected));

    public static Message Everyday(string written, string meant, string corrected) =>
        EverydayWord.Say($"`{written}` kent de regeltaal niet; het vaste woord is `{meant}`", Write(corrected));

    public static Message Between(string first, string second) =>
        Range.Say("`tussen` zegt niet of de bovengrens meetelt: bij `tot` niet, bij `t/m` wel", Either(first, second));

    public static Message Misspelt(string written, string meant, string corrected) =>
        Spelling.Say($"`{written}` kan hier niet staan; bedoeld is misschien `{meant}`", Write(corrected));

    public static Message Capitals(string written, string meant, string corrected) =>
        Capital.Say($"`{written}` heeft hoofdletters; namen en woorden staan in kleine letters: `{meant}`", Write(corrected));

    public static Message EmptyFormula() =>
        Empty.Say("hier staat geen formule", "schrijf een voorwaarde of een formule, bijvoorbeeld: afstand_tot_school hoogstens 8 km");

    public static Message NotPlain(string value) => Plain.Say(
        "een formule staat op één regel, zonder aanhalingstekens eromheen",
        Write(string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));

    public static Message OperandExpected(string found) =>
        Unexpected.Say(Instead("hier hoort een naam, een waarde of een haakje", found));

    public static Message AfterOperand(string found) =>
        Unexpected.Say($"`{found}` kan hier niet staan", "na een naam of waarde hoort een vergelijking, een rekenteken, `en`, `of`, of niets meer");

    public static Message NameWithSpaces(string name, string corrected) => Unexpected.Say(
        $"`{name}` is niet te lezen; een naam heeft geen spaties, maar lage streepjes", Write(corrected));

    public static Message Expected(string word, string found) => Unexpected.Say(Instead($"hier hoort `{word}`", found));

    public static Message QuantifierWord(string found) =>
        Unexpected.Say(Instead("na `voor` hoort `alle`, `minstens een van` of `geen van`", found), "bijvoorbeeld: voor alle kinderen geldt kan_fietsen");

    public static Message ListName(string found) => Unexpected.Say(Instead("hier hoort de naam van een lijst", found));

    public static Message FieldName(string found) => Unexpected.Say(Instead("hier hoort de naam van een veld", found));

    public static Message FilterExpected(string found) =>
        Unexpected.Say(Instead("na `met` hoort een naam of een voorwaarde tussen haakjes", found), "bijvoorbeeld: aantal kinderen met (leeftijd minder dan 12 jaar)");

    public static Message UnitAfterPer(string found) =>
        Unexpected.Say(Instead("na `per` hoort een eenheid", found), "bijvoorbeeld: 250 euro per maand");

    public static Message ElapsedExpected(string found) =>
        Unexpected.Say(Instead("na `hele` hoort `jaren sinds` of `maanden sinds`", found), "bijvoorbeeld: hele jaren sinds geboortedatum");

    public static Message BracketOpen() => Brackets.Say("dit haakje wordt niet gesloten", "zet `)` waar dit deel ophoudt");

    public static Message BracketTooMany() => Brackets.Say("dit haakje sluit niets", "haal het weg, of zet `(` waar dit deel begint");

    public static Message FieldWithoutAggregate(string list) => Field.Say(
        $"een veld van `{list}` heeft voor elk lid een eigen waarde",
        $"zeg van welke leden, bijvoorbeeld: voor alle {list} geldt …, of: som van {list}.…");

    public static Message FieldMissing(string aggregate, string list) =>
        Field.Say($"na `{aggregate} van {list}` hoort een punt en een veld", $"bijvoorbeeld: {aggregate} van {list}.bedrag");

    public static Message OptionIsNoLiteral() =>
        Option.Say("tussen deze haakjes staan alleen vaste waarden, met een komma en een spatie ertussen", "bijvoorbeeld: woonsituatie een van (huurwoning, koopwoning)");

    public static Message TooDeep(int most) => Depth.Say(
        string.Create(CultureInfo.InvariantCulture, $"hier zit meer dan {most} keer iets in iets anders"),
        "geef een deel een eigen naam onder `afleidingen`");

    public static Message TooManyOperators(int most) => Operators.Say(
        string.Create(CultureInfo.InvariantCulture, $"vanaf hier zijn het meer dan {most} bewerkingen in een formule"),
        "geef delen een eigen naam onder `afleidingen`");

    public static Message NumberOfDecimals(int most) => Decimals.Say(
        string.Create(CultureInfo.InvariantCulture, $"hier hoort een heel getal van 0 tot en met {most}"),
        "bijvoorbeeld: afgerond op 2 decimalen");

    internal static string Write(string corrected) => $"schrijf: {corrected.Trim()}";

    internal static string Either(string first, string second) => $"schrijf: {first.Trim()}\nof: {second.Trim()}";

    private static string Instead(string expected, string found) =>
        found.Length == 0 ? expected + ", maar de formule houdt hier op" : $"{expected} te staan, niet `{found}`";
}
