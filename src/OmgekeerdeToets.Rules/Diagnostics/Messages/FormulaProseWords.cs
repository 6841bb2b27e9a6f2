using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>Formulas and conditions as people say them aloud: <c>de afstand naar school is hoogstens 8 km</c>.</summary>
internal static class FormulaProseWords
{
    public const string ReferenceDate = "de peildatum";
    public const string Yes = "ja";
    public const string No = "nee";
    public const string Unknown = "onbekend";
    public const string All = "dit alles:";
    public const string Any = "minstens een van deze:";
    public const string NotThis = "dit is niet zo:";
    public const string Else = "anders:";

    public static string Compare(string left, ComparisonOperator @operator, string right, bool areDates) => $"{left} is {Word(@operator, areDates)}{right}";

    public static string Between(string operand, string low, string high, bool highIncluded) =>
        $"{operand} is {low} of meer, en {(highIncluded ? "hoogstens" : "minder dan")} {high}";

    public static string OneOf(string operand, IEnumerable<string> options, bool negated) =>
        $"{operand} is {(negated ? "geen van" : "een van")}: {string.Join(", ", options)}";

    public static string IsKnown(string operand, bool known) => $"{operand} is {(known ? "bekend" : "niet bekend")}";

    public static string Not(string clause) => $"niet: {clause}";

    public static string OfMembers(Quantifier quantifier, string list) => quantifier switch
    {
        Quantifier.All => $"voor elk van {list} geldt",
        Quantifier.AtLeastOne => $"voor minstens een van {list} geldt",
        _ => $"voor geen van {list} geldt",
    };

    public static string When(string condition) => $"als {condition}:";

    public static string Either(string condition, string then, string otherwise) => $"{then} als {condition}, anders {otherwise}";

    public static string Count(string list) => $"het aantal leden van {list}";

    public static string PerMember(string amount, string list, string? condition) =>
        $"{amount} voor elk van {list}" + (condition is null ? "" : $" (alleen waar dit geldt: {condition})");

    public static string Of(Aggregate aggregate, string field, string list) => aggregate switch
    {
        Aggregate.Sum => $"de som van {field} bij {list}",
        Aggregate.Highest => $"de hoogste waarde van {field} bij {list}",
        Aggregate.Lowest => $"de laagste waarde van {field} bij {list}",
        _ => $"het gemiddelde van {field} bij {list}",
    };

    public static string With(string counted, string condition) => $"{counted} (alleen waar dit geldt: {condition})";

    public static string Since(Elapsed elapsed, string date) => elapsed switch
    {
        Elapsed.WholeYears => $"het aantal hele jaren sinds {date}",
        Elapsed.WholeMonths => $"het aantal hele maanden sinds {date}",
        _ => $"het aantal dagen sinds {date}",
    };

    public static string Shift(string duration, string date, bool earlier) => $"{duration} {(earlier ? "voor" : "na")} {date}";

    public static string Days(string from, string until) => $"het aantal dagen van {from} tot {until}";

    public static string Calculate(string left, ArithmeticOperator @operator, string right) => @operator switch
    {
        ArithmeticOperator.Add => $"{left} plus {right}",
        ArithmeticOperator.Subtract => $"{left} min {right}",
        ArithmeticOperator.Multiply => $"{left} keer {right}",
        _ => $"{left} gedeeld door {right}",
    };

    public static string Minus(string operand) => $"min {operand}";

    public static string Rounded(string operand, int decimals) => $"{operand}, afgerond op {decimals} decimalen";

    private static string Word(ComparisonOperator @operator, bool areDates) => (@operator, areDates) switch
    {
        (ComparisonOperator.Equal, _) => "",
        (ComparisonOperator.NotEqual, _) => "niet ",
        (ComparisonOperator.Less, false) => "minder dan ",
        (ComparisonOperator.AtMost, false) => "hoogstens ",
        (ComparisonOperator.More, false) => "meer dan ",
        (ComparisonOperator.AtLeast, false) => "minstens ",
        (ComparisonOperator.Less, _) => "eerder dan ",
        (ComparisonOperator.AtMost, _) => "op zijn laatst ",
        (ComparisonOperator.More, _) => "later dan ",
        _ => "op zijn vroegst ",
    };
}
