using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Exploring;

/// <summary>What is open in a goal and can still matter, in asking order: by step, then the least sensitive, then by name.</summary>
internal sealed class OpenFacts
{
    private readonly Situation _situation;
    private readonly Dictionary<string, OpenFact> _open = new(StringComparer.Ordinal);

    private OpenFacts(Situation situation) => _situation = situation;

    /// <summary>False when a comparison reads several open facts, or one through a formula, or when a whole list is open.</summary>
    public bool IsSeparable { get; private set; } = true;

    public ImmutableArray<OpenFact> InAskingOrder { get; private set; } = [];

    public static OpenFacts Of(GoalVerdict verdict, Situation situation)
    {
        var open = new OpenFacts(situation);
        foreach (var (rule, step) in RulesThatMatter(verdict))
        {
            open.AddReads(rule, rule.Leaves, step);
        }

        foreach (var solution in CanStillMatter(verdict))
        {
            open.AddAmounts(solution.Solution);
            open.AddBacking(verdict, solution);
        }

        open.InAskingOrder =
        [
            .. open._open.Values
                .OrderBy(fact => fact.Step)
                .ThenBy(fact => fact.Definition?.Sensitivity)
                .ThenBy(fact => fact.Name, StringComparer.Ordinal),
        ];
        return open;
    }

    private static IEnumerable<(Rule Rule, int Step)> RulesThatMatter(GoalVerdict verdict)
    {
        var goal = verdict.Goal;
        if (verdict.Outcome.AtStake == Truth.False && !goal.AtStake.AsksWhetherKnown)
        {
            return [];
        }

        return new[] { (goal.AtStake, 1) }
            .Concat(goal.CoreValues.Select(argument => (argument.Rule, 2)))
            .Concat(CanStillMatter(verdict).SelectMany(solution => RulesOf(solution.Solution)));
    }

    /// <summary>
    /// Solutions that some answer may bring in. One that fell on a rule which no answer can turn stays fallen:
    /// answering never turns "no" into "yes", unless the rule asks whether something is known.
    /// </summary>
    private static IEnumerable<SolutionVerdict> CanStillMatter(GoalVerdict verdict) =>
        verdict.Solutions.Where(solution => !solution.Reasons.Any(reason => StaysFallen(reason, solution)));

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

    private static IEnumerable<(Rule Rule, int Step)> RulesOf(Solution solution)
    {
        var help = solution.Helps.When is { } when ? new[] { (when, 3) } : [];
        return help
            .Append((solution.Suitable, 3))
            .Concat(solution.Consequences.Select(consequence => (consequence.Rule, 3)))
            .Concat(solution.Arguments.Select(argument => (argument.Rule, 3)))
            .Concat(solution.Conditions.Where(c => c.Kind == ConditionKind.Rule).Select(condition => (condition.Rule, 3)))
            .Concat(solution.LegalEntries.Select(entry => (entry.Rule, 4)));
    }

    private void AddAmounts(Solution solution)
    {
        foreach (var consequence in solution.Consequences)
        {
            if (consequence.Money is { } money)
            {
                AddReads(consequence.Rule, money.Amount.Leaves, 3);
            }
        }
    }

    private void AddBacking(GoalVerdict verdict, SolutionVerdict solution)
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

    private void AddReads(Rule rule, ImmutableArray<LeafReads> leaves, int step)
    {
        foreach (var leaf in leaves)
        {
            var count = 0;
            foreach (var definition in leaf.Facts)
            {
                count += definition.List is null ? AddConcept(definition, rule, step) : AddField(definition, rule, step);
            }

            IsSeparable &= count == 0 || (leaf.Direct && leaf.Facts.Length == 1);
        }
    }

    private int AddConcept(FactDefinition definition, Rule rule, int step)
    {
        if (_situation.ValueOf(definition).IsKnown)
        {
            return 0;
        }

        IsSeparable &= definition.Type != FactType.List;
        Add(new OpenFact { Definition = definition, Step = step, ReadBy = rule });
        return 1;
    }

    private int AddField(FactDefinition field, Rule rule, int step)
    {
        var list = _situation.Blueprint.FindFact(field.List!)!;
        var value = _situation.ValueOf(list);
        if (!value.IsKnown)
        {
            return AddConcept(list, rule, step);
        }

        var count = 0;
        for (var i = 0; i < value.Members.Length; i++)
        {
            if (!value.Members[i].ValueOf(field).IsKnown)
            {
                Add(new OpenFact
                {
                    Definition = field,
                    List = list,
                    Member = i,
                    MemberName = value.Members[i].Name,
                    Step = step,
                    ReadBy = rule,
                });
                count++;
            }
        }

        return count;
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
