using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Evaluation.Reference;

namespace OmgekeerdeToets.Evaluation.Explaining;

/// <summary>One side of a comparison. What is the same in every case is worked out once.</summary>
internal sealed class Operand
{
    private readonly BoundExpression _expression;
    private readonly Evaluated? _always;
    private readonly string? _shown;

    public Operand(BoundExpression expression)
    {
        _expression = expression;
        if (ConstantNumber.Of(expression) is not null || expression is BoundText or BoundDate or BoundTruth)
        {
            _always = TreeWalk.Evaluate(expression, NoFacts.Instance);
            _shown = TraceValues.Show(_always, expression.Type);
        }
    }

    public Evaluated In(in Place place) => _always ?? place.Evaluate(_expression);

    public string Show(in Place place, Evaluated value) =>
        _shown ?? (_expression is BoundFact fact ? place.Case.Of(fact).Shown : TraceValues.Show(value, _expression.Type));

    public string Show(in Place place) => Show(place, In(place));

    private sealed class NoFacts : IFactReader
    {
        public static NoFacts Instance { get; } = new();

        public DateOnly? ReferenceDate => null;

        public Fact? FactOf(FactDefinition definition) => null;
    }
}
