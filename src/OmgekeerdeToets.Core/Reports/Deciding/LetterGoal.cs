using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Reports.Deciding;

/// <summary>One goal in the letter: what was decided, why, what we go by, what it means for the resident, and what else was looked at.</summary>
internal static class LetterGoal
{
    /// <summary>Sections side by side for one goal; under the title of the goal where there are more.</summary>
    public static IEnumerable<Block> Of(DecidedGoal goal, bool several)
    {
        var level = several ? 3 : 2;
        ImmutableArray<Block> sections =
        [
            .. Section(level, LetterWording.Heading, Decided(goal)),
            .. Section(level, LetterWording.Why, Why(goal.Decision)),
            .. Section(level, LetterWording.WithCare, Care(goal)),
            .. Section(level, LetterWording.BasedOn, LetterFacts.Of(goal)),
            .. Section(level, LetterWording.ForYou, LetterMeaning.Of(goal)),
            .. Section(level, LetterWording.AlsoConsidered, LetterRoads.Of(goal)),
        ];
        return several ? [new Section(2, Phrase.Capital(Phrase.Clause(goal.Context.Goal.Title)), sections)] : sections;
    }

    private static IEnumerable<Block> Section(int level, string title, IEnumerable<Block> blocks)
    {
        var all = blocks.ToImmutableArray();
        return all.IsEmpty ? [] : [new Section(level, title, all)];
    }

    private static IEnumerable<Block> Decided(DecidedGoal goal)
    {
        yield return new Paragraph(LetterWording.Goal(goal.Context.Goal.Title, goal.View.ChosenBy));
        yield return new Paragraph(RichText.Strong(StaffWording.Said(goal.Decision.What, goal.Decision.By)));
        var terms = goal.Terms.Where(term => term.Said is not null || term.Belongs).Select(term => new Pair(term.Title, term.Said ?? TermWording.FillIn)).ToImmutableArray();
        if (!terms.IsEmpty)
        {
            yield return new Pairs(terms);
        }

        yield return new Paragraph(LetterWording.Decided(goal.Decision.By, goal.Decision.On));
        if (goal.Decision.Application is { } application)
        {
            yield return new Paragraph(LetterWording.Application(application, goal.Decision.By));
        }
    }

    private static IEnumerable<Block> Why(Decision decision)
    {
        yield return new Paragraph(decision.Reasons is { } reasons ? StaffWording.Said(reasons, decision.By) : LetterWording.FillInReasons);
        if (decision.DiscussedWith is { } whom && LetterWording.DiscussedWith(whom) is { } discussed)
        {
            yield return new Paragraph(discussed);
        }

        if (decision.Response is { } response)
        {
            yield return new Paragraph(LetterWording.Response(response, decision.By));
        }
    }

    /// <summary>Of something that burdens people: what was tried first, and who answers for it.</summary>
    private static IEnumerable<Block> Care(DecidedGoal goal)
    {
        var said = goal.Solutions.Where(solution => solution.Solution.IsBurdening)
            .SelectMany(solution => DueCareReading.Of(goal.Context, solution))
            .Select(statement => new Item(Marker.Dot, statement.Text == DueCareWording.WillNot ? LetterWording.WillNot : statement.Text))
            .ToImmutableArray();
        return said.IsEmpty ? [] : [new Bullets(said)];
    }
}
