using OmgekeerdeToets.Binding;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.LegalChecks;

namespace OmgekeerdeToets.Tooling.Handbooks;

/// <summary>The legal step of one solution: what carries it, how, and what stands in the way.</summary>
internal static class LegalItems
{
    public static Section Of(BoundPack pack, Solution solution) => new(5, HandbookWords.Carries,
    [
        .. solution.NeedsNoBasis
            ? new Block[] { new Paragraph(HandbookWords.NoArticle + (solution.FactualBecause is { } why ? " " + Phrase.Stopped(why) : "")) }
            : [],
        .. solution.LegalEntries.IsEmpty ? [] : new Block[] { new Bullets([.. solution.LegalEntries.Select(entry => Item(pack, entry))]) },
    ]);

    private static Item Item(BoundPack pack, LegalEntry entry) => new(
        entry.IsExclusion ? Marker.Bad : Marker.Good,
        Head(entry) + Phrase.Stopped(entry.Rule.Because ?? ""))
    {
        Below = [.. RuleItems.Below(pack, entry.Rule), .. Around(entry)],
    };

    private static RichText Head(LegalEntry entry)
    {
        var provision = entry.Provision is { } named ? LawWording.Show(named) : "";
        return entry.Fit is { } fit
            ? RichText.Strong($"{provision} ({CodeWords.Of(fit)}). ")
            : RichText.Muted(HandbookWords.ExcludedBy + ": ") + RichText.Strong($"{provision}. ");
    }

    private static IEnumerable<Block> Around(LegalEntry entry)
    {
        if (!entry.Despite.IsEmpty)
        {
            yield return new Paragraph(RichText.Muted($"{HandbookWords.Despite} {Phrase.Enumerate(entry.Despite.Select(LawWording.Show))}."));
        }

        if (entry.DeviatesFrom is { } rule)
        {
            yield return new Paragraph(RichText.Muted($"{HandbookWords.DeviatesFrom} {LawWording.Show(rule)}."));
        }
    }
}
