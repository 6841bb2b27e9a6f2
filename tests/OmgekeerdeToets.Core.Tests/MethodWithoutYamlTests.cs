using OmgekeerdeToets.Core.Tests.Toys;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Core.Tests;

public sealed class MethodWithoutYamlTests
{
    [Fact]
    public void Ten_lines_of_rules_run_the_four_steps_without_any_rule_language()
    {
        var rules = new ToyRules();
        var missesLessons = rules.Fact("mist_lessen");
        var canCycle = rules.Fact("kan_fietsen");
        var costsNecessary = rules.Fact("kosten_noodzakelijk");
        var bicycle = rules.Solution("fiets", suitable: rules.When(canCycle), form: SolutionForm.InKind) with
        {
            Conditions = [new Condition { Kind = ConditionKind.ResidentBacking, Rule = rules.Always() }],
            LegalEntries = [ToyRules.Carrier(rules.When(costsNecessary))],
        };
        var allowance = rules.Solution("toelage", wholly: false, form: SolutionForm.Money) with { IsStandardApproach = true };
        rules.Goal(rules.When(missesLessons), bicycle, allowance);

        var situation = rules.Situation((missesLessons, true), (canCycle, true), (costsNecessary, true));
        var backed = situation.WithBacking("doel", "fiets", new Backing(Truth.True, Truth.Unknown, null));
        var refused = situation.WithBacking("doel", "fiets", new Backing(Truth.False, Truth.Unknown, null));

        Advised(rules, backed).Should().Be("fiets");
        Advised(rules, situation).Should().Be("fiets", "an open condition is an agreement to make, not a refusal");
        Advised(rules, refused).Should().Be("toelage", "who does not back it, does not get it");
    }

    [Fact]
    public void What_was_not_asked_never_makes_the_conventional_road_win()
    {
        var rules = new ToyRules();
        var canCycle = rules.Fact("kan_fietsen");
        var allowance = rules.Solution("toelage") with { IsStandardApproach = true };
        rules.Goal(rules.Always(), rules.Solution("fiets", rules.When(canCycle)), allowance);

        var verdict = Assessment.Run(rules, rules.Situation(), AssessmentOptions.Default).Verdicts[0];

        verdict.Kind.Should().Be(AdviceKind.AskFirst);
        verdict.BestSoFar.Should().ContainSingle().Which.Solution.Name.Should().Be("toelage");
    }

    private static string? Advised(ToyRules rules, Situation situation)
    {
        var result = Assessment.Run(rules, situation, AssessmentOptions.Default);
        return result.Goals[0].Solution;
    }
}
