using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Goals;
using Amount = OmgekeerdeToets.Steps.Consequences.Amount;

namespace OmgekeerdeToets.Core.Tests.Reports.Fixture;

/// <summary>A rule set without a rule language: each rule is a list of conditions, all of which must hold.</summary>
internal sealed class HandWrittenRules : IRuleSet
{
    private readonly List<(Rule Rule, ImmutableArray<HandCondition> Conditions)> _rules = [];
    private readonly List<Func<Situation, Fraction?>> _amounts = [];

    public required Blueprint Blueprint { get; init; }

    public static HandWrittenRules Of(Func<HandWrittenRules, Blueprint> write)
    {
        var writing = new HandWrittenRules { Blueprint = null! };
        var blueprint = write(writing) with { RuleCount = writing._rules.Count, AmountCount = writing._amounts.Count };
        var rules = new HandWrittenRules { Blueprint = blueprint };
        rules._rules.AddRange(writing._rules);
        rules._amounts.AddRange(writing._amounts);
        return rules;
    }

    public Rule Rule(string id, string? because, params HandCondition[] conditions)
    {
        var rule = new Rule
        {
            Index = _rules.Count,
            Id = id,
            Because = because,
            Location = new SourceLocation("doelen/kinderen_naar_school.yaml", 10 + _rules.Count, 9),
            Leaves = [.. conditions.Select(condition => condition.Reads)],
        };
        _rules.Add((rule, [.. conditions]));
        return rule;
    }

    public Amount AmountOf(Func<Situation, Fraction?> value)
    {
        _amounts.Add(value);
        return new Amount(_amounts.Count - 1);
    }

    public void Find(Situation situation, Findings findings)
    {
        foreach (var (rule, conditions) in _rules)
        {
            findings[rule] = conditions.Aggregate(Truth.True, (truth, condition) => truth.And(condition.Holds(situation)));
        }

        for (var i = 0; i < _amounts.Count; i++)
        {
            findings[new Amount(i)] = _amounts[i](situation);
        }
    }

    public OpenCells Cells(Situation situation, Goal goal) => OpenCells.FromLeaves(this, situation, goal, new Fraction(8));

    public TraceNode Explain(Situation situation, Rule rule)
    {
        var (_, conditions) = _rules[rule.Index];
        var verdict = conditions.Aggregate(Truth.True, (truth, condition) => truth.And(condition.Holds(situation)));
        return new TraceNode
        {
            Id = rule.Id,
            Text = rule.Because ?? string.Join(" en ", conditions.Select(condition => condition.Text)),
            Verdict = CodeWords.Of(verdict),
            Location = rule.Location,
            Children = [.. conditions.Select(condition => condition.Explain(situation, rule.Id))],
        };
    }
}
