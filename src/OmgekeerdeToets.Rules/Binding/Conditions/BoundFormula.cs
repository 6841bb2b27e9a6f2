using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Binding.Conditions;

/// <summary>A formula that yields a number: an amount, or a value that a report shows.</summary>
/// <param name="Expression">What it is computed with.</param>
/// <param name="Label">What people read.</param>
internal sealed record BoundFormula(BoundExpression Expression, string Label)
{
    public Unit Unit => Expression.Type.Unit;
}
