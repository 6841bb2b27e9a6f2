using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Evaluation.Reference;
using OmgekeerdeToets.Exploring;

namespace OmgekeerdeToets.Evaluation.Open;

/// <summary>
/// Where a comparison that reads one open fact turns: a number where straight lines cross, a date or duration where a count of
/// days or years passes, a text where it is that text. Null when that cannot be said.
/// </summary>
internal sealed class ComparisonTurns(OpenView view, Slot slot)
{
    public TurningPoints? Of(BoundComparison comparison, Members? members) => slot.Fact.Type switch
    {
        FactType.Number or FactType.Amount => OfLines(comparison, members),
        FactType.Duration => OfLines(comparison, members) ?? new Passages(view, slot).Of(comparison, members),
        FactType.Date => new Passages(view, slot).Of(comparison, members),
        FactType.Text => OfTexts(comparison, members),
        _ => null,
    };

    private TurningPoints? OfLines(BoundComparison comparison, Members? members)
    {
        var lines = new Linear(view);
        return lines.Of(comparison.Left, members) is { } left && lines.Of(comparison.Right, members) is { } right
            ? TurningPoints.At(left.SelectMany(a => right.Select(b => a.Crosses(b))).OfType<Numbers.Fraction>())
            : null;
    }

    private TurningPoints? OfTexts(BoundComparison comparison, Members? members) =>
        IsSlot(comparison.Left, members) && view.IsClosed(comparison.Right, members) ? At(comparison.Right, members)
        : IsSlot(comparison.Right, members) && view.IsClosed(comparison.Left, members) ? At(comparison.Left, members)
        : null;

    private TurningPoints At(BoundExpression text, Members? members) =>
        view.Evaluate(text, members) is EvaluatedText known ? TurningPoints.At(known.Text) : TurningPoints.None;

    private bool IsSlot(BoundExpression expression, Members? members) => expression switch
    {
        BoundFact or BoundField => true,
        BoundDerivation derivation => view.BodyOf(derivation, members) is { } body && IsSlot(body.Body, body.Members),
        _ => false,
    };
}
