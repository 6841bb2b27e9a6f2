using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Exploring;

/// <summary>What is open in a goal and can still matter, in asking order: by step, then the least sensitive, then by name.</summary>
internal sealed class OpenFacts
{
    private readonly Situation _situation;
    private readonly OpenCells _cells;
    private readonly Dictionary<string, OpenFact> _open = new(StringComparer.Ordinal);

    private OpenFacts(Situation situation, OpenCells cells)
    {
        _situation = situation;
        _cells = cells;
    }

    public static ImmutableArray<OpenFact> Of(IRuleSet rules, Situation situation, GoalVerdict shown) =>
        Exploration.Of(rules, situation, shown).Open;

    public static ImmutableArray<OpenFact> InAskingOrder(GoalVerdict verdict, Situation situation, OpenCells cells)
    {
        var open = new OpenFacts(situation, cells);
        foreach (var (rule, step) in RulesThatMatter(verdict))
        {
            open.AddReads(rule, cells.Of(rule), step);
        }

        foreach (var solution in CanStillMatter(verdict))
        {
            open.AddAmounts(solution.Solution);
            open.AddBacking(solution);
        }

        return
        [
            .. open._open.Values
                .OrderBy(fact => fact.Step)
                .ThenBy(fact => fact.Definition?.Sensitivity)
                .ThenBy(fact => fact.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// Solutions that some answer may bring in. One that fell on a rule which no answer can turn stays fallen:
    /// answering never turns "no" into "yes", unless the rule asks whether something is known.
    /// </summary>
    public static IEnumerable<SolutionVerdict> CanStillMatter(GoalVerdict verdict) =>
        verdict.Solutions.Where(solution => !solution.Reasons.Any(reason => StaysFallen(reason, solution)));

    /// <summary>The rules of a solution, each with the step it belongs to.</summary>
    public static IEnumerable<(Rule Rule, int Step)> RulesOf(Solution solution)
    {
        var help = solution.Helps.When is { } when ? new[] { (when, 3) } : [];
        return help
            .Append((solution.Suitable, 3))
            .Concat(solution.Consequences.Select(consequence => (consequence.Rule, 3)))
            .Concat(solution.Arguments.Select(argument => (argument.Rule, 3)))
            .Concat(solution.Conditions.Where(c => c.Kind == ConditionKind.Rule).Select(condition => (condition.Rule, 3)))
            .Concat(solution.LegalEntries.Select(entry => (entry.Rule, 4)));
    }

    /// <summary>The rules of steps 1 and 2.</summary>
    public static IEnumerable<Rule> RulesOf(Goal goal) =>
        goal.CoreValues.Select(argument => argument.Rule).Prepend(goal.AtStake);

    /// <summary>The amounts that make up the costs of a solution.</summary>
    public static IEnumerable<Amount> AmountsOf(Solution solution) =>
        solution.Consequences.Where(consequence => consequence.Money is not null).Select(consequence => consequence.Money!.Amount);

    private static IEnumerable<(Rule Rule, int Step)> RulesThatMatter(GoalVerdict verdict) =>
        new[] { (verdict.Goal.AtStake, 1) }
            .Concat(verdict.Goal.CoreValues.Select(argument => (argument.Rule, 2)))
            .Concat(CanStillMatter(verdict).SelectMany(solution => RulesOf(solution.Solution)));

    private static bool StaysFallen(Reason reason, SolutionVerdict solution) => reason switch
    {
        { Verdict: not Truth.False } => false,
        { Kind: ReasonKind.OutOfValidity or ReasonKind.DueCare } => true,
        { Kind: ReasonKind.Exclusion or ReasonKind.NoBasis } =>
            !solution.Solution.LegalEntries.Any(entry => entry.Rule.AsksWhetherKnown),
        { Condition.Kind: ConditionKind.ResidentBacking } => false, // a refusal may yet be set aside for a child
        { Rule: { } rule } => !rule.AsksWhetherKnown,
        _ => false,
    };

    private void AddAmounts(Solution solution)
    {
        foreach (var consequence in solution.Consequences)
        {
            if (consequence.Money is { } money)
            {
                AddReads(consequence.Rule, _cells.Of(money.Amount).Reads, 3);
            }
        }
    }

    private void AddBacking(SolutionVerdict solution)
    {
        if (solution.Consequences.Backing.Resident == Truth.Unknown)
        {
            AddBacking(solution.Solution, ofOrganisation: false);
        }

        if (solution.Consequences.Backing.Organisation == Truth.Unknown
            && solution.Solution.Conditions.Any(condition => condition.Kind == ConditionKind.OrganisationBacking))
        {
            AddBacking(solution.Solution, ofOrganisation: true);
        }
    }

    private void AddBacking(Solution solution, bool ofOrganisation) => Add(new OpenFact
    {
        Backing = solution.Name,
        OfOrganisation = ofOrganisation,
        Step = 5,
        ReadBy = solution.Suitable,
    });

    private void AddReads(Rule rule, OpenReads reads, int step)
    {
        foreach (var slot in reads.All)
        {
            Add(slot.Member is { } member ? FieldOf(member, slot, rule, step) : new OpenFact
            {
                Definition = slot.Fact,
                Slot = slot,
                Step = step,
                ReadBy = rule,
            });
        }
    }

    private OpenFact FieldOf(ListMember member, Slot slot, Rule rule, int step)
    {
        var list = _situation.Blueprint.FindFact(slot.Fact.List!)!;
        return new OpenFact
        {
            Definition = slot.Fact,
            Slot = slot,
            List = list,
            Member = _situation.ValueOf(list).Members.IndexOf(member),
            MemberName = member.Name,
            Step = step,
            ReadBy = rule,
        };
    }

    /// <summary>The first reader counts: rules come in the order of the steps.</summary>
    private void Add(OpenFact fact)
    {
        if (!_open.TryGetValue(fact.Name, out var known) || fact.Step < known.Step)
        {
            _open[fact.Name] = fact;
        }
    }
}
