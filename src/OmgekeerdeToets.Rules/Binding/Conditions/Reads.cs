using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Binding.Conditions;

/// <summary>A concept, field or list that an expression reads.</summary>
/// <param name="Fact">What is read.</param>
/// <param name="At">The name in the expression itself, also when a derivation stands between.</param>
internal readonly record struct Read(FactDefinition Fact, Span At);

/// <summary>What an expression reads, through derivations.</summary>
internal static class Reads
{
    public static IEnumerable<Read> Of(BoundExpression expression)
    {
        var own = expression switch
        {
            BoundFact fact => [new Read(fact.Definition, fact.Span)],
            BoundField field => [new Read(field.Definition, field.Span)],
            BoundMemberName member => [new Read(member.List, member.Span)],
            BoundQuantifier quantifier => [new Read(quantifier.List, quantifier.Span)],
            BoundCount count => [new Read(count.List, count.Span)],
            BoundAggregate aggregate => [new Read(aggregate.List, aggregate.Span)],
            BoundDerivation derivation => Of(derivation.Derivation.Body).Select(read => read with { At = derivation.Span }),
            _ => Enumerable.Empty<Read>(),
        };
        return own.Concat(expression.Children.SelectMany(Of));
    }

    /// <summary>The expression and everything in it, bodies of derivations too.</summary>
    public static IEnumerable<BoundExpression> Within(BoundExpression expression) =>
        expression.Children.SelectMany(Within)
            .Concat(expression is BoundDerivation derivation ? Within(derivation.Derivation.Body) : [])
            .Prepend(expression);
}
