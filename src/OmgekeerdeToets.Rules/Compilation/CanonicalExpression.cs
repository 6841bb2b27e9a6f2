using System.Globalization;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Compilation;

/// <summary>A condition or formula in one fixed form, without spaces or brackets that mean nothing; only for fingerprints.</summary>
internal static class CanonicalExpression
{
    public static string Of(BoundExpression expression)
    {
        var head = Head(expression);
        return expression.Children.IsEmpty ? head : $"({head} {string.Join(' ', Parts(expression))})";
    }

    /// <summary>What is joined with <c>en</c> or <c>of</c>, and what something is one of, means the same in any order.</summary>
    private static IEnumerable<string> Parts(BoundExpression expression)
    {
        var parts = expression.Children.Select(Of);
        return expression is BoundLogic or BoundMembership ? parts.Order(StringComparer.Ordinal) : parts;
    }

    private static string Head(BoundExpression expression) => expression switch
    {
        BoundNumber number => $"{FractionText.Point(number.Number)}[{number.Unit}]",
        BoundDate date => date.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        BoundText text => $"\"{text.Text}\"",
        BoundTruth truth => truth.Value ? "true" : "false",
        BoundUnknown => "unknown",
        BoundReferenceDate => "reference-date",
        BoundFact fact => fact.Definition.Name,
        BoundField field => $"{field.Definition.QualifiedName}^{Depth(field.Depth)}",
        BoundMemberName member => $"{member.List.Name}.name^{Depth(member.Depth)}",
        BoundDerivation derivation => $"{derivation.Derivation.Name}^{Depth(derivation.Depth)}",
        BoundNorm norm => norm.Norm.Name,
        BoundNot => "not",
        BoundLogic logic => logic.Operator.ToString(),
        BoundConditional => "if",
        BoundQuantifier quantifier => $"{quantifier.Quantifier}:{quantifier.List.Name}",
        BoundComparison comparison => comparison.Operator.ToString(),
        BoundRange => "range",
        BoundMembership membership => membership.Negated ? "none-of" : "one-of",
        BoundKnown known => known.Known ? "known" : "unknown?",
        _ => Number(expression),
    };

    private static string Number(BoundExpression expression) => expression switch
    {
        BoundArithmetic arithmetic => arithmetic.Operator.ToString(),
        BoundNegation => "negative",
        BoundConversion conversion => $"convert:{FractionText.Point(conversion.Factor)}[{conversion.Unit}]",
        BoundRounding rounding => $"round:{rounding.Direction}:{Depth(rounding.Decimals)}",
        BoundCount count => $"count:{count.List.Name}",
        BoundAggregate aggregate => $"{aggregate.Aggregate}:{aggregate.List.Name}",
        BoundDateShift shift => shift.Earlier ? "earlier" : "later",
        BoundDateDifference => "days-between",
        BoundSince since => $"since:{since.Elapsed}",
        _ => throw new InvalidOperationException($"No canonical form for {expression.GetType().Name}."),
    };

    private static string Depth(int number) => number.ToString(CultureInfo.InvariantCulture);
}
