using System.Collections.Immutable;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Syntax.Conditions;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Binding.Expressions;

/// <summary>
/// A condition or formula in which every name is resolved, every type and unit agrees, and conversions are written out.
/// What it means is said by the reference evaluator; any other engine must agree with that.
/// </summary>
/// <param name="Span">Where it was written; its text is the condition as people read it.</param>
/// <param name="Type">What kind of value it has.</param>
internal abstract record BoundExpression(Span Span, ExpressionType Type)
{
    /// <summary>What it directly consists of, in the order of the text. Bodies of derivations are not among them.</summary>
    public virtual ImmutableArray<BoundExpression> Children => [];
}

/// <summary>What was refused and reported. A pack that holds one is never evaluated.</summary>
internal sealed record BoundPoison(Span Span) : BoundExpression(Span, ExpressionType.Poison);

internal sealed record BoundNumber(Span Span, Fraction Number, Unit Unit) : BoundExpression(Span, ExpressionType.Number(Unit));

internal sealed record BoundDate(Span Span, DateOnly Date) : BoundExpression(Span, ExpressionType.Date);

/// <summary>A text, or the name of a choice.</summary>
internal sealed record BoundText(Span Span, ExpressionType Type, string Text) : BoundExpression(Span, Type);

/// <summary><c>ja</c> or <c>nee</c>.</summary>
internal sealed record BoundTruth(Span Span, bool Value) : BoundExpression(Span, ExpressionType.Truth);

/// <summary>The literal <c>onbekend</c>, of the type its place asks for.</summary>
internal sealed record BoundUnknown(Span Span, ExpressionType Type) : BoundExpression(Span, Type);

/// <summary><c>peildatum</c></summary>
internal sealed record BoundReferenceDate(Span Span) : BoundExpression(Span, ExpressionType.Date);

/// <summary>The value of a fact, judgement or policy choice.</summary>
internal sealed record BoundFact(Span Span, ExpressionType Type, FactDefinition Definition) : BoundExpression(Span, Type);

/// <summary>The value of a field of a member. Depth 0 is the member of the innermost quantifier, aggregate or <c>van</c>.</summary>
internal sealed record BoundField(Span Span, ExpressionType Type, FactDefinition Definition, int Depth) : BoundExpression(Span, Type);

/// <summary>The <c>naam</c> of a member; depth as there.</summary>
internal sealed record BoundMemberName(Span Span, FactDefinition List, int Depth) : BoundExpression(Span, ExpressionType.Text);

/// <summary>The value of a derivation. For one per member, the depth of that member; it is computed with that member alone at depth 0.</summary>
internal sealed record BoundDerivation(Span Span, DerivationSymbol Derivation, int Depth) : BoundExpression(Span, Derivation.Type);

/// <summary>The value of a norm on the reference date.</summary>
internal sealed record BoundNorm(Span Span, Norm Norm) : BoundExpression(Span, ExpressionType.Number(Norm.Unit));

internal sealed record BoundNot(Span Span, BoundExpression Operand) : BoundExpression(Span, ExpressionType.Truth)
{
    public override ImmutableArray<BoundExpression> Children => [Operand];
}

/// <summary>Operands joined with <c>en</c> or with <c>of</c>; never empty.</summary>
internal sealed record BoundLogic(Span Span, LogicOperator Operator, ImmutableArray<BoundExpression> Operands)
    : BoundExpression(Span, ExpressionType.Truth)
{
    public override ImmutableArray<BoundExpression> Children => Operands;
}

/// <summary><c>als … dan … anders …</c>; both branches are of the type.</summary>
internal sealed record BoundConditional(
    Span Span, ExpressionType Type, BoundExpression Condition, BoundExpression Then, BoundExpression Else) : BoundExpression(Span, Type)
{
    public override ImmutableArray<BoundExpression> Children => [Condition, Then, Else];
}

/// <summary><c>voor alle kinderen geldt …</c>; the body is evaluated once per member, with it at depth 0.</summary>
internal sealed record BoundQuantifier(Span Span, Quantifier Quantifier, FactDefinition List, BoundExpression Body)
    : BoundExpression(Span, ExpressionType.Truth)
{
    public override ImmutableArray<BoundExpression> Children => [Body];
}

/// <summary>Both sides are of one type; numbers are in one unit.</summary>
internal sealed record BoundComparison(Span Span, ComparisonOperator Operator, BoundExpression Left, BoundExpression Right)
    : BoundExpression(Span, ExpressionType.Truth)
{
    public override ImmutableArray<BoundExpression> Children => [Left, Right];
}

/// <summary>At least low, and less than high (at most high when that is included). Operand against low and against high may each need another unit.</summary>
internal sealed record BoundRange(Span Span, BoundExpression Operand, BoundComparison FromLow, BoundComparison ToHigh)
    : BoundExpression(Span, ExpressionType.Truth)
{
    public override ImmutableArray<BoundExpression> Children => [FromLow, ToHigh];
}

/// <summary>Equal to one of the options, or to none of them; every option is a comparison with <c>is</c>.</summary>
internal sealed record BoundMembership(Span Span, BoundExpression Operand, ImmutableArray<BoundComparison> Options, bool Negated)
    : BoundExpression(Span, ExpressionType.Truth)
{
    public override ImmutableArray<BoundExpression> Children => [.. Options];
}

/// <summary><c>is bekend</c> or <c>is onbekend</c>: never unknown.</summary>
internal sealed record BoundKnown(Span Span, BoundExpression Operand, bool Known) : BoundExpression(Span, ExpressionType.Truth)
{
    public override ImmutableArray<BoundExpression> Children => [Operand];
}
