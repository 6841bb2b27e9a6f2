using OmgekeerdeToets.Core.Tests.Toys;
using OmgekeerdeToets.Exploring;

namespace OmgekeerdeToets.Core.Tests.Exploring;

/// <summary>What can be otherwise in a goal, and what the advice then is.</summary>
public sealed class VariationsTests
{
    [Fact]
    public void Known_and_open_facts_and_backing_can_be_turned_each_with_the_cell_of_the_case()
    {
        var (rules, known, open, _) = Toy();
        var variations = Of(rules, rules.Situation((known, true)));

        var turnables = variations.Turnables.ToDictionary(turnable => turnable.Fact.Name, StringComparer.Ordinal);
        turnables.Keys.Should().BeEquivalentTo("bekend", "open", "draagvlak a", "draagvlak b");
        turnables["bekend"].Current.Should().Be(0);
        turnables["bekend"].Cells.Should().Equal(FactValue.Yes, FactValue.No);
        turnables["open"].IsOpen.Should().BeTrue();
        turnables["draagvlak a"].IsOpen.Should().BeTrue();
        variations.IsComplete.Should().BeTrue();
        open.Name.Should().Be("open");
    }

    [Fact]
    public void What_no_rule_of_the_goal_reads_is_left_out()
    {
        var (rules, known, _, idle) = Toy();

        var variations = Of(rules, rules.Situation((known, true), (idle, true)));

        variations.Turnables.Select(turnable => turnable.Fact.Name).Should().NotContain("doet_er_niet_toe");
    }

    [Fact]
    public void A_turned_fact_gives_the_advice_of_the_case_that_says_so()
    {
        var (rules, known, open, _) = Toy();
        var variations = Of(rules, rules.Situation((known, true)));
        var place = variations.Turnables.Select((turnable, i) => (turnable.Fact.Name, i)).First(pair => pair.Name == "bekend").i;

        var turned = variations.AdviceWith([new Turn(place, 1)]);

        turned.Should().Be(Of(rules, rules.Situation((known, false))).Shown);
        turned.Should().NotBe(variations.Shown);
        variations.Turned([new Turn(place, 1)]).Select(change => change.Rule.Id).Should().Equal("bekend");
        variations.AdviceWith([new Turn(place, Turnable.Open)]).Should().Be(Of(rules, rules.Situation()).Shown);
        open.Name.Should().Be("open");
    }

    private static Variations Of(ToyRules rules, Situation situation) => Variations.Of(rules, situation, rules.Blueprint.Goals[0]);

    private static (ToyRules Rules, FactDefinition Known, FactDefinition Open, FactDefinition Idle) Toy()
    {
        var rules = new ToyRules();
        var (known, open, idle) = (rules.Fact("bekend"), rules.Fact("open"), rules.Fact("doet_er_niet_toe"));
        rules.Goal(rules.Always(), rules.Solution("a", rules.When(known)), rules.Solution("b", rules.When(open), wholly: false));
        return (rules, known, open, idle);
    }
}
