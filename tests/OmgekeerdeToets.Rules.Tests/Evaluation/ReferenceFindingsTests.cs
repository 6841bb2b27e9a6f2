using OmgekeerdeToets.Evaluation;

namespace OmgekeerdeToets.Rules.Tests.Evaluation;

/// <summary>What the tree walk finds of a whole pack, of one goal of it, and of rules out of their time.</summary>
public sealed class ReferenceFindingsTests
{
    [Fact]
    public void Of_one_goal_only_its_own_rules_and_amounts_are_found()
    {
        var other = TestPack.Base.Goal.Replace("doel: naar_school", "doel: ander_doel").Replace("  fiets:", "  step:");
        var pack = TestPack.Base.Pack(("doelen/ander.yaml", other));
        var situation = Case(pack);

        foreach (var bound in pack.Bound.Goals)
        {
            var found = Findings.Of(new ReferenceRuleSet(pack.Bound, pack.Blueprint), situation, bound.Goal);

            pack.Bound.Rules[bound.Rules].Should().Contain(body => found[body.Rule] == Truth.True);
            pack.Bound.Amounts[bound.Amounts].Should().OnlyContain(formula => found[formula.Amount] != null);
            pack.Bound.Rules.Except(pack.Bound.Rules[bound.Rules].AsEnumerable()).Should().NotContain(body => found[body.Rule] == Truth.True);
            pack.Bound.Amounts.Except(pack.Bound.Amounts[bound.Amounts].AsEnumerable()).Should().OnlyContain(formula => found[formula.Amount] == null);
        }
    }

    [Theory]
    [InlineData("geldig_van: 2026-11-02", Truth.False)]
    [InlineData("geldig_van: 2026-11-01", Truth.True)]
    [InlineData("geldig_tot_en_met: 2026-11-01", Truth.True)]
    [InlineData("geldig_tot_en_met: 2026-10-31", Truth.False)]
    public void A_rule_holds_from_its_first_day_to_its_last(string period, Truth expected)
    {
        var pack = TestPack.Base.Replacing("als: noodzakelijk", "als: noodzakelijk\n        " + period).Pack();
        var found = Findings.Of(new ReferenceRuleSet(pack.Bound, pack.Blueprint), Case(pack));

        found[pack.Blueprint.Goals[0].FindSolution("fiets")!.LegalEntries[0].Rule].Should().Be(expected);
    }

    private static Situation Case(RulePack pack) => pack.NewSituation(new DateOnly(2026, 11, 1)).FixedMoment()
        .Set("afstand", 4m, "km")
        .Set("veilig", true)
        .Judge("noodzakelijk", true, "klantmanager_inkomen", "Lopen is te ver.")
        .Add("kinderen", child => child.Named("Noor").Set("mist_les", true))
        .Build().GetOrThrow();
}
