using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Deciding;

/// <summary>What the decision means for the resident: both sides, money, what it asks, what is agreed, and who helps.</summary>
internal static class LetterMeaning
{
    public static IEnumerable<Block> Of(DecidedGoal goal)
    {
        if (goal.Solutions.IsEmpty)
        {
            yield break;
        }

        foreach (var list in new[]
        {
            (Title: default(string), Items: goal.Solutions.SelectMany(solution => Consequences(goal, solution))),
            (Title: LetterWording.AsksOfYou, Items: goal.Solutions.SelectMany(Asks).Select(Dot)),
            (Title: LetterWording.Agreements, Items: goal.Solutions.SelectMany(solution => Agreed(goal, solution))),
        })
        {
            foreach (var block in Titled(list.Title, [.. list.Items]))
            {
                yield return block;
            }
        }

        foreach (var text in goal.Solutions.SelectMany(solution => Follow(goal, solution.Solution)).Distinct(StringComparer.Ordinal))
        {
            yield return new Paragraph(text);
        }
    }

    /// <summary>What is still to do: nobody has to apply for what was just decided. What only ends in an application elsewhere keeps it.</summary>
    private static IEnumerable<string> Asks(SolutionVerdict solution) =>
        solution.Legal.Fit == Fit.Factual || ApplicationWording.IsAboutApplying(solution.Solution.Title)
            ? solution.Solution.AsksOfResident
            : solution.Solution.AsksOfResident.Where(asked => !ApplicationWording.IsAboutApplying(asked));

    private static IEnumerable<Block> Titled(string? title, ImmutableArray<Item> items) => (title, items) switch
    {
        (_, { IsEmpty: true }) => [],
        (null, _) => [new Bullets(items)],
        _ => [new Paragraph(title), new Bullets(items)],
    };

    private static Item Dot(string text) => new(Marker.Dot, Phrase.Sentence(text));

    /// <summary>What touches the resident and those at home, for before against; what the municipality spends is in the file.</summary>
    private static IEnumerable<Item> Consequences(DecidedGoal goal, SolutionVerdict solution)
    {
        var all = ConsequenceReading.Of(goal.Context, solution.Solution)
            .Where(consequence => consequence.Holds == Truth.True && consequence.Party is not (AffectedParty.Municipality or AffectedParty.Surroundings))
            .ToList();
        return all.Where(consequence => consequence.SpeaksFor is not null)
            .OrderByDescending(consequence => consequence.SpeaksFor)
            .Select(consequence => new Item(consequence.SpeaksFor == true ? Marker.For : Marker.Against, Phrase.Sentence(consequence.Because.Text)))
            .Concat(all.Where(consequence => consequence is { Exact.Sign: not 0, Party: AffectedParty.Resident }).Select(Money));
    }

    private static Item Money(Consequence consequence)
    {
        var amount = consequence.Exact!.Value;
        var shown = MoneyWording.Show(amount.Sign < 0 ? -amount : amount) + " " + NameWording.Spaced(consequence.Rhythm!);
        return new Item(
            Marker.Dot,
            LetterWording.Pays(shown, consequence.IsRevenue != amount.Sign < 0, consequence.IsEstimate) + " " + Phrase.Sentence(consequence.Because.Text));
    }

    /// <summary>That the resident stands behind it is why it is done; it is no agreement.</summary>
    private static IEnumerable<Item> Agreed(DecidedGoal goal, SolutionVerdict solution) =>
        AgreementReading.Of(goal.Context, solution)
            .Where(agreement => !agreement.Text.Text.EndsWith(AgreementWording.ResidentBacks, StringComparison.Ordinal)
                && !agreement.Text.Text.EndsWith(AgreementWording.OrganisationBacks, StringComparison.Ordinal))
            .Select(agreement => new Item(
                Marker.Dot, Phrase.Sentence(agreement.Text.Text) + RichText.Muted(agreement.IsVoluntary ? $" ({AgreementWording.Voluntary})" : "")));

    private static IEnumerable<string> Follow(DecidedGoal goal, Solution solution)
    {
        if (solution.FollowUp is { } followUp)
        {
            yield return LetterWording.FollowUp(followUp);
        }

        if (solution.Review is { } review && DateWording.After(goal.Decision.On, review) is { } on)
        {
            yield return LetterWording.Review(on);
        }

        if (solution.Who is { } who)
        {
            yield return LetterWording.Handles(who, solution.WarmHandover);
        }
    }
}
