using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Expressions;

namespace OmgekeerdeToets.Binding.Conditions;

/// <summary>
/// What conditions read, comparison by comparison, as robustness wants to know it: which facts, and whether the cells of each
/// decide the comparison.
/// </summary>
internal sealed class Leaves(PolicyConstants policies)
{
    public ImmutableArray<LeafReads> Of(IEnumerable<BoundExpression> conditions) => [.. conditions.SelectMany(OfCondition)];

    /// <summary>A formula is one leaf: what it yields is a number, and every number matters.</summary>
    public ImmutableArray<LeafReads> OfFormula(BoundExpression formula) => [.. LeafOf(formula, null)];

    public static bool AskWhetherKnown(IEnumerable<BoundExpression> conditions) =>
        conditions.SelectMany(Reads.Within).Any(expression => expression is BoundKnown);

    private IEnumerable<LeafReads> OfCondition(BoundExpression condition) => condition switch
    {
        BoundNot or BoundLogic => condition.Children.SelectMany(OfCondition),
        BoundConditional { Type.Kind: TypeKind.Truth } => condition.Children.SelectMany(OfCondition),
        BoundQuantifier quantifier => OfCondition(quantifier.Body).Prepend(new LeafReads([quantifier.List], Direct: true)),
        BoundDerivation { Type.Kind: TypeKind.Truth } derivation => OfCondition(derivation.Derivation.Body),
        _ => LeafOf(condition, condition),
    };

    /// <summary>One leaf per fact where every fact is decided by its own cells; otherwise one leaf of all together.</summary>
    private IEnumerable<LeafReads> LeafOf(BoundExpression leaf, BoundExpression? comparison)
    {
        ImmutableArray<FactDefinition> facts =
        [
            .. Reads.Of(leaf).Select(read => read.Fact).Where(fact => !policies.IsMade(fact)).Distinct()
                .OrderBy(fact => fact.QualifiedName, StringComparer.Ordinal),
        ];
        return facts.All(fact => CanBeListedWhole(fact) || IsDecidedByCells(comparison, fact))
            ? facts.Select(fact => new LeafReads([fact], Direct: true))
            : [new LeafReads(facts, Direct: false)];
    }

    /// <summary>Ja or nee, the options of a choice: all answers there are. A list is open or it is not.</summary>
    private static bool CanBeListedWhole(FactDefinition fact) =>
        fact.Type is FactType.YesNo or FactType.Choice or FactType.List;

    private bool IsDecidedByCells(BoundExpression? comparison, FactDefinition fact) =>
        comparison is not null && new Thresholds(fact, policies).Of(comparison) is not null;
}
