using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Law;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Tooling.Handbooks;

/// <summary>The provisions per law, each with whether somebody held the paraphrase against the text.</summary>
internal static class LawChapter
{
    public static Section Of(Blueprint blueprint) => new(2, HandbookWords.Laws,
    [
        .. blueprint.Provisions
            .GroupBy(provision => provision.Law)
            .OrderBy(law => law.Key.Title, StringComparer.Ordinal)
            .Select(law => Of(law.Key, law, blueprint)),
    ]);

    private static Section Of(Legislation law, IEnumerable<Provision> provisions, Blueprint blueprint)
    {
        var values = blueprint.CoreValues.Where(value => value.Law.Name == law.Name).Select(value => value.Title).ToList();
        return new Section(3, law.Title,
        [
            .. values.Count == 0 ? [] : new Block[] { new Paragraph(RichText.Muted($"{HandbookWords.CoreValuesOf}: {Phrase.Enumerate(values)}.")) },
            .. law.Place is { } place ? new Block[] { new Paragraph(RichText.Muted(LawWording.Place(place))) } : [],
            new Bullets([.. provisions.Select(Item)]),
        ]);
    }

    private static Item Item(Provision provision) => new(Marker.Dot,
        RichText.Strong(LawWording.Show(provision)[(provision.Law.Title.Length + 1)..] + ". ") + Phrase.Stopped(provision.Paraphrase) + RichText.Muted(" " + Phrase.Sentence(Mark(provision))))
    {
        Below = Juriconnect.LinkTo(provision) is { } link ? [new Link(link)] : [],
    };

    private static string Mark(Provision provision) => string.Join("; ", new[]
    {
        provision.Checked is { } check ? HandbookWords.Checked(check.Text, check.By, check.On) : LawWording.NotChecked,
        provision.IsUncertain ? HandbookWords.UncertainProvision : "",
        HandbookWords.Validity(provision.Validity),
    }.Where(part => part.Length > 0));
}
