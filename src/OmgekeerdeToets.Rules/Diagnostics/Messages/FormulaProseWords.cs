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

    public static string Is(string left, string right) => $"{left} is {right}";

    public static string IsNot(string left, string right) => $"{left} is niet {right}";

    public static string Less(string left, string right, bool areDates) => $"{left} is {(areDates ? "eerder" : "minder")} dan {right}";

    public static string AtMost(string left, string right, bool areDates) => $"{left} is {(areDates ? "op zijn laatst" : "hoogstens")} {right}";

    public static string More(string left, string right, bool areDates) => $"{left} is {(areDates ? "later" : "meer")} dan {right}";

    public static string AtLeast(string left, string right, bool areDates) => $"{left} is {(areDates ? "op zijn vroegst" : "minstens")} {right}";

    public static string Between(string operand, string low, string high, bool highIncluded) =>
        $"{operand} is {low} of meer, en {(highIncluded ? "hoogstens" : "minder dan")} {high}";

    public static string OneOf(string operand, IEnumerable<string> options, bool negated) =>
        $"{operand} is {(negated ? "geen van" : "een van")}: {string.Join(", ", options)}";

    public static string IsKnown(string operand, bool known) => $"{operand} is {(known ? "bekend" : "niet bekend")}";

    public static string Not(string clause) => $"niet: {clause}";

    public static string ForAll(string list) => $"voor elk van {list} geldt";

    public static string ForSome(string list) => $"voor minstens een van {list} geldt";

    public static string ForNone(string list) => $"voor geen van {list} geldt";

    public static string When(string condition) => $"als {condition}:";

    public static string Either(string condition, string then, string otherwise) => $"{then} als {condition}, anders {otherwise}";

    public static string Count(string list) => $"het aantal leden van {list}";

    public static string PerMember(string amount, string list, string? condition) =>
        $"{amount} voor elk van {list}" + (condition is null ? "" : $" (alleen waar dit geldt: {condition})");

    public static string Sum(string field, string list) => $"de som van {field} bij {list}";

    public static string Highest(string field, string list) => $"de hoogste waarde van {field} bij {list}";

    public static string Lowest(string field, string list) => $"de laagste waarde van {field} bij {list}";

    public static string Average(string field, string list) => $"het gemiddelde van {field} bij {list}";

    public static string With(string counted, string condition) => $"{counted} (alleen waar dit geldt: {condition})";

    public static string YearsSince(string date) => $"het aantal hele jaren sinds {date}";

    public static string MonthsSince(string date) => $"het aantal hele maanden sinds {date}";

    public static string DaysSince(string date) => $"het aantal dagen sinds {date}";

    public static string Shift(string duration, string date, bool earlier) => $"{duration} {(earlier ? "voor" : "na")} {date}";

    public static string Days(string from, string until) => $"het aantal dagen van {from} tot {until}";

    public static string Add(string left, string right) => $"{left} plus {right}";

    public static string Subtract(string left, string right) => $"{left} min {right}";

    public static string Multiply(string left, string right) => $"{left} keer {right}";

    public static string Divide(string left, string right) => $"{left} gedeeld door {right}";

    public static string Minus(string operand) => $"min {operand}";

    public static string Rounded(string operand, int decimals) => $"{operand}, afgerond op {decimals} decimalen";
}
