using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Rules.Tests.Tooling;

/// <summary>What tools compute twice comes out the same, and when it does not they say so.</summary>
public sealed class TwoEnginesTests
{
    [Fact]
    public void Every_case_of_the_built_in_pack_comes_out_the_same_twice()
    {
        CaseTests.Run(RulePack.BuiltIn).Cases.Should().NotBeEmpty();
    }

    [Fact]
    public void A_rule_that_comes_out_differently_is_named_with_its_case()
    {
        var pack = RulePack.BuiltIn;
        var broken = new RulePack(new OneRuleTurned(pack.Rules), [], pack.Bound) { Meaning = pack.Meaning, CaseFiles = pack.CaseFiles };

        var running = () => CaseTests.Run(broken);

        var difference = running.Should().Throw<EngineDifferenceException>().Which;
        difference.What.Should().Be(pack.Bound.Rules[0].Rule.Id);
        difference.CasePath.Should().Be(pack.CaseFiles[0].Path);
    }

    [Fact]
    public void A_formula_that_comes_out_differently_is_named()
    {
        var broken = new FormulaCalculator { SecondEngine = (_, _, _) => Truth.False };

        var calculating = () => broken.Calculate("1 + 1 is 2");

        calculating.Should().Throw<EngineDifferenceException>().Which.What.Should().Be("1 + 1 is 2");
    }

    private sealed class OneRuleTurned(IRuleSet right) : IRuleSet
    {
        public Blueprint Blueprint => right.Blueprint;

        public void Find(Situation situation, Findings findings)
        {
            right.Find(situation, findings);
            findings.Truths[0] = findings.Truths[0] == Truth.True ? Truth.False : Truth.True;
        }

        public OpenCells Cells(Situation situation, Goal goal) => right.Cells(situation, goal);

        public TraceNode Explain(Situation situation, Rule rule) => right.Explain(situation, rule);
    }
}
