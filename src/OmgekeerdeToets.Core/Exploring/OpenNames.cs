using System.Collections.Immutable;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Exploring;

/// <summary>
/// The names of what is open in a goal and can still matter, in asking order, where nobody looks into the answers
/// (<c>onderzocht: niet</c>): what the comparisons of undecided rules read and the case does not say. An investigation may name
/// less. Made for streams: its scratch serves every line, so it is for one thread.
/// </summary>
internal sealed class OpenNames(Blueprint blueprint)
{
    private const int StepOfBacking = 5;

    private readonly AskedNames _names = new(blueprint);
    private readonly List<AskedName> _open = [];
    private long _turn;

    /// <param name="verdict">The goal.</param>
    /// <param name="found">The findings it was weighed with.</param>
    public ImmutableArray<string> Of(GoalVerdict verdict, Findings found)
    {
        _names.KeepFew();
        _open.Clear();
        _turn++;
        AddRule(verdict.Goal.AtStake, 1, found);
        foreach (var argument in verdict.Goal.CoreValues)
        {
            AddRule(argument.Rule, 2, found);
        }

        foreach (ref readonly var solution in verdict.Weighed)
        {
            if (CanStillMatter(solution, verdict.Goal, found))
            {
                AddSolution(solution.Solution, found);
                AddBacking(solution.Solution, found.Situation.BackingOf(verdict.Goal.Name, solution.Solution.Name));
            }
        }

        _open.Sort(AskedName.AskingOrder);
        var names = ImmutableArray.CreateBuilder<string>(_open.Count);
        foreach (var open in _open)
        {
            names.Add(open.Name);
        }

        return names.MoveToImmutable();
    }

    /// <summary>
    /// Whether some answer may bring the solution in. INVARIANT: as <see cref="GoalRules.CanStillMatter"/>, without
    /// making the reasons.
    /// </summary>
    internal static bool CanStillMatter(in WeighedSolution weighed, Goal goal, Findings found)
    {
        var solution = weighed.Solution;
        if (weighed.Outcome != Outcome.FallsAway)
        {
            return true;
        }

        return solution.Validity.Contains(found.Situation.ReferenceDate)
            && weighed.Consequences.DueCare != Truth.False
            && !IsFixed(solution.Suitable, Truth.False, found)
            && (weighed.Consequences.Conditions != Truth.False || !FellOnCondition(solution, goal, found))
            && (weighed.Consequences.DecisiveAgainst != Truth.True || !FellOnDecisive(solution, found))
            && (weighed.Fit is not (Fit.Conflicting or Fit.NoBasis) || AsksOfLaw(solution));
    }

    private static bool IsFixed(Rule rule, Truth verdict, Findings found) => found[rule] == verdict && !rule.AsksWhetherKnown;

    // A refusal by the resident may yet be set aside for a child.
    private static bool FellOnCondition(Solution solution, Goal goal, Findings found)
    {
        var backing = found.Situation.BackingOf(goal.Name, solution.Name);
        foreach (var condition in solution.Conditions)
        {
            if (condition.Kind != ConditionKind.ResidentBacking
                && ConsequenceStep.Holds(condition, backing, found) == Truth.False
                && !condition.Rule.AsksWhetherKnown)
            {
                return true;
            }
        }

        return false;
    }

    private static bool FellOnDecisive(Solution solution, Findings found) =>
        IsFixedTrue(solution.DecisiveConsequences, found) || IsFixedTrue(solution.DecisiveArguments, found);

    private static bool IsFixedTrue(ImmutableArray<Rule> rules, Findings found)
    {
        foreach (var rule in rules)
        {
            if (IsFixed(rule, Truth.True, found))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AsksOfLaw(Solution solution)
    {
        foreach (var entry in solution.LegalEntries)
        {
            if (entry.Rule.AsksWhetherKnown)
            {
                return true;
            }
        }

        return false;
    }

    private void AddSolution(Solution solution, Findings found)
    {
        if (solution.Helps.When is { } when)
        {
            AddRule(when, 3, found);
        }

        AddRule(solution.Suitable, 3, found);
        foreach (var consequence in solution.Consequences)
        {
            AddRule(consequence.Rule, 3, found);
            if (consequence.Money is { Amount: { Stated: null } amount } && found[amount] is null)
            {
                AddReads(_names.ReadBy(amount), 3, found.Situation);
            }
        }

        foreach (var argument in solution.Arguments)
        {
            AddRule(argument.Rule, 3, found);
        }

        foreach (var condition in solution.Conditions)
        {
            if (condition.Kind == ConditionKind.Rule)
            {
                AddRule(condition.Rule, 3, found);
            }
        }

        foreach (var entry in solution.LegalEntries)
        {
            AddRule(entry.Rule, 4, found);
        }
    }

    private void AddBacking(Solution solution, Backing backing)
    {
        if (backing.Resident == Truth.Unknown)
        {
            Add(_names.BackingOf(solution.Name).ByResident, StepOfBacking);
        }

        foreach (var condition in solution.Conditions)
        {
            if (condition.Kind == ConditionKind.OrganisationBacking && backing.Organisation == Truth.Unknown)
            {
                Add(_names.BackingOf(solution.Name).ByOrganisation, StepOfBacking);
            }
        }
    }

    private void AddRule(Rule rule, int step, Findings found)
    {
        if (rule.Index != Rule.Stated && (found[rule] == Truth.Unknown || rule.AsksWhetherKnown))
        {
            AddReads(_names.ReadBy(rule), step, found.Situation);
        }
    }

    private void AddReads(ReadOnlySpan<AskedConcept> read, int step, Situation situation)
    {
        foreach (var concept in read)
        {
            var value = situation.ValueOf(concept.Concept);
            if (!value.IsKnown)
            {
                Add(concept.Whole, step);
            }
            else if (concept.Field is { } field)
            {
                foreach (var member in value.Members)
                {
                    if (!member.ValueOf(field).IsKnown)
                    {
                        Add(_names.Of(concept, member.Name), step);
                    }
                }
            }
        }
    }

    /// <summary>The first step that reads it counts.</summary>
    private void Add(AskedName name, int step)
    {
        if (name.IsNewIn(_turn, step))
        {
            _open.Add(name);
        }
    }
}
