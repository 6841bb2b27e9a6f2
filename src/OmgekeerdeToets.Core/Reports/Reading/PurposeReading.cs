using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>
/// What a question of an interview is for. It names every solution the answer may touch, or none: naming the first alone would
/// lean to it.
/// </summary>
internal static class PurposeReading
{
    private const int MostNamed = 3;

    public static string Of(GoalContext context, AskingTurn turn)
    {
        if (turn.Step <= 2)
        {
            return turn.Step == 1 ? QuestionWording.ForTheGoal : QuestionWording.ForTheValues;
        }

        var titles = GoalRules.CanStillMatter(context.Verdict)
            .Select(verdict => verdict.Solution)
            .Where(solution => LeafSlots.ReadBy(solution).Any(read => Reads(read, turn)))
            .Select(solution => solution.Title)
            .Order(StringComparer.Ordinal)
            .ToList();
        return InterviewWording.Purpose(titles.Count > MostNamed ? [] : titles, ofLaw: turn.Step == 4);
    }

    private static bool Reads(LeafRead read, AskingTurn turn) =>
        read.Fact == turn.Definition || (turn.Definition!.Type == FactType.List && read.Fact.List == turn.Definition.Name);
}
