using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>Another weighing that was tried: what weighs otherwise, and which comparisons decide then.</summary>
internal static class WeighingItems
{
    public static IEnumerable<Item> Of(WeighingChange? change)
    {
        if (change is null)
        {
            yield break;
        }

        if (change.ChangesOrder)
        {
            yield return new Item(Marker.Arrow, WeighingWording.Order(change.Before, change.After));
        }

        foreach (var weight in change.Weights)
        {
            yield return new Item(Marker.Arrow, WeighingWording.Weighs(weight));
        }
    }

    /// <summary>The comparisons the advice rests on then and did not rest on before.</summary>
    public static IEnumerable<Block> Decides(GoalChange change)
    {
        var before = change.Before.Comparisons.Select(comparison => comparison.Sentence.Text).ToHashSet(StringComparer.Ordinal);
        var items = change.After.Comparisons.Select(comparison => comparison.Sentence.Text).Where(text => !before.Contains(text))
            .Select(text => new Item(Marker.Dot, text)).ToList();
        return items.Count == 0 ? [] : [new Section(3, WeighingWording.Decides, [new Bullets([.. items])])];
    }
}
