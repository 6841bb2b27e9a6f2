using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>Step 4, last and never skipped: per solution in play, and per solution the law stops, what carries it and what stands in the way.</summary>
internal static class LawSection
{
    public static Block Of(GoalView view, bool withQuestions) => StepHeading.Of(view, 3, withQuestions,
        view.Advice.Options
            .Where(option => option.Outcome != Outcome.FallsAway || option.Fit is Fit.Conflicting or Fit.NoBasis)
            .OrderByDescending(option => option.Outcome)
            .Select(option => SolutionSection(view, option)));

    private static Block SolutionSection(GoalView view, SolutionAdvice option)
    {
        var bases = option.LegalBases.Where(IsTold).Select(basis => BasisItem(view, option, basis)).ToImmutableArray();
        var factual = view.Context.Verdict.FindSolution(option.Solution)!.Solution.FactualBecause;
        ImmutableArray<Block> blocks =
        [
            new Paragraph(Phrase.Sentence(LawWording.Fits(option.Fit) + LawWording.RestsOn(LegalReading.Judges(view.Context, option))) + (option.Fit == Fit.Factual && factual is not null ? " " + Phrase.Stopped(factual) : "")),
            .. bases.IsEmpty ? ImmutableArray<Block>.Empty : [new Bullets(bases)],
            .. option.Fit == Fit.Conflicting ? [new Paragraph(ReportWording.AskTheLawyer) { Marker = Marker.Arrow }] : ImmutableArray<Block>.Empty,
        ];
        return new Section(4, option.Title, blocks) { Marker = MarkerOf(option.Fit) };
    }

    /// <summary>An exclusion that does not apply to what can be done says nothing here; the trace and the file have it.</summary>
    private static bool IsTold(LegalBasis basis) =>
        basis.Fit is not null || basis.Holds != Truth.False;

    private static Item BasisItem(GoalView view, SolutionAdvice option, LegalBasis basis)
    {
        var because = RichText.Empty + basis.Because.Text;
        if (basis.Citation is not { } citation)
        {
            return new Item(Marker.Of(basis.Holds), because);
        }

        var text = RichText.Strong(LawWording.Show(citation)) + RichText.Muted($" ({LawWording.Mark(citation)})") + ": " + Phrase.Stopped(citation.Paraphrase);
        return new Item(basis.Fit is null ? Marker.Against : Marker.Of(basis.Holds), text)
        {
            Below = option.Outcome == Outcome.Recommended || basis.Holds != Truth.True || basis.Fit is null
                ? [.. Below(view, basis, citation, because)]
                : [],
        };
    }

    private static IEnumerable<Block> Below(GoalView view, LegalBasis basis, Citation citation, RichText because)
    {
        foreach (var place in CitationBlocks.Place(citation))
        {
            yield return place;
        }

        yield return new Paragraph(because);
        if (basis.Holds == Truth.True)
        {
            var clauses = LeafReading.Of(view.Context.Result, basis.Entry!.Rule);
            if (!clauses.IsEmpty)
            {
                yield return new Bullets([.. clauses.Select(clause => new Item(Marker.Dot, Phrase.Sentence(clause)))]);
            }
        }

        if (basis.Entry!.DeviatesFrom is { } deviation && basis.Carries)
        {
            yield return new Paragraph(MotivationWording.Deviates(deviation, basis.Entry.Rule.Because));
        }
    }

    private static Marker MarkerOf(Fit fit) => fit switch
    {
        Fit.Conflicting or Fit.NoBasis => Marker.Bad,
        Fit.Unknown => Marker.Open,
        _ => Marker.Good,
    };
}
