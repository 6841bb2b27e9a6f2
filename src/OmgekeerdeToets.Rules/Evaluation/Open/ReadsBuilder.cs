using OmgekeerdeToets.Exploring;

namespace OmgekeerdeToets.Evaluation.Open;

/// <summary>Gathers what one rule or amount reads that is open; the turning points go to all rules of the goal together.</summary>
internal sealed class ReadsBuilder(Dictionary<Slot, TurningPoints> points)
{
    private readonly HashSet<Slot> _separable = [];
    private readonly HashSet<Slot> _breaking = [];

    public void Separate(Slot slot, TurningPoints? at = null)
    {
        _separable.Add(slot);
        points[slot] = (points.GetValueOrDefault(slot) ?? TurningPoints.None).And(at ?? TurningPoints.None);
    }

    public void Break(IEnumerable<Slot> slots) => _breaking.UnionWith(slots);

    public OpenReads Build(bool asksWhetherKnown, bool mayStayUnknown) => new()
    {
        // What breaks anywhere in a rule is left open when that rule is asked, so it cannot be answered for the rest of it.
        Separable = [.. _separable.Where(slot => !_breaking.Contains(slot)).OrderBy(slot => slot.Fact.QualifiedName, StringComparer.Ordinal)],
        Breaking = [.. _breaking.OrderBy(slot => slot.Fact.QualifiedName, StringComparer.Ordinal)],
        MayStayUnknown = mayStayUnknown,
        AsksWhetherKnown = asksWhetherKnown,
    };
}
