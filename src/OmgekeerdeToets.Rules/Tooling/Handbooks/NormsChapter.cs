using OmgekeerdeToets.Binding;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Binding.Vocabulary;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Tooling.Handbooks;

/// <summary>The dated amounts, each period with its value; a hole is shown as one.</summary>
internal static class NormsChapter
{
    public static IEnumerable<Block> Of(BoundPack pack) => pack.Norms.IsEmpty
        ? []
        : [new Section(2, HandbookWords.Norms, [new Bullets([.. pack.Norms.Select(Item)])])];

    private static Item Item(BoundNormEntry entry)
    {
        var norm = entry.Symbol.Norm;
        var basis = entry.LegalBasis is { } provision ? LawWording.Show(provision) : entry.Source;
        return new Item(Marker.Dot, RichText.Strong(Phrase.Capital(norm.Label ?? NameWording.Spaced(norm.Name)) + ".") + (basis is null ? "" : RichText.Muted($" {Phrase.Stopped(basis)}")))
        {
            Below = [new Bullets([.. Values(norm)])],
        };
    }

    private static IEnumerable<Item> Values(Norm norm)
    {
        var unit = norm.Unit.IsNone ? null : norm.Unit.ToString();
        foreach (var value in norm.Values)
        {
            var shown = value.Number is { } number ? ValueWording.Show(number, unit) : HandbookWords.UnknownValue;
            yield return new Item(value.Number is null ? Marker.Open : Marker.Dot, $"{HandbookWords.From(value.From)}: {shown}");
        }

        if (norm.Until is { } until)
        {
            yield return new Item(Marker.Open, $"{HandbookWords.From(until)}: {HandbookWords.UnknownValue}");
        }
    }
}
