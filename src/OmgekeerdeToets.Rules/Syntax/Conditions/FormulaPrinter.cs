using System.Globalization;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Syntax.Conditions;

/// <summary>
/// A formula back to text, in its one canonical form: words for signs, one space, a unit in the singular or plural its
/// number asks for. The author's brackets stay. Reading the result gives the same formula.
/// </summary>
internal static class FormulaPrinter
{
    public static string Print(FormulaSyntax formula) => formula switch
    {
        NameSyntax name => name.Name,
        NumberSyntax number => PrintLiteral(number.Number, number.Unit?.Unit ?? Unit.None),
        DateSyntax date => date.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TextSyntax text => Quote(text.Text),
        TruthSyntax truth => Word(truth.Truth),
        ReferenceDateSyntax => Keywords.ReferenceDate,
        BracketSyntax bracket => $"({Print(bracket.Inner)})",
        ConditionalSyntax c => $"{Keywords.If} {Print(c.Condition)} {Keywords.Then} {Print(c.Then)} {Keywords.Else} {Print(c.Else)}",
        NotSyntax not => $"{Keywords.Not} {Print(not.Operand)}",
        LogicSyntax logic => string.Join($" {Word(logic.Operator)} ", logic.Operands.Select(Print)),
        QuantifierSyntax q => $"{Keywords.For} {Word(q.Quantifier)} {q.List.Name} {Keywords.Holds} {Print(q.Body)}",
        BrokenSyntax broken => broken.Span.Text,
        _ => PrintComparison(formula),
    };

    public static string Word(Truth truth) => truth switch
    {
        Truth.True => Keywords.Yes,
        Truth.False => Keywords.No,
        _ => Keywords.Unknown,
    };

    public static string Word(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => Keywords.Is,
        ComparisonOperator.NotEqual => $"{Keywords.Is} {Keywords.Not}",
        ComparisonOperator.Less => $"{Keywords.Less} {Keywords.Than}",
        ComparisonOperator.More => $"{Keywords.More} {Keywords.Than}",
        ComparisonOperator.AtMost => Keywords.AtMost,
        _ => Keywords.AtLeast,
    };

    public static string Word(LogicOperator logic) => logic == LogicOperator.And ? Keywords.And : Keywords.Or;

    public static string Word(Quantifier quantifier) => quantifier switch
    {
        Quantifier.All => Keywords.Every,
        Quantifier.None => $"{Keywords.NotOne} {Keywords.From}",
        _ => $"{Keywords.AtLeast} {Keywords.One} {Keywords.From}",
    };

    public static string Word(Aggregate aggregate) => aggregate switch
    {
        Aggregate.Sum => Keywords.Sum,
        Aggregate.Highest => Keywords.Highest,
        Aggregate.Lowest => Keywords.Lowest,
        _ => Keywords.Average,
    };

    public static string Word(Elapsed elapsed) => elapsed switch
    {
        Elapsed.WholeYears => $"{Keywords.Whole} {Keywords.Years}",
        Elapsed.WholeMonths => $"{Keywords.Whole} {Keywords.Months}",
        _ => Keywords.Days,
    };

    public static string Sign(ArithmeticOperator arithmetic) => arithmetic switch
    {
        ArithmeticOperator.Add => "+",
        ArithmeticOperator.Subtract => "-",
        ArithmeticOperator.Multiply => "*",
        _ => "/",
    };

    /// <summary>A number with its unit, written so that it cannot be taken for another: 1.1250, because 1.125 could be thousands.</summary>
    public static string PrintLiteral(Fraction number, Unit unit)
    {
        var digits = FractionText.Point(number, isAmount: unit.IsAmount && !number.IsWhole);
        var written = NumberNotation.Judge(digits.TrimStart('-')) is null ? digits : digits + "0";
        return unit.IsNone ? written : $"{written} {UnitWording.After(number, unit)}";
    }

    /// <summary>A text as a literal; one that holds double quotes stands between single ones.</summary>
    public static string Quote(string text) => text.Contains('"', StringComparison.Ordinal) ? $"'{text}'" : $"\"{text}\"";

    private static string PrintComparison(FormulaSyntax formula) => formula switch
    {
        ComparisonSyntax c => $"{Print(c.Left)} {Word(c.Operator)} {Print(c.Right)}",
        RangeSyntax r => $"{Print(r.Operand)} {Keywords.From} {Print(r.Low)} {(r.HighIncluded ? Keywords.Through : Keywords.Until)} {Print(r.High)}",
        MembershipSyntax m => $"{Print(m.Operand)} {(m.Negated ? Keywords.NotOne : Keywords.One)} {Keywords.From} ({string.Join(", ", m.Options.Select(Print))})",
        KnownSyntax k => $"{Print(k.Operand)} {Keywords.Is} {(k.Known ? Keywords.Known : Keywords.Unknown)}",
        _ => PrintNumber(formula),
    };

    private static string PrintNumber(FormulaSyntax formula) => formula switch
    {
        ArithmeticSyntax a => $"{Print(a.Left)} {Sign(a.Operator)} {Print(a.Right)}",
        NegationSyntax n => "-" + Print(n.Operand),
        RoundingSyntax r => string.Create(
            CultureInfo.InvariantCulture, $"{Print(r.Operand)} {Direction(r.Direction)}{Keywords.Rounded} {Keywords.On} {r.Decimals} {Keywords.Decimals}"),
        CountSyntax c => $"{Keywords.Count} {c.List.Name}{Filter(c.Filter)}",
        AggregateSyntax a => $"{Word(a.Aggregate)} {Keywords.From} {a.List.Name}.{a.Field.Name}{Filter(a.Filter)}",
        SinceSyntax s => $"{Word(s.Elapsed)} {Keywords.Since} {Print(s.Date)}",
        _ => throw new ArgumentOutOfRangeException(nameof(formula), formula.GetType().Name, "A form of syntax that the printer does not know."),
    };

    private static string Direction(RoundingDirection direction) => direction switch
    {
        RoundingDirection.Up => $"{Keywords.Towards} {Keywords.Up} ",
        RoundingDirection.Down => $"{Keywords.Towards} {Keywords.Down} ",
        _ => "",
    };

    private static string Filter(FormulaSyntax? filter) => filter is null ? "" : $" {Keywords.With} {Print(filter)}";
}
