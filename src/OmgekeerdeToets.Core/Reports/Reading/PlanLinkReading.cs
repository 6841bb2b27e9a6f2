using System.Collections.Immutable;
using OmgekeerdeToets.Planning;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>What solutions of the plan do to each other, in sentences; what pulls apart is left to people.</summary>
internal static class PlanLinkReading
{
    public static ImmutableArray<LinkReading> Of(HouseholdPlan plan) =>
    [
        .. plan.Links.Select(link => Read(plan, link)).OrderBy(link => !link.IsChoice).ThenBy(link => link.Kind),
        .. plan.MissingNeeds.Select(Read),
    ];

    private static LinkReading Read(HouseholdPlan plan, SolutionLink link) => new(
        link.Kind,
        link.From.Key,
        link.To.Key,
        link.Kind == LinkKind.RulesOut || !link.AreAdvised,
        new Statement(
            link.AreAdvised ? BetweenAdvised(plan, link) : WithChoice(link),
            TraceIds.PlanLink(link.From.Key, FormWords.Of(link.Kind), link.To.Key)));

    private static LinkReading Read(MissingNeed need)
    {
        var key = PlannedSolution.KeyOf(need.Goal, need.Needed);
        var why = PlanWording.WhyMissing(need.Goal.Title, need.AtStake, need.Outcome);
        return new LinkReading(LinkKind.Requires, need.From.Key, key, IsChoice: true, new Statement(
            PlanWording.NeedIsMissing(need.From.Solution.Title, need.Needed.Title, why),
            TraceIds.PlanLink(need.From.Key, FormWords.Of(LinkKind.Requires), key)));
    }

    private static string BetweenAdvised(HouseholdPlan plan, SolutionLink link)
    {
        var (from, to) = (link.From.Solution.Title, link.To.Solution.Title);
        return link.Kind switch
        {
            LinkKind.RulesOut => PlanWording.Clash(from, GoalsOf(link.From), to, GoalsOf(link.To)),
            LinkKind.Strengthens => PlanWording.Strengthens(from, to),
            _ => Place(plan, link.To) < Place(plan, link.From) ? PlanWording.NeedsFirst(from, to) : PlanWording.NeedEachOther(from, to),
        };
    }

    /// <summary>At least one of the two is only a choice; it is told from there.</summary>
    private static string WithChoice(SolutionLink link)
    {
        var (from, to) = (link.From.Solution.Title, link.To.Solution.Title);
        if (link.From.IsAdvised)
        {
            return link.Kind switch
            {
                LinkKind.RulesOut => PlanWording.ChoiceClashes(to, GoalsOf(link.To), from),
                LinkKind.Requires => PlanWording.NeedsChoice(from, to, GoalsOf(link.To)),
                _ => PlanWording.StrengthensChoice(from, to, GoalsOf(link.To)),
            };
        }

        return link.Kind switch
        {
            LinkKind.RulesOut => PlanWording.ChoiceClashes(from, GoalsOf(link.From), to),
            LinkKind.Requires => PlanWording.ChoiceNeeds(from, GoalsOf(link.From), to),
            _ => PlanWording.ChoiceStrengthens(from, GoalsOf(link.From), to),
        };
    }

    private static int Place(HouseholdPlan plan, PlannedSolution solution) =>
        plan.Solutions.Select(one => one.Key).ToList().IndexOf(solution.Key);

    /// <summary>Those that advise it, or else those that leave it to choose.</summary>
    private static IEnumerable<string> GoalsOf(PlannedSolution solution) =>
        (solution.IsAdvised ? solution.Serves : solution.OptionFor).Select(use => use.Goal.Verdict.Goal.Title);
}
