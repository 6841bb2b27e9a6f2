using System.Collections.Immutable;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Syntax.Conditions;

/// <summary>
/// A condition or formula as its author wrote it, brackets included: nothing in it has a type yet.
/// The forms follow the grammar of <c>docs/taal.md</c>.
/// </summary>
internal abstract record FormulaSyntax(Span Span);

/// <summary>What was refused and reported: whoever meets it says nothing more.</summary>
internal sealed record BrokenSyntax(Span Span) : FormulaSyntax(Span);

internal sealed record NameSyntax(Span Span, string Name) : FormulaSyntax(Span);

/// <summary>The unit after a number; words are canonical (singular).</summary>
internal sealed record UnitSyntax(Span Span, Unit Unit);

internal sealed record NumberSyntax(Span Span, Fraction Number, UnitSyntax? Unit) : FormulaSyntax(Span);

internal sealed record DateSyntax(Span Span, DateOnly Date) : FormulaSyntax(Span);

internal sealed record TextSyntax(Span Span, string Text) : FormulaSyntax(Span);

/// <summary><c>ja</c>, <c>nee</c> or <c>onbekend</c>.</summary>
internal sealed record TruthSyntax(Span Span, Truth Truth) : FormulaSyntax(Span);

/// <summary><c>peildatum</c>.</summary>
internal sealed record ReferenceDateSyntax(Span Span) : FormulaSyntax(Span);

internal sealed record BracketSyntax(Span Span, FormulaSyntax Inner) : FormulaSyntax(Span);

/// <summary><c>als … dan … anders …</c></summary>
internal sealed record ConditionalSyntax(Span Span, FormulaSyntax Condition, FormulaSyntax Then, FormulaSyntax Else)
    : FormulaSyntax(Span);

/// <summary><c>niet</c> before a name, a literal or brackets.</summary>
internal sealed record NotSyntax(Span Span, FormulaSyntax Operand) : FormulaSyntax(Span);

/// <summary>Two or more operands, all joined with <c>en</c> or all with <c>of</c>.</summary>
internal sealed record LogicSyntax(Span Span, LogicOperator Operator, ImmutableArray<FormulaSyntax> Operands)
    : FormulaSyntax(Span);

internal enum LogicOperator
{
    And,
    Or,
}

/// <summary><c>voor alle kinderen geldt …</c></summary>
internal sealed record QuantifierSyntax(Span Span, Quantifier Quantifier, NameSyntax List, FormulaSyntax Body)
    : FormulaSyntax(Span);

internal enum Quantifier
{
    AtLeastOne,
    All,
    None,
}

internal sealed record ComparisonSyntax(Span Span, ComparisonOperator Operator, FormulaSyntax Left, FormulaSyntax Right)
    : FormulaSyntax(Span);

internal enum ComparisonOperator
{
    Equal,
    NotEqual,
    Less,
    AtMost,
    More,
    AtLeast,
}

/// <summary><c>van 5 tot 16 jaar</c> (16 excluded) or <c>van 5 t/m 16 jaar</c> (16 included).</summary>
internal sealed record RangeSyntax(Span Span, FormulaSyntax Operand, FormulaSyntax Low, FormulaSyntax High, bool HighIncluded)
    : FormulaSyntax(Span);

/// <summary><c>een van (…)</c> or <c>geen van (…)</c>.</summary>
internal sealed record MembershipSyntax(Span Span, FormulaSyntax Operand, ImmutableArray<FormulaSyntax> Options, bool Negated)
    : FormulaSyntax(Span);

/// <summary><c>is bekend</c> or <c>is onbekend</c>; <c>is niet bekend</c> is the latter.</summary>
internal sealed record KnownSyntax(Span Span, FormulaSyntax Operand, bool Known) : FormulaSyntax(Span);

internal sealed record ArithmeticSyntax(Span Span, ArithmeticOperator Operator, FormulaSyntax Left, FormulaSyntax Right)
    : FormulaSyntax(Span);

internal enum ArithmeticOperator
{
    Add,
    Subtract,
    Multiply,
    Divide,
}

internal sealed record NegationSyntax(Span Span, FormulaSyntax Operand) : FormulaSyntax(Span);

internal sealed record RoundingSyntax(Span Span, FormulaSyntax Operand, RoundingDirection Direction, int Decimals)
    : FormulaSyntax(Span);

/// <summary><c>aantal kinderen met …</c></summary>
internal sealed record CountSyntax(Span Span, NameSyntax List, FormulaSyntax? Filter) : FormulaSyntax(Span);

/// <summary><c>som van schulden.bedrag met …</c></summary>
internal sealed record AggregateSyntax(
    Span Span, Aggregate Aggregate, NameSyntax List, NameSyntax Field, FormulaSyntax? Filter) : FormulaSyntax(Span);

internal enum Aggregate
{
    Sum,
    Highest,
    Lowest,
    Average,
}

/// <summary><c>hele jaren sinds geboortedatum</c></summary>
internal sealed record SinceSyntax(Span Span, Elapsed Elapsed, FormulaSyntax Date) : FormulaSyntax(Span);

internal enum Elapsed
{
    WholeYears,
    WholeMonths,
    Days,
}
