using OmgekeerdeToets.Binding;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Tooling.Handbooks;

/// <summary>One solution: what it is, when it can work, what it needs, what it does, and the law at the end.</summary>
internal static class SolutionSection
{
    public static Section Of(BoundPack pack, Goal goal, Solution solution) => new(4, solution.Title,
    [
        new Pairs([.. Facts(solution)]),
        new Section(5, HandbookWords.Suitable, [RuleItems.Conditions(pack, solution.Suitable)]),
        .. HelpsWhen(pack, solution.Helps),
        .. Conditions(pack, solution),
        .. Effects(pack, solution),
        LegalItems.Of(pack, solution),
        .. Burden(goal, solution),
        .. Closing(solution),
    ]);

    private static IEnumerable<Pair> Facts(Solution solution)
    {
        yield return new Pair(HandbookWords.Form, NameWording.Spaced(FormWords.Of(solution.Form)) + (solution.IsStandardApproach ? ". " + HandbookWords.Usual : "."));
        yield return new Pair(ReportWording.Help, $"{ComparisonWording.Level(solution.Helps.Wholly, Truth.True)}. {Phrase.Stopped(solution.Helps.Because)}");
        if (!solution.AsksOfResident.IsEmpty)
        {
            yield return new Pair(ReportWording.Asks, string.Join("; ", solution.AsksOfResident.Select(Phrase.Clause)) + ".");
        }
    }

    private static IEnumerable<Block> HelpsWhen(BoundPack pack, Help helps)
    {
        if (helps.When is { } when)
        {
            yield return new Section(5, HandbookWords.HelpsWhen, [RuleItems.Conditions(pack, when)]);
        }
    }

    private static IEnumerable<Block> Conditions(BoundPack pack, Solution solution)
    {
        if (!solution.Conditions.IsEmpty)
        {
            yield return new Section(5, HandbookWords.Conditions, [new Bullets([.. solution.Conditions.SelectMany(condition => Items(pack, condition))])]);
        }
    }

    private static IEnumerable<Item> Items(BoundPack pack, Condition condition)
    {
        var items = condition.Kind switch
        {
            ConditionKind.ResidentBacking => [new Item(Marker.Dot, HandbookWords.ResidentBacks)],
            ConditionKind.OrganisationBacking => [new Item(Marker.Dot, HandbookWords.OrganisationBacks)],
            _ => RuleItems.Conditions(pack, condition.Rule).Items,
        };
        return condition.Agreement is not { } agreement
            ? items
            : [.. items[..^1], items[^1] with { Below = [.. items[^1].Below, new Paragraph(Agreement(condition, agreement)) { Marker = Marker.Arrow }] }];
    }

    private static string Agreement(Condition condition, string agreement) => HandbookWords.Agreement(agreement)
        + (condition.IsVoluntary ? " " + Phrase.Sentence(HandbookWords.Voluntary) : "")
        + (condition.Basis is { } basis ? $" ({LawWording.Show(basis)})" : "");

    private static IEnumerable<Block> Effects(BoundPack pack, Solution solution)
    {
        if (!solution.Consequences.IsEmpty)
        {
            yield return new Section(5, HandbookWords.Consequences, [new Bullets([.. solution.Consequences.Select(consequence => ConsequenceItems.Of(pack, consequence))])]);
        }

        if (!solution.Arguments.IsEmpty)
        {
            yield return new Section(5, HandbookWords.Arguments, [new Bullets([.. solution.Arguments.Select(argument => ConsequenceItems.Of(pack, argument))])]);
        }
    }

    private static IEnumerable<Block> Burden(Goal goal, Solution solution)
    {
        if (!solution.First.IsEmpty)
        {
            yield return new Section(5, HandbookWords.First, [new Bullets([.. solution.First.Select(name => new Item(Marker.Dot, goal.FindSolution(name)?.Title ?? NameWording.Spaced(name)))])]);
        }

        if (!solution.Safeguards.IsEmpty)
        {
            yield return new Section(5, HandbookWords.Safeguards, [new Bullets([.. solution.Safeguards.Select(name => new Item(Marker.Dot, NameWording.Spaced(name)))])]);
        }
    }

    private static IEnumerable<Block> Closing(Solution solution)
    {
        var pairs = Pairs(solution).ToList();
        if (pairs.Count > 0)
        {
            yield return new Pairs([.. pairs]);
        }
    }

    private static IEnumerable<Pair> Pairs(Solution solution)
    {
        if (solution.Who is { } who)
        {
            yield return new Pair(HandbookWords.Who, HandbookWords.Role(who) + (solution.WarmHandover ? $", {HandbookWords.WarmHandover}." : "."));
        }

        if (solution.FollowUp is { } next)
        {
            yield return new Pair(HandbookWords.FollowUp, Phrase.Stopped(next));
        }

        if (solution.Review is { } review)
        {
            yield return new Pair(HandbookWords.Review, $"na {DateWording.Show(review)}.");
        }

        foreach (var (label, text) in new[] { (HandbookWords.NeverWins, solution.NeverWins), (HandbookWords.Explanation, solution.Explanation), (HandbookWords.Source, solution.Source) })
        {
            if (text is not null)
            {
                yield return new Pair(label, Phrase.Stopped(text));
            }
        }
    }
}
