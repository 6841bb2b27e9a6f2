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

    /// <summary>As the engine reads the rules in this situation: only what an answer may yet turn.</summary>
    public static ImmutableArray<OpenFact> Of(IRuleSet rules, Situation situation, GoalVerdict shown) =>
        Exploration.Of(rules, situation, shown).Open;

    /// <summary>The same, from what the engine told.</summary>
    public static ImmutableArray<OpenFact> Of(GoalVerdict verdict, Situation situation, OpenCells cells)
    {
        var open = new OpenFacts(situation);
        open.AddReads(GoalRules.Of(verdict.Goal), cells);
        foreach (var standing in GoalRules.CanStillMatter(verdict))
        {
            var solution = standing.Solution;
            open.AddReads(GoalRules.Of(solution), cells);
            foreach (var (amount, rule) in GoalRules.AmountsOf(solution))
            {
                open.AddReads(rule, 3, cells.Of(amount).Reads);
            }

            open.AddBacking(standing);
        }

        return open.InAskingOrder();
    }

    /// <summary>
    /// As the leaves of the rules tell, without looking into any rule: for a case that is not investigated. Names too much where
    /// a rule is decided already.
    /// </summary>
    public static ImmutableArray<OpenFact> ByLeaves(GoalVerdict verdict, Situation situation)
    {
        var open = new OpenFacts(situation);
        if (verdict.Outcome.AtStake != Truth.False || verdict.Goal.AtStake.AsksWhetherKnown)
        {
            open.AddLeaves(LeafSlots.ReadBy(verdict.Goal));
        }

        foreach (var solution in GoalRules.CanStillMatter(verdict))
        {
            open.AddLeaves(LeafSlots.ReadBy(solution.Solution));
            open.AddBacking(solution);
        }

        return open.InAskingOrder();
    }

    private ImmutableArray<OpenFact> InAskingOrder() =>
    [
        .. _open.Values
            .OrderBy(fact => fact.Step)
            .ThenBy(fact => fact.Definition?.Sensitivity)
            .ThenBy(fact => fact.Name, StringComparer.Ordinal),
    ];

    private void AddReads(IEnumerable<SteppedRule> rules, OpenCells cells)
    {
        foreach (var (rule, step) in rules)
        {
            AddReads(rule, step, cells.Of(rule));
        }
    }

    private void AddReads(Rule rule, int step, OpenReads reads)
    {
        foreach (var slot in reads.All)
        {
            Add(slot, rule, step);
        }
    }

    private void AddLeaves(ImmutableArray<LeafRead> reads)
    {
        foreach (var read in reads)
        {
            foreach (var slot in LeafSlots.OpenIn(read.Fact, _situation))
            {
                Add(slot, read.Rule, read.Step);
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

    private void Add(Slot slot, Rule rule, int step)
    {
        if (slot.Member is not { } member)
        {
            Add(new OpenFact { Definition = slot.Fact, Slot = slot, Step = step, ReadBy = rule });
            return;
        }

        var list = _situation.Blueprint.FindFact(slot.Fact.List!)!;
        Add(new OpenFact
        {
            Definition = slot.Fact,
            Slot = slot,
            List = list,
            Member = _situation.ValueOf(list).Members.IndexOf(member),
            MemberName = member.Name,
            Step = step,
            ReadBy = rule,
        });
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
