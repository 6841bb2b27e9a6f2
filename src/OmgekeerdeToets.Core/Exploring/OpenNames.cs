using System.Collections.Immutable;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;
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
    private const int MostKept = 4096;

    private static readonly Comparison<Open> AskingOrder = (left, right) =>
        left.Step != right.Step ? left.Step - right.Step
        : left.Sensitivity != right.Sensitivity ? left.Sensitivity - right.Sensitivity
        : string.CompareOrdinal(left.Name, right.Name);

    private readonly Dictionary<string, FactDefinition> _lists =
        blueprint.Facts.Where(fact => fact.Type == FactType.List).ToDictionary(list => list.Name, StringComparer.Ordinal);

    private readonly Dictionary<(FactDefinition Field, string Member), string> _memberNames = [];
    private readonly Dictionary<string, string> _backingNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<Open> _open = [];

    /// <param name="verdict">The goal.</param>
    /// <param name="found">The findings it was weighed with.</param>
    public ImmutableArray<string> Of(GoalVerdict verdict, Findings found)
    {
        _open.Clear();
        _places.Clear();
        AddRule(verdict.Goal.AtStake, 1, found);
        foreach (var argument in verdict.Goal.CoreValues)
        {
            AddRule(argument.Rule, 2, found);
        }

        foreach (ref readonly var solution in verdict.Weighed)
        {
            var backing = found.Situation.BackingOf(verdict.Goal.Name, solution.Solution.Name);
            if (CanStillMatter(solution, backing, found))
            {
                AddSolution(solution.Solution, found);
                AddBacking(solution.Solution, backing);
            }
        }

        _open.Sort(AskingOrder);
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
    internal static bool CanStillMatter(in WeighedSolution weighed, Backing backing, Findings found)
    {
        var solution = weighed.Solution;
        if (weighed.Outcome != Outcome.FallsAway)
        {
            return true;
        }

        return solution.Validity.Contains(found.Situation.ReferenceDate)
            && weighed.Consequences.DueCare != Truth.False
            && !IsFixed(solution.Suitable, Truth.False, found)
            && (weighed.Consequences.Conditions != Truth.False || !FellOnCondition(solution, backing, found))
            && (weighed.Consequences.DecisiveAgainst != Truth.True || !FellOnDecisive(solution, found))
            && (weighed.Fit is not (Fit.Conflicting or Fit.NoBasis) || AsksOfLaw(solution));
    }

    private static bool IsFixed(Rule rule, Truth verdict, Findings found) => found[rule] == verdict && !rule.AsksWhetherKnown;

    // A refusal by the resident may yet be set aside for a child.
    private static bool FellOnCondition(Solution solution, Backing backing, Findings found)
    {
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

    private static bool FellOnDecisive(Solution solution, Findings found)
    {
        foreach (var rule in ConsequenceStep.DecisiveRules(solution))
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
                AddReads(amount.Leaves, 3, found.Situation);
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
            AddBacking(solution.Name, ofOrganisation: false);
        }

        foreach (var condition in solution.Conditions)
        {
            if (condition.Kind == ConditionKind.OrganisationBacking && backing.Organisation == Truth.Unknown)
            {
                AddBacking(solution.Name, ofOrganisation: true);
            }
        }
    }

    private void AddBacking(string solution, bool ofOrganisation)
    {
        if (ofOrganisation || !_backingNames.TryGetValue(solution, out var name))
        {
            name = OpenFact.NameOfBacking(solution, ofOrganisation);
            if (!ofOrganisation && _backingNames.Count < MostKept)
            {
                _backingNames.Add(solution, name);
            }
        }

        Add(name, StepOfBacking, 0);
    }

    private void AddRule(Rule rule, int step, Findings found)
    {
        if (rule.Index != Rule.Stated && (found[rule] == Truth.Unknown || rule.AsksWhetherKnown))
        {
            AddReads(rule.Leaves, step, found.Situation);
        }
    }

    private void AddReads(ImmutableArray<LeafReads> leaves, int step, Situation situation)
    {
        foreach (var leaf in leaves)
        {
            foreach (var fact in leaf.Facts)
            {
                AddFact(fact, step, situation);
            }
        }
    }

    private void AddFact(FactDefinition fact, int step, Situation situation)
    {
        var concept = fact.List is { } name ? _lists[name] : fact;
        var value = situation.ValueOf(concept);
        if (!value.IsKnown)
        {
            Add(concept.Name, step, (int)concept.Sensitivity);
        }
        else if (fact.List is not null)
        {
            foreach (var member in value.Members)
            {
                if (!member.ValueOf(fact).IsKnown)
                {
                    Add(NameOf(fact, member.Name), step, (int)fact.Sensitivity);
                }
            }
        }
    }

    private string NameOf(FactDefinition field, string member)
    {
        if (!_memberNames.TryGetValue((field, member), out var name))
        {
            name = OpenFact.NameOfField(field, member);
            if (_memberNames.Count < MostKept)
            {
                _memberNames.Add((field, member), name);
            }
        }

        return name;
    }

    /// <summary>The first step that reads it counts.</summary>
    private void Add(string name, int step, int sensitivity)
    {
        if (_places.TryAdd(name, _open.Count))
        {
            _open.Add(new Open(step, sensitivity, name));
        }
        else if (_places[name] is var place && step < _open[place].Step)
        {
            _open[place] = _open[place] with { Step = step };
        }
    }

    private readonly record struct Open(int Step, int Sensitivity, string Name);
}
