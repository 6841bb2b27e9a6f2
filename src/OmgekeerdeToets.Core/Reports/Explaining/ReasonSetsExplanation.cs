using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Explaining;

/// <summary>Of a solution that fell away: what is enough by itself to make it fall, told where that is more than one reason.</summary>
internal static class ReasonSetsExplanation
{
    /// <param name="view">The goal.</param>
    /// <param name="verdict">What fell away.</param>
    /// <param name="reasons">How many reasons were told of it.</param>
    public static IEnumerable<Block> Of(GoalView view, SolutionVerdict verdict, int reasons)
    {
        var sets = ReasonSets.Of(StandingClaim.Of(view.Context, verdict));
        return sets.IsEmpty || (sets is [[_]] && reasons == 1)
            ? []
            :
            [
                new Section(4, WhyWording.Enough,
                [
                    new Paragraph(WhyWording.EachIsEnough(sets.Length)),
                    new Bullets([.. sets.Select((set, i) => new Item(sets.Length == 1 ? Marker.Bad : Marker.Number(i + 1, Tone.Bad), Say(set)))]),
                    .. sets.Length == ReasonSets.Most ? [new Paragraph(WhyWording.SmallestOnly(ReasonSets.Most))] : Array.Empty<Block>(),
                ]),
            ];
    }

    private static string Say(ImmutableArray<Leaf> set) =>
        WhyWording.AllOf(MemberGrouping.Join(set.Select(leaf => (leaf.Member, leaf.Says))));
}
