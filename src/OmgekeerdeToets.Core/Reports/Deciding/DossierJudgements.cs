using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Deciding;

/// <summary>What people judged and said: each judgement with whose it is, why, and the yardstick it was held against; backing; due care; particulars.</summary>
internal static class DossierJudgements
{
    public static Section Of(AssessmentResult result, ImmutableArray<GoalView> views)
    {
        var judged = result.StatedFacts.Where(stated => stated.Fact.Definition.IsJudgement).Select(Judged).ToImmutableArray();
        var content = result.Situation.Content;
        return new Section(2, DossierWording.Judgements,
        [
            judged.IsEmpty ? new Paragraph(DossierWording.NoJudgements) : new Bullets(judged),
            .. Listed(DossierWording.DueCare, views.SelectMany(DueCare)),
            .. Listed(DossierWording.Backing, views.SelectMany(Backings)),
            .. Listed(DossierWording.Particulars, content.Particulars.Select(particular => new Item(
                Marker.Of(particular.Weighed ? Truth.True : Truth.Unknown), Particular(particular)))),
            .. Listed(DossierWording.OwnProposals, content.OwnProposals.Select(own => new Item(
                Marker.Dot, Phrase.Clause(own.Solution.Title) + RichText.Muted($" ({NameWording.Role(own.Solution.ProposedBy!)})")))),
            .. Listed(DossierWording.Reflections, content.Reflections.Select(answer => new Item(Marker.Dot, NameWording.Quote(answer)))),
        ]);
    }

    private static IEnumerable<Block> Listed(string title, IEnumerable<Item> items)
    {
        var all = items.DistinctBy(item => item.Text.ToString(), StringComparer.Ordinal).ToImmutableArray();
        return all.IsEmpty ? [] : [new Section(3, title, [new Bullets(all)])];
    }

    private static Item Judged(StatedFact stated)
    {
        var fact = stated.Fact;
        // What was judged stands in the sentence itself; a cross before "niet nodig" would say no twice.
        return new Item(fact.Value.IsKnown ? Marker.Arrow : Marker.Open, RichText.Strong(Phrase.Sentence(FactWording.Clause(fact))))
        {
            Below =
            [
                new Pairs(
                [
                    new Pair(DossierWording.By, fact.JudgedBy is { } by ? NameWording.Role(by) : DossierWording.NotNoted),
                    new Pair(DossierWording.Because, fact.Because is { } because ? NameWording.Quote(because) : DossierWording.NotNoted),
                ]),
                .. Yardstick(fact.Definition),
            ],
        };
    }

    private static IEnumerable<Block> Yardstick(FactDefinition definition) => definition.Yardstick.IsEmpty
        ? [new Paragraph(RichText.Muted(DossierWording.NoYardstick))]
        :
        [
            new Paragraph(RichText.Muted(DossierWording.Yardstick + ":")),
            new Bullets([.. definition.Yardstick.Select(question => new Item(Marker.Dot, question))]),
        ];

    /// <summary>Every answer of the due care, also what is missing.</summary>
    private static IEnumerable<Item> DueCare(GoalView view) => view.Context.Verdict.Solutions
        .Where(solution => solution.Solution.IsBurdening && view.Context.Situation.DueCareOf(view.Context.Goal.Name, solution.Solution.Name) is not null)
        .Select(solution => new Item(Marker.Arrow, Phrase.Sentence(solution.Solution.Title)) { Below = [new Bullets([.. Answers(view, solution)])] });

    private static IEnumerable<Item> Answers(GoalView view, SolutionVerdict solution)
    {
        var care = view.Context.Situation.DueCareOf(view.Context.Goal.Name, solution.Solution.Name)!;
        foreach (var item in solution.Consequences.DueCare)
        {
            var answer = item.Aspect == DueCareAspect.Blame ? DossierWording.Blame(care.Blame) : CodeWords.Of(item.Holds);
            yield return new Item(Marker.Of(item.Holds), NodeWording.DueCareItem(FormWords.Of(item.Aspect), item.Name) + $": {answer}.");
        }

        foreach (var statement in DueCareReading.Of(view.Context, solution))
        {
            yield return new Item(Marker.Dot, statement.Text);
        }
    }

    private static IEnumerable<Item> Backings(GoalView view) => view.Context.Verdict.Outcome.Solutions
        .Select(solution => (solution.Title, Backing: view.Context.BackingOf(solution)))
        .Where(said => said.Backing != Backing.NotAsked)
        .Select(said => new Item(Marker.Of(said.Backing.Rank), DossierWording.Backed(said.Title, said.Backing)));

    private static string Particular(Particular particular) => particular.Weighed
        ? ReportWording.Weighed(particular.What, particular.Because)
        : ReportWording.Unweighed(particular.What);
}
