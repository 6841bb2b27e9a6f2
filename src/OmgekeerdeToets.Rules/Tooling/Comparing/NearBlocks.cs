using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Tooling.Comparing;

/// <summary>The cases that differ in one fact, under that fact: apart from those that are alike, because a difference in facts explains itself.</summary>
/// <param name="most">How many cases stand under one value; the others are counted.</param>
internal sealed class NearBlocks(int most)
{
    public IEnumerable<Block> Of(AlikeGoal goal)
    {
        ImmutableArray<Item> items =
        [
            .. goal.Near.GroupBy(near => FactText.Label(near.Difference), StringComparer.Ordinal).Select(group => OfFact(goal, group.Key, [.. group])),
        ];
        return items.IsEmpty ? [] : [new Section(3, TalkWording.Near, [new Paragraph(RichText.Muted(TalkWording.NearMeans)), new Bullets(items)])];
    }

    private Item OfFact(AlikeGoal goal, string label, ImmutableArray<NearCase> cases) => new(Marker.Dot, RichText.Strong(Phrase.Capital(label)))
    {
        Below =
        [
            new Paragraph(TalkWording.ValueHere(FactText.Value(cases[0].Difference, goal.Own.Situation))),
            .. cases.GroupBy(near => FactText.Value(near.Difference, near.Case.Situation), StringComparer.Ordinal)
                .SelectMany(group => new Block[]
                {
                    new Paragraph(TalkWording.ValueThere(group.Key)),
                    new Bullets([.. group.Take(most).Select(near => OfCase(goal, near))]),
                }.Concat(CaseBlocks.Rest(group.Count(), most))),
        ],
    };

    private static Item OfCase(AlikeGoal goal, NearCase near) => new(
        Marker.Arrow,
        NameWording.Quote(Phrase.Clause(near.Case.Name)) + ": "
            + TalkWording.AdviceThere(
                near.Case.Advice, near.Case.Verdict.SameAdvice(goal.Own.Verdict), near.Besides.Select(kind => NameWording.Spaced(AlikeJson.WordOf(kind)))));
}
