using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>The computed values that a goal or a solution shows (<i>toon</i>). Unknown is said, never left out.</summary>
internal static class ShownValues
{
    public static IEnumerable<Pair> Of(ImmutableArray<ShownValue> shown, Findings findings) =>
        shown.Select(value => new Pair(
            Phrase.Capital(value.Label),
            findings[value.Amount] is { } amount ? ValueWording.Show(amount, value.Unit) : ReportWording.NotKnown));
}
