using System.Collections.Immutable;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Binding.Expressions;

/// <summary>Every name that stands in a formula, before anybody knows what it means.</summary>
internal static class FormulaNames
{
    public static IEnumerable<NameSyntax> In(FormulaSyntax formula) => formula switch
    {
        NameSyntax name => [name],
        CountSyntax count => In(count.List).Concat(count.Filter is null ? [] : In(count.Filter)),
        AggregateSyntax aggregate => In(aggregate.List).Concat(In(aggregate.Field)).Concat(aggregate.Filter is null ? [] : In(aggregate.Filter)),
        QuantifierSyntax quantifier => In(quantifier.List).Concat(In(quantifier.Body)),
        _ => Parts(formula).SelectMany(In),
    };

    private static ImmutableArray<FormulaSyntax> Parts(FormulaSyntax formula) => formula switch
    {
        BracketSyntax bracket => [bracket.Inner],
        ConditionalSyntax conditional => [conditional.Condition, conditional.Then, conditional.Else],
        NotSyntax not => [not.Operand],
        LogicSyntax logic => logic.Operands,
        ComparisonSyntax comparison => [comparison.Left, comparison.Right],
        RangeSyntax range => [range.Operand, range.Low, range.High],
        MembershipSyntax membership => [membership.Operand, .. membership.Options],
        KnownSyntax known => [known.Operand],
        ArithmeticSyntax arithmetic => [arithmetic.Left, arithmetic.Right],
        NegationSyntax negation => [negation.Operand],
        RoundingSyntax rounding => [rounding.Operand],
        SinceSyntax since => [since.Date],
        _ => [],
    };
}
