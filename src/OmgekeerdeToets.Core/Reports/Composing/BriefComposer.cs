using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>
/// The report in short: per goal the advice, why in three sentences, what speaks against it, what is open and what is next. What is
/// left out is counted, so that short never passes for all there is.
/// </summary>
internal static class BriefComposer
{
    private const int MostReasons = 3;
    private const int MostAgainst = 2;
    private const int MostQuestions = 3;

    public static Document Compose(AssessmentResult result, string? goal = null)
    {
        var views = GoalView.All(result, goal).Where(view => view.IsFull || goal is not null).ToList();
        ImmutableArray<Block> blocks =
        [
            .. CaseHeader.Of(result),
            .. UrgentElsewhere.Of(result, goal),
            .. views.Select(Goal),
            .. views.Count == 0 ? [new Paragraph(PictureWording.NoGoals)] : ImmutableArray<Block>.Empty,
            new Section(2, ReportWording.Decides, [new Paragraph(BriefWording.Disclaimer)]),
        ];
        return new Document([new Section(1, result.Situation.Name ?? ReportWording.UnnamedCase, blocks)]);
    }

    private static Section Goal(GoalView view) => new(2, view.Advice.Title,
    [
        .. AdviceBlocks.Of(view),
        .. Part(BriefWording.Why, Marker.Dot, Reasons(view), MostReasons, countsMore: false),
        .. Part(ReportWording.CounterArguments, Marker.Against, view.Advice.CounterArguments.Select(against => against.Text), MostAgainst),
        .. Part(ReportWording.Questions, Marker.Open, view.Advice.Questions.Select(question => question.Question), MostQuestions),
        .. FollowUpSection.Of(view),
    ]);

    /// <summary>What is at stake, what the first solution brings and why it goes first, or what stands in the way of each.</summary>
    private static IEnumerable<string> Reasons(GoalView view)
    {
        yield return StakeWording.Say(view.Advice.AtStake, view.Context.Goal.AtStake.Because);
        if (view.Context.Front.IsEmpty)
        {
            // First what waits: that is what there is to do.
            foreach (var option in view.Advice.Options.Where(option => !option.Reasons.IsEmpty).OrderBy(option => option.Outcome == Outcome.NotYetAssessable ? 0 : 1))
            {
                yield return BriefWording.StandsInTheWay(option.Title, option.Reasons[0].Text);
            }

            yield break;
        }

        var first = view.Context.Front[0];
        yield return BriefWording.Helps(
            ComparisonWording.Level(first.Solution.Helps.Wholly, first.Consequences.HelpsAsSaid), first.Solution.Helps.Because);
        yield return view.Advice.Comparisons.IsEmpty
            ? Phrase.Sentence(LawWording.Fits(first.Legal.Fit))
            : view.Advice.Comparisons[0].Sentence.Text;
    }

    private static IEnumerable<Block> Part(string title, Marker marker, IEnumerable<string> lines, int most, bool countsMore = true)
    {
        var all = lines.ToList();
        var more = countsMore && all.Count > most ? [new Paragraph(RichText.Muted(BriefWording.More(all.Count - most)))] : ImmutableArray<Block>.Empty;
        return all.Count == 0
            ? []
            : [new Section(3, title, [new Bullets([.. all.Take(most).Select(line => new Item(marker, line))]), .. more])];
    }
}
