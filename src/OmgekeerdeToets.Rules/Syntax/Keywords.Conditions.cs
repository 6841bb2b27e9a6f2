using System.Collections.Frozen;

namespace OmgekeerdeToets.Syntax;

/// <summary>The words of conditions and formulas. A name in a pack is none of these.</summary>
internal static partial class Keywords
{
    public const string If = "als";
    public const string Then = "dan";
    public const string Else = "anders";
    public const string And = "en";
    public const string Or = "of";
    public const string Not = "niet";
    public const string For = "voor";
    public const string One = "een";
    public const string Every = "alle";
    public const string NotOne = "geen";
    public const string Holds = "geldt";
    public const string Is = "is";
    public const string Known = "bekend";
    public const string Unknown = "onbekend";
    public const string Yes = "ja";
    public const string No = "nee";
    public const string Less = "minder";
    public const string More = "meer";
    public const string Than = "dan";
    public const string AtMost = "hoogstens";
    public const string AtLeast = "minstens";
    public const string From = "van";
    public const string Until = "tot";
    public const string Through = "t/m";
    public const string Between = "tussen";
    public const string ReferenceDate = "peildatum";
    public const string Count = "aantal";
    public const string Sum = "som";
    public const string Highest = "hoogste";
    public const string Lowest = "laagste";
    public const string Average = "gemiddelde";
    public const string With = "met";
    public const string Whole = "hele";
    public const string Years = "jaren";
    public const string Months = "maanden";
    public const string Days = "dagen";
    public const string Since = "sinds";
    public const string Towards = "naar";
    public const string Up = "boven";
    public const string Down = "beneden";
    public const string Rounded = "afgerond";
    public const string On = "op";
    public const string Decimals = "decimalen";
    public const string Decimal = "decimaal";
    public const string Per = "per";

    /// <summary>The built-in field of every member of a list.</summary>
    public const string MemberName = "naam";

    /// <summary>Words of the language that may also be a unit, right after a number.</summary>
    public static readonly FrozenSet<string> WordsThatMayBeUnits =
        new[] { Years, Months, Days }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Every word with a meaning of its own in a formula.</summary>
    public static readonly FrozenSet<string> OfConditions = new[]
    {
        If, Then, Else, And, Or, Not, For, One, Every, NotOne, Holds, Is, Known, Unknown, Yes, No, Less, More, AtMost, AtLeast,
        From, Until, Through, ReferenceDate, Count, Sum, Highest, Lowest, Average, With, Whole, Years, Months, Days, Since,
        Towards, Up, Down, Rounded, On, Decimals, Decimal, Per,
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that may follow a complete part of a formula; what a misspelt word there may have meant.</summary>
    public static readonly FrozenSet<string> AfterAnOperand = new[]
    {
        And, Or, Is, Less, More, AtMost, AtLeast, From, One, NotOne, Then, Else, Until, Through, With, Rounded, Towards,
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that no name with spaces in it runs on through.</summary>
    public static readonly FrozenSet<string> BetweenOperands = new[]
    {
        And, Or, Not, Is, Less, More, AtMost, AtLeast, From, One, NotOne, Then, Else, Known, Unknown, Holds, If, For, Rounded,
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words with which a part of a formula may begin.</summary>
    public static readonly FrozenSet<string> BeforeAnOperand = new[]
    {
        If, Not, For, Yes, No, Unknown, ReferenceDate, Count, Sum, Highest, Lowest, Average, Whole, Days,
    }.ToFrozenSet(StringComparer.Ordinal);
}
