using OmgekeerdeToets.Binding;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Steps.LegalChecks;
using OmgekeerdeToets.Syntax.Pack;

namespace OmgekeerdeToets.Compilation;

/// <summary>A goal with all that is in it, for fingerprints.</summary>
internal sealed class GoalFingerprint(CanonicalHash hash, BoundPack pack)
{
    private readonly RuleFingerprint _rules = new(hash, pack);

    public void Add(Goal goal, GoalSyntax syntax)
    {
        hash.Add("goal", goal.Name, goal.Title, goal.LifeDomain, goal.Source, goal.Evidence, goal.Explanation);
        hash.Add(goal.IsUrgent);
        hash.Add(goal.Validity);
        _rules.Add(goal.AtStake);
        _rules.Add(goal.Shown);
        foreach (var argument in goal.CoreValues)
        {
            _rules.Add(argument.Rule);
            hash.Add(argument.Value.Key, argument.Weight.ToString());
            hash.Add(argument.SpeaksFor);
        }

        foreach (var solution in goal.Solutions)
        {
            Add(solution, syntax.Solutions.First(written => written.Name.Value == solution.Name));
        }
    }

    private void Add(Solution solution, SolutionSyntax syntax)
    {
        hash.Add("solution", solution.Name, solution.Title, solution.Form.ToString(), solution.Helps.Because, solution.FactualBecause);
        hash.Add(solution.Who, solution.FollowUp, solution.NeverWins, solution.Explanation, solution.Source);
        hash.Add(solution.Helps.Wholly, solution.IsStandardApproach, solution.WarmHandover);
        hash.Add(solution.Review?.Months ?? -1, solution.Review?.Days ?? -1);
        hash.Add(solution.Validity);
        hash.Add(solution.AsksOfResident);
        hash.Add(solution.Safeguards);
        hash.Add(solution.First);
        hash.Add(solution.Principles);
        foreach (var others in new[] { syntax.RulesOut, syntax.Requires, syntax.Strengthens })
        {
            hash.Add(others.Select(name => name.Value).Order(StringComparer.Ordinal));
        }

        _rules.Add(solution.Suitable);
        _rules.Add(solution.Shown);
        if (solution.Helps.When is { } when)
        {
            _rules.Add(when);
        }

        Add(solution);
    }

    private void Add(Solution solution)
    {
        foreach (var condition in solution.Conditions)
        {
            _rules.Add(condition.Rule);
            hash.Add(condition.Kind.ToString(), condition.Agreement, condition.Basis?.Key);
            hash.Add(condition.IsVoluntary);
        }

        foreach (var consequence in solution.Consequences)
        {
            Add(consequence);
        }

        foreach (var argument in solution.Arguments)
        {
            _rules.Add(argument.Rule);
            hash.Add(argument.Weight.ToString(), argument.Value?.Key);
            hash.Add(argument.SpeaksFor);
        }

        foreach (var entry in solution.LegalEntries)
        {
            Add(entry);
        }
    }

    private void Add(ConsequenceRule consequence)
    {
        _rules.Add(consequence.Rule);
        hash.Add(consequence.Party.ToString(), consequence.Weight.ToString(), consequence.SpeaksFor?.ToString());
        hash.Add(consequence.ToFindOut, consequence.Basis);
        hash.Add(consequence.LongTerm, consequence.IsEstimate);
        if (consequence.Money is { } money)
        {
            hash.Add(money.Rhythm.ToString());
            hash.Add(money.IsRevenue);
            _rules.Add(money.Amount);
        }
    }

    private void Add(LegalEntry entry)
    {
        _rules.Add(entry.Rule);
        hash.Add(entry.Provision?.Key, entry.Fit?.ToString(), entry.DeviatesFrom?.Key);
        hash.Add(entry.Despite.Select(provision => provision.Key).Order(StringComparer.Ordinal));
    }
}
