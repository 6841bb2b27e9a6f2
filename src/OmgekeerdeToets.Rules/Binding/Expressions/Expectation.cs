using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Binding.Expressions;

/// <summary>
/// What a place in a formula asks for. It gives the names of a choice their meaning and did-you-mean its candidates;
/// whether what stands there is right is judged afterwards.
/// </summary>
internal sealed record Expectation(TypeKind? Kind, ExpressionType? Type = null)
{
    public static readonly Expectation Anything = new((TypeKind?)null);
    public static readonly Expectation Truth = new(TypeKind.Truth, ExpressionType.Truth);
    public static readonly Expectation Number = new(TypeKind.Number);
    public static readonly Expectation Date = new(TypeKind.Date, ExpressionType.Date);

    /// <summary>The same type as the other side of a comparison, or the other branch.</summary>
    public static Expectation Like(ExpressionType type) => type.IsPoison ? Anything : new Expectation(type.Kind, type);

    public bool Fits(ExpressionType? type) => type switch
    {
        null => false,
        { IsPoison: true } => true,
        _ when Kind is null => true,
        _ when Kind != type.Kind => false,
        { Kind: TypeKind.Number } => Type is null || UnitAlgebra.Same(Type.Unit, type.Unit) is not null,
        { Kind: TypeKind.Choice } => Type is null || Type.Equals(type),
        _ => true,
    };
}
