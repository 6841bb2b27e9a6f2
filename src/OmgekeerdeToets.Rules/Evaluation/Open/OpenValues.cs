using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Evaluation.Reference;
using OmgekeerdeToets.Exploring;

namespace OmgekeerdeToets.Evaluation.Open;

/// <summary>The open facts that a value is made of, apart from those that only conditions inside it read.</summary>
internal sealed class OpenValues(OpenView view)
{
    public IEnumerable<Slot> In(BoundExpression value, Members? members) => value switch
    {
        { Type.Kind: TypeKind.Truth } => [],
        BoundFact or BoundField => view.OpenIn(value, members),
        BoundDerivation derivation => view.BodyOf(derivation, members) is { } body ? In(body.Body, body.Members) : [],
        BoundConditional conditional => view.Evaluate(conditional.Condition, members).Truth switch
        {
            Truth.True when view.IsSettled(conditional.Condition, members) => In(conditional.Then, members),
            Truth.False when view.IsSettled(conditional.Condition, members) => In(conditional.Else, members),
            _ => In(conditional.Then, members).Concat(In(conditional.Else, members)),
        },
        _ when OpenView.ListOf(value) is { } list => view.MembersOf(list, members) is { } all
            ? all.SelectMany(member => value.Children.SelectMany(child => In(child, member)))
            : [new Slot(list)],
        _ => value.Children.SelectMany(child => In(child, members)),
    };
}
