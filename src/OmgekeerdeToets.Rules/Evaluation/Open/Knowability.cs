using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Evaluation.Reference;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Evaluation.Open;

/// <summary>Whether an expression is known once everything open in it is answered, whatever the answers: never yes too soon.</summary>
internal static class Knowability
{
    public static bool IsKnownWhenAnswered(this OpenView view, BoundExpression expression, Members? members) => expression switch
    {
        _ when view.IsClosed(expression, members) => view.Evaluate(expression, members).IsKnown,
        BoundFact or BoundField or BoundKnown => true,
        BoundDerivation derivation => view.BodyOf(derivation, members) is { } body && view.IsKnownWhenAnswered(body.Body, body.Members),
        BoundArithmetic { Operator: ArithmeticOperator.Divide } division =>
            view.IsKnownWhenAnswered(division.Left, members)
            && view.IsClosed(division.Right, members)
            && view.Evaluate(division.Right, members) is EvaluatedNumber { Number.IsZero: false },
        BoundConditional conditional when view.IsClosed(conditional.Condition, members)
            && view.Evaluate(conditional.Condition, members) is EvaluatedTruth chosen =>
            view.IsKnownWhenAnswered(chosen.Value ? conditional.Then : conditional.Else, members),
        BoundSince { Elapsed: not Elapsed.Days } or BoundDateShift => false,
        // The highest, lowest and average of no members are unknown.
        BoundAggregate { Aggregate: not Aggregate.Sum } aggregate
            when aggregate.Filter is not null || view.MembersOf(aggregate.List, members) is null => false,
        _ when OpenView.ListOf(expression) is { } list => (view.MembersOf(list, members) ?? [view.Somebody(list, members)])
            .All(member => expression.Children.All(child => view.IsKnownWhenAnswered(child, member))),
        _ => expression.Children.All(child => view.IsKnownWhenAnswered(child, members)),
    };
}
