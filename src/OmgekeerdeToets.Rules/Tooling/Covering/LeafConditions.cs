using OmgekeerdeToets.Binding.Conditions;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Binding.Goals;

namespace OmgekeerdeToets.Tooling.Covering;

/// <summary>The comparisons that a condition consists of: what is left when <c>en</c>, <c>of</c>, <c>niet</c> and the lists are taken away.</summary>
internal static class LeafConditions
{
    public static IEnumerable<BoundExpression> In(RuleBody body) => body.Conditions.Concat(body.Exceptions).SelectMany(In);

    public static IEnumerable<BoundExpression> In(BoundExpression condition) => condition switch
    {
        BoundNot or BoundLogic or BoundQuantifier => condition.Children.SelectMany(In),
        BoundConditional { Type.Kind: TypeKind.Truth } => condition.Children.SelectMany(In),
        BoundTruth or BoundUnknown => [],
        _ => [condition],
    };

    /// <summary>The same, but what is said of the members of a list stays whole: a part that stands by itself.</summary>
    public static IEnumerable<BoundExpression> Parts(BoundExpression condition) => condition switch
    {
        BoundNot or BoundLogic => condition.Children.SelectMany(Parts),
        _ => [condition],
    };

    /// <summary>Whether a case can leave it open: it reads something that only a case can say.</summary>
    public static bool CanBeUnknown(BoundExpression leaf, PolicyConstants policies) =>
        Possibilities.Of(leaf).HasFlag(PossibleTruths.Unknown) && Reads.Of(leaf).Any(read => !policies.IsMade(read.Fact));
}
