using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Evaluation.Reference;

namespace OmgekeerdeToets.Tooling;

/// <summary>Turns the steps of an evaluation into those a reader wants to see: without literals, conversions and repeated operands.</summary>
[Experimental("OTX001")]
internal static class FormulaSteps
{
    public static FormulaStep Read(Step step) => Read(step, new HashSet<Step>(ReferenceEqualityComparer.Instance));

    private static FormulaStep Read(Step step, HashSet<Step> derived) => new()
    {
        Text = step.Expression.Span.Text,
        Value = FormulaValues.People(step),
        IsUnknown = !step.Result.IsKnown,
        Reason = FormulaValues.Because(step),
        Member = step.Member,
        Source = step.Fact?.JudgedBy ?? step.Fact?.Source,
        Date = step.Fact?.Date,
        Children = [.. Below(step, derived).Select(child => Read(child, derived))],
    };

    // A derivation that was shown before is not shown again: formulas may rest on one another many times over.
    private static IEnumerable<Step> Below(Step step, HashSet<Step> derived)
    {
        var children = step.Expression switch
        {
            BoundRange => OfRange(step.Children),
            BoundMembership => step.Children[0].Children.Take(1),
            BoundDerivation => step.Children.Where(derived.Add),
            _ => step.Children,
        };
        return children
            .Select(child => child.Expression is BoundConversion ? child with { Children = child.Children[0].Children } : child)
            .Where(child => child.Member is not null || !IsLiteral(child.Expression));
    }

    // Both halves compare the same operand.
    private static ImmutableArray<Step> OfRange(ImmutableArray<Step> halves) =>
        [halves[0].Children[0], halves[0].Children[1], halves[1].Children[1]];

    private static bool IsLiteral(BoundExpression expression) =>
        expression is BoundNumber or BoundDate or BoundText or BoundTruth || (expression is BoundConversion conversion && IsLiteral(conversion.Operand));
}
