using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Wording;

/// <summary>Another weighing than that of the pack, which stays as it is.</summary>
internal static class WeighingWording
{
    public const string Decides = "Wat dan de doorslag geeft";

    public static string Order(ImmutableArray<Criterion> before, ImmutableArray<Criterion> after)
    {
        var dropped = before.Where(criterion => !after.Contains(criterion)).Select(ComparisonWording.Title).ToList();
        return $"de oplossingen worden vergeleken op: {Listed(after)}"
            + (dropped.Count == 0 ? "" : $"; niet meer op: {string.Join(", ", dropped)}")
            + $" (in het regelpakket: {Listed(before)})";
    }

    public static string Weighs(WeightChange change) =>
        $"{Phrase.Clause(change.About)}: {NameWording.Quote(Phrase.Clause(change.Rule.Because ?? change.Rule.Id))} weegt {CodeWords.Of(change.After)} (in het regelpakket: {CodeWords.Of(change.Before)})";

    private static string Listed(ImmutableArray<Criterion> order) =>
        order.IsEmpty ? "niets" : string.Join(", dan ", order.Select(ComparisonWording.Title));
}
