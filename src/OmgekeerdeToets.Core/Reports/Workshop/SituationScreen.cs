using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Situations;
using static OmgekeerdeToets.Reports.Workshop.Markup;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>The situation told: the resident's own words on top, then what is known and what is not.</summary>
internal static class SituationScreen
{
    public static Element Of(Chapter chapter)
    {
        var content = chapter.Context.Situation.Content;
        return Screen.Of(chapter.Id("situatie"), WorkshopWording.SituationAbove, chapter.Name,
        [
            .. Words(content),
            Box("columns", Known(chapter), El("div", [Unknown(chapter), .. Judged(chapter)])),
            .. Attention(chapter),
            Trainer(content),
        ]);
    }

    private static IEnumerable<Node> Words(SituationContent content)
    {
        if (content.HelpRequest?.Wish is { } wish)
        {
            yield return Said(WorkshopWording.Wishes, wish, "wish");
        }

        if (content.HelpRequest?.Text is { } text)
        {
            yield return Said(WorkshopWording.Asks, text, "request");
        }

        if (content.Occasion is { Kind: OccasionKind.OwnInitiative, What: { } what } own)
        {
            yield return Box("said", Text("p", "above", WorkshopWording.Saw(own.Who)), P(what), own.Ground is { } ground ? Text("p", "soft", WorkshopWording.Ground(ground)) : null);
        }
    }

    private static Element Said(string who, string words, string kind) =>
        El("figure", El("figcaption", who), El("blockquote", P(NameWording.Quote(words)))).With("class", "said " + kind);

    /// <summary>What the municipality chose is the same in every case; it stands in the reasoning.</summary>
    private static Element Known(Chapter chapter) => Box("card",
        H3(WorkshopWording.Known),
        Clauses(chapter.Context.FactsRead.Where(fact => fact.Fact.Definition is { IsPolicyChoice: false, IsJudgement: false })));

    /// <summary>A judgement is of a person, so it stands apart from what is known.</summary>
    private static IEnumerable<Node> Judged(Chapter chapter)
    {
        var judged = chapter.Context.FactsRead.Where(fact => fact.Fact.Definition.IsJudgement).ToList();
        return judged.Count == 0 ? [] :
        [
            Box("card judged",
            [
                H3(WorkshopWording.Judged),
                .. judged.GroupBy(fact => fact.Fact.JudgedBy ?? "", StringComparer.Ordinal).SelectMany(group => By(group.Key, group)),
            ]),
        ];
    }

    /// <summary>Who judged stands once above all that it was.</summary>
    private static IEnumerable<Node> By(string judge, IEnumerable<StatedFact> judged) =>
    [
        .. judge.Length == 0 ? None : [Text("p", "soft small", WorkshopWording.AccordingTo(judge))],
        Items(MemberGrouping.Join(judged.Select(fact => (fact.Member, WorkshopWording.JudgedBecause(FactWording.Clause(fact.Fact), fact.Fact.Because))))
            .Select(clause => (Node)Phrase.Sentence(clause)), "dotted"),
    ];

    private static Element Clauses(IEnumerable<StatedFact> facts) =>
        Items(MemberGrouping.Join(facts.Select(fact => (fact.Member, fact.Clause))).Select(clause => (Node)Phrase.Sentence(clause)), "dotted");

    private static Element Unknown(Chapter chapter)
    {
        var open = chapter.Advice.Questions;
        return Box("card unknown",
            H3(WorkshopWording.Unknown),
            open.IsEmpty
                ? P(WorkshopWording.NothingOpen)
                : Items(open.Select(question => El("span", question.Question, " ", Text("span", "soft", "(" + QuestionWording.State(question.Reason) + ")"))), "dotted"));
    }

    private static IEnumerable<Node> Attention(Chapter chapter)
    {
        var items = CaseHeader.Attention(chapter.Context.Result).ToList();
        return items.Count == 0 ? [] : [Box("card", [H3(ReportWording.Attention), .. new BlockNodes(0).Of([new Bullets([.. items])])])];
    }

    /// <summary>What the author of the case tells gives the advice away.</summary>
    private static Element Trainer(SituationContent content) => Screen.Trainer(
    [
        WorkshopWording.TrainerSituation,
        .. content.Explanation is { } explanation ? new[] { WorkshopWording.GivesAway(explanation) } : [],
        .. content.Source is { } source ? new[] { WorkshopWording.Source(source) } : [],
    ]);
}
