using OmgekeerdeToets.Evaluation;
using OmgekeerdeToets.Evaluation.DecisionSpace;

namespace OmgekeerdeToets.Rules.Tests.Evaluation.DecisionSpace;

/// <summary>Holds the fast engine against the meaning: the truth of every rule and the value of every amount.</summary>
internal static class Agreement
{
    /// <summary>How many truths were compared; a difference fails the test.</summary>
    public static int Check(RulePack pack, IEnumerable<Situation> situations)
    {
        var fast = pack.Rules.Should().BeOfType<DecisionSpaceRuleSet>().Subject;
        pack.Meaning.Should().BeOfType<ReferenceRuleSet>();
        var count = 0;
        foreach (var situation in situations)
        {
            var meant = Findings.Of(pack.Meaning, situation);
            var found = Findings.Of(fast, situation);
            count += Check(pack, meant, found, pack.Bound.Rules.AsSpan(), Range.All, situation);
            foreach (var goal in pack.Bound.Goals)
            {
                Check(pack, meant, Findings.Of(fast, situation, goal.Goal), pack.Bound.Rules.AsSpan()[goal.Rules], goal.Amounts, situation);
            }
        }

        return count;
    }

    private static int Check(
        RulePack pack,
        Findings meant,
        Findings found,
        ReadOnlySpan<OmgekeerdeToets.Binding.Goals.RuleBody> rules,
        Range amounts,
        Situation situation)
    {
        foreach (var body in rules)
        {
            if (found[body.Rule] != meant[body.Rule])
            {
                found[body.Rule].Should().Be(meant[body.Rule], "{0} at {1}", body.Rule.Id, situation.ReferenceDate);
            }
        }

        foreach (var formula in pack.Bound.Amounts.AsSpan()[amounts])
        {
            if (found[formula.Amount] != meant[formula.Amount])
            {
                found[formula.Amount].Should().Be(meant[formula.Amount], "{0} at {1}", formula.Formula.Label, situation.ReferenceDate);
            }
        }

        return rules.Length;
    }
}
