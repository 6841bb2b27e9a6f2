using System.Collections.Immutable;
using OmgekeerdeToets.Cases;
using OmgekeerdeToets.Cases.Expectations;
using OmgekeerdeToets.Evaluation;
using OmgekeerdeToets.Evaluation.Reference;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Cases;

namespace OmgekeerdeToets.Tooling.Mutating;

/// <summary>A case of which every expectation is met by the pack as it is, so that one that is not met any more shows a change.</summary>
internal sealed class ExpectingCase
{
    private readonly Situation _situation;
    private readonly ImmutableArray<ExpectationSyntax> _expected;
    private readonly bool _fitsNoGoal;
    private readonly Findings _found;

    public ExpectingCase(RulePack pack, BoundCase read)
    {
        _situation = read.Situation;
        _expected = read.Syntax.Expected;
        _fitsNoGoal = _expected.Any(expected => expected.Advice?.Value == Keywords.InCase.NotInPack);
        var result = pack.Assess(_situation);
        IsMet = _expected.All(expected => ExpectationRun.IsMet(expected, result));
        _found = result.Findings;
        Goals = [.. _expected.Select(expected => expected.Goal.Value).Distinct(StringComparer.Ordinal)];
    }

    public bool IsMet { get; }

    /// <summary>The goals it expects something of.</summary>
    public ImmutableArray<string> Goals { get; }

    /// <summary>Whether a change of this goal may matter to it: that no goal fits is expected of all of them.</summary>
    public bool IsAbout(string goal) => _fitsNoGoal || Goals.Contains(goal, StringComparer.Ordinal);

    /// <summary>Whether some expectation is no longer met with this change.</summary>
    public bool Notices(Mutation mutation, RulePack pack, ChangedRules rules)
    {
        if (IsIdle(mutation, pack))
        {
            return false;
        }

        var found = Findings.Of(rules, _situation);
        return rules.Blueprint.Goals.Where(goal => mutation.Goals.Contains(goal.Name, StringComparer.Ordinal) && IsAbout(goal.Name)).Any(goal =>
        {
            var verdict = Assessment.Weigh(found.For(_situation, goal))[0];
            var result = new AssessmentResult(rules, found, [verdict], AssessmentOptions.Default);
            return (_fitsNoGoal && verdict.Outcome.AtStake == Truth.True)
                || _expected.Where(expected => expected.Goal.Value == goal.Name).Any(expected => !ExpectationRun.IsMet(expected, result));
        });
    }

    /// <summary>Nothing of it reaches this case: what changed comes to the same, whatever is still answered.</summary>
    private bool IsIdle(Mutation mutation, RulePack pack)
    {
        if (mutation.Changed is { } goal)
        {
            var listsReasons = _expected.Any(expected => expected.Reasons is not null);
            return IsSettled(goal.AtStake, Truth.False, _found)
                || (!listsReasons && mutation.Concerns is { } rule && IsSettled(rule, mutation.Idle, _found));
        }

        if (!mutation.Amounts.IsEmpty)
        {
            return false;
        }

        var walk = TreeWalk.Over(new SituationReader(_situation));
        return mutation.Bodies.All(body =>
            ReferenceRuleSet.TruthOf(body, walk, _situation.ReferenceDate) is var truth and not Truth.Unknown
            && IsSettled(body.Rule, truth, _found));
    }

    private static bool IsSettled(Rule rule, Truth truth, Findings found) => !rule.AsksWhetherKnown && found[rule] == truth;
}
