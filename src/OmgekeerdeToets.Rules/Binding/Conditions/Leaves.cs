using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Expressions;

namespace OmgekeerdeToets.Binding.Conditions;

/// <summary>
/// What conditions read, comparison by comparison: what reports say that counted, and what may be asked. Which values of it are
/// worth trying is found for the case at hand, by <c>Evaluation/Open</c>.
/// </summary>
internal sealed class Leaves(PolicyConstants policies)
{
    public ImmutableArray<LeafReads> Of(IEnumerable<BoundExpression> conditions) => [.. conditions.SelectMany(OfCondition)];

    /// <summary>A formula is one leaf: what it yields is a number, and every number matters.</summary>
    public ImmutableArray<LeafReads> OfFormula(BoundExpression formula) => [.. LeafOf(formula)];

    public static bool AskWhetherKnown(IEnumerable<BoundExpression> conditions) =>
        conditions.SelectMany(Reads.Within).Any(expression => expression is BoundKnown);

    private IEnumerable<LeafReads> OfCondition(BoundExpression condition) => condition switch
    {
        BoundNot or BoundLogic => condition.Children.SelectMany(OfCondition),
        BoundConditional { Type.Kind: TypeKind.Truth } => condition.Children.SelectMany(OfCondition),
        BoundQuantifier quantifier => OfCondition(quantifier.Body).Prepend(new LeafReads([quantifier.List])),
        BoundDerivation { Type.Kind: TypeKind.Truth } derivation => OfCondition(derivation.Derivation.Body),
        _ => LeafOf(condition),
    };

    private IEnumerable<LeafReads> LeafOf(BoundExpression leaf)
    {
        ImmutableArray<FactDefinition> facts =
        [
            .. Reads.Of(leaf).Select(read => read.Fact).Where(fact => !policies.IsMade(fact)).Distinct()
                .OrderBy(fact => fact.QualifiedName, StringComparer.Ordinal),
        ];
        return facts.IsEmpty ? [] : [new LeafReads(facts)];
    }
}
