using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Deciding;

/// <summary>The law, last and never skipped: per article and paragraph, and what nobody checked says so.</summary>
internal static class LetterLaw
{
    public static Section Of(ImmutableArray<DecidedGoal> goals) => new(2, LetterWording.Law,
    [
        .. goals.SelectMany(goal => goals.Length == 1
            ? OfGoal(goal)
            : [new Section(3, Phrase.Capital(Phrase.Clause(goal.Context.Goal.Title)), [.. OfGoal(goal)])]),
    ]);

    private static IEnumerable<Block> OfGoal(DecidedGoal goal)
    {
        if (goal.Solutions.IsEmpty)
        {
            yield return new Paragraph(LetterWording.FillInArticle);
        }

        foreach (var block in goal.Solutions.SelectMany(solution => OfSolution(goal.Context, solution)))
        {
            yield return block;
        }

        var against = LetterRoads.OfLaw(goal).Select(reason => LetterWording.NoRight(Phrase.Sentence(reason.Text))).Distinct(StringComparer.Ordinal)
            .Select(text => new Item(Marker.Dot, text)).ToImmutableArray();
        if (!against.IsEmpty)
        {
            yield return new Section(4, $"{LetterWording.StandsInTheWay}: {Phrase.Clause(goal.NotGiven!.Title)}", [new Bullets(against)]);
        }
    }

    private static IEnumerable<Block> OfSolution(GoalContext context, SolutionVerdict solution)
    {
        var carriers = LegalReading.Of(context, solution).Where(basis => basis is { Carries: true, Citation: not null }).ToList();
        if (solution.Legal.Fit == Fit.ExtraStatutory)
        {
            yield return new Paragraph(LetterWording.OutsideTheLaw);
        }

        if (carriers.Count > 0)
        {
            yield return new Bullets([.. carriers.Select(Carrier)]);
        }
        else
        {
            yield return new Paragraph(solution.Legal.Fit == Fit.Factual ? LetterWording.Factual(solution.Solution.Title) : LetterWording.FillInArticle);
        }
    }

    private static Item Carrier(LegalBasis basis)
    {
        var citation = basis.Citation!;
        return new Item(Marker.Dot, RichText.Strong(LawWording.Show(citation)) + ".")
        {
            Below =
            [
                new Paragraph(LetterWording.Says(citation.Paraphrase)),
                .. citation.IsChecked ? Array.Empty<Block>() : [new Paragraph(LetterWording.NotChecked) { Marker = Marker.Attention }],
                .. citation.IsUncertain ? [new Paragraph(LetterWording.MayChange) { Marker = Marker.Attention }] : Array.Empty<Block>(),
                new Paragraph(LetterWording.ForUs(basis.Because.Text)),
                .. CitationBlocks.Place(citation),
            ],
        };
    }
}
