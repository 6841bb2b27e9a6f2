using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Deciding;

/// <summary>The law, by itself: per solution what carries it and what stands in the way, with what was checked and what was not.</summary>
internal static class DossierLaw
{
    public static Block Of(GoalView view) => new Section(3, Phrase.Clause(view.Advice.Title),
    [
        .. view.Advice.Options.OrderByDescending(option => option.Outcome).Select(option => new Section(4, Phrase.Clause(option.Title),
        [
            new Paragraph(Phrase.Sentence(LawWording.Fits(option.Fit))),
            .. Bases(option),
        ])),
    ]);

    private static IEnumerable<Block> Bases(SolutionAdvice option)
    {
        var items = option.LegalBases.Where(basis => basis.Citation is not null).Select(Item).ToImmutableArray();
        return items.IsEmpty ? [] : [new Bullets(items)];
    }

    private static Item Item(LegalBasis basis)
    {
        var citation = basis.Citation!;
        var isExclusion = basis.Fit is null;
        var marker = (isExclusion, basis.Holds) switch
        {
            (true, Truth.True) => Marker.Bad,
            (true, Truth.False) => Marker.Good, // it does not stand in the way
            _ => Marker.Of(basis.Holds),
        };
        return new Item(marker, RichText.Strong(LawWording.Show(citation)) + RichText.Muted($" ({LawWording.Mark(citation)})") + ": " + Phrase.Stopped(citation.Paraphrase))
        {
            Below =
            [
                new Paragraph(RichText.Strong(DossierWording.Meaning(isExclusion, basis.Holds)) + " " + basis.Because.Text),
                .. CitationBlocks.Place(citation),
            ],
        };
    }
}
