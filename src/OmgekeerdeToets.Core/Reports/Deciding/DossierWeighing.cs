using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Deciding;

/// <summary>The weighing of one goal: the advice, the core values on both sides, what goes before what, and what speaks against it.</summary>
internal static class DossierWeighing
{
    public static Block Of(GoalView view) => new Section(3, Phrase.Clause(view.Advice.Title),
    [
        new Paragraph(StakeWording.Say(view.Advice.AtStake, view.Context.Goal.AtStake.Because)) { Marker = Marker.Of(view.Advice.AtStake) },
        .. AdviceBlocks.Of(view).OfType<Section>().Select(section => new Paragraph(section.Title) { Marker = section.Marker }),
        .. AdviceBlocks.Of(view).OfType<Section>().SelectMany(section => section.Blocks),
        .. Listed(DossierWording.Values, view.Advice.CoreValues.Where(value => value.Holds != Truth.False).Select(value => ArgumentItems.Of(value, value.CoreValueTitle))),
        .. view.Advice.Options.IsEmpty ? ImmutableArray<Block>.Empty : [SolutionTable.Of(view)],
        .. Listed(DossierWording.Comparisons, view.Advice.Comparisons.Select(comparison => new Item(Marker.Arrow, comparison.Sentence.Text))),
        .. Listed(DossierWording.Against, view.Advice.CounterArguments.Select(against => new Item(Marker.Against, against.Text))),
    ]);

    private static IEnumerable<Block> Listed(string title, IEnumerable<Item> items)
    {
        var all = items.ToImmutableArray();
        return all.IsEmpty ? [] : [new Section(4, title, [new Bullets(all)])];
    }
}
