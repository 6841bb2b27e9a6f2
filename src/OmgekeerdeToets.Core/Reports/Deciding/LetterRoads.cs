using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Deciding;

/// <summary>The road not taken: an answer to what was asked for, and what else was looked at. Reasons of law stand with the law.</summary>
internal static class LetterRoads
{
    public static IEnumerable<Block> Of(DecidedGoal goal)
    {
        if (goal.NotGiven is { } asked)
        {
            yield return new Paragraph(LetterWording.YouAskedFor(asked.Title));
            foreach (var block in NotGiven(goal, asked))
            {
                yield return block;
            }
        }

        // A burden that was not chosen is nothing to read in a letter; it stands in the file.
        var others = goal.View.Advice.Options
            .Where(option => !option.IsRequested && option.Form < SolutionForm.Duty && !goal.Decision.Solutions.Contains(option.Solution, StringComparer.Ordinal))
            .Select(option => new Item(Marker.Dot, Phrase.Sentence(option.Title)))
            .ToImmutableArray();
        if (!others.IsEmpty && !goal.Decision.Solutions.IsEmpty)
        {
            yield return new Paragraph(LetterWording.Others);
            yield return new Bullets(others);
        }
    }

    /// <summary>Why what was asked for cannot be, as far as the law has to do with it.</summary>
    public static IEnumerable<Statement> OfLaw(DecidedGoal goal) => goal.NotGiven is { Outcome: Outcome.FallsAway } asked
        ? asked.Reasons.Where(reason => IsOfLaw(goal, asked, reason))
        : [];

    private static IEnumerable<Block> NotGiven(DecidedGoal goal, SolutionAdvice asked)
    {
        if (asked.Outcome == Outcome.FallsAway)
        {
            var plain = asked.Reasons.Where(reason => !IsOfLaw(goal, asked, reason)).ToList();
            if (plain.Count > 0)
            {
                yield return new Paragraph(LetterWording.CannotNow);
                yield return new Bullets([.. plain.Select(reason => new Item(Marker.Dot, reason.Text))]);
            }

            if (plain.Count < asked.Reasons.Length)
            {
                yield return new Paragraph(plain.Count == 0 ? LetterWording.CannotByLaw : LetterWording.LawSaysBelow);
            }
        }
        else if (goal.Decision.Application is null)
        {
            yield return new Paragraph(LetterWording.FillInApplication);
        }
        else
        {
            yield return new Paragraph(LetterWording.CouldBeToo);
        }
    }

    private static bool IsOfLaw(DecidedGoal goal, SolutionAdvice asked, Statement reason) =>
        reason.TraceId == TraceIds.Law(goal.Context.Goal.Name, asked.Solution)
        || asked.LegalBases.Any(basis => basis.Entry?.Rule.Id == reason.TraceId);
}
