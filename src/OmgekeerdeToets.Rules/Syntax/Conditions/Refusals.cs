using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Syntax.Conditions;

/// <summary>
/// What is refused in one formula. The messages are made at the end, so that the corrected formula in each hint
/// holds the other corrections too and can be copied as it stands.
/// </summary>
internal sealed class Refusals(Span formula)
{
    /// <summary>More than anyone mends before reading again; every hint holds the whole formula, so more would cost too much.</summary>
    private const int MostKept = 25;

    private readonly List<Refusal> _items = [];

    /// <summary>How many there were, also those that are not reported.</summary>
    public int Count { get; private set; }

    /// <summary>A refusal with no correction.</summary>
    public void Add(Span span, Message message) => Keep(new Refusal(span, [], _ => message));

    /// <summary>A refusal with one way to mend it.</summary>
    public void Add(Span span, ImmutableArray<Edit> correction, Func<string, Message> say) =>
        Keep(new Refusal(span, [correction], corrected => say(corrected[0])));

    /// <summary>A refusal of what can be read in two ways; the author chooses.</summary>
    public void Add(Span span, ImmutableArray<Edit> first, ImmutableArray<Edit> second, Func<string, string, Message> say) =>
        Keep(new Refusal(span, [first, second], corrected => say(corrected[0], corrected[1])));

    /// <summary>The corrections that leave no choice.</summary>
    public ImmutableArray<Edit> Certain => [.. _items.Where(item => item.Readings.Length == 1).SelectMany(item => item.Readings[0])];

    public void Report(DiagnosticBag bag)
    {
        var certain = Certain;
        foreach (var item in _items)
        {
            var readings = item.Readings.Length == 1 ? [certain] : item.Readings.Select(edits => certain.AddRange(edits));
            bag.Add(item.Span, item.Say([.. readings.Select(edits => Edit.Apply(formula, edits))]));
        }
    }

    private void Keep(Refusal refusal)
    {
        Count++;
        if (_items.Count < MostKept)
        {
            _items.Add(refusal);
        }
    }

    private sealed record Refusal(
        Span Span, ImmutableArray<ImmutableArray<Edit>> Readings, Func<ImmutableArray<string>, Message> Say);
}
