using OmgekeerdeToets.Core.Tests.Toys;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Core.Tests.Weighing;

/// <summary>What a verdict tells its reader, and when two verdicts are the same advice.</summary>
public sealed class GoalVerdictTests
{
    private readonly ToyRules _rules = new();

    [Fact]
    public void A_solution_is_found_by_its_name_and_one_that_is_not_there_is_not()
    {
        var verdict = Weigh(_rules.Solution("a"), _rules.Solution("b"));

        verdict.FindSolution("b")!.Solution.Name.Should().Be("b");
        verdict.FindSolution("c").Should().BeNull();
    }

    [Fact]
    public void Advice_names_what_is_best_and_nothing_while_it_asks_first()
    {
        var advised = Weigh(_rules.Solution("a"), _rules.Solution("b", wholly: false));
        advised.Advised.Select(NameOf).Should().Equal("a");
        advised.BestSoFar.Should().BeEmpty();

        var asked = Weigh(_rules.Solution("a") with { IsStandardApproach = true }, _rules.Solution("b", _rules.Always(Truth.Unknown)));
        asked.Advised.Should().BeEmpty();
        asked.BestSoFar.Select(NameOf).Should().Equal("a");
        asked.NamesOfBest().Should().Equal("a");
    }

    [Fact]
    public void The_same_advice_is_the_same_kind_with_the_same_names()
    {
        var a = Weigh(_rules.Solution("a"));

        a.SameAdvice(Weigh(_rules.Solution("a"), _rules.Solution("b", wholly: false))).Should().BeTrue("b is not advised");
        a.SameAdvice(Weigh(_rules.Solution("b"))).Should().BeFalse();
        a.SameAdvice(Weigh(_rules.Solution("a"), _rules.Solution("b"))).Should().BeFalse("a choice is no solution");
        a.SameAdvice(Weigh(_rules.Solution("a", _rules.Always(Truth.False)))).Should().BeFalse();
        Weigh(_rules.Solution("a", _rules.Always(Truth.Unknown))).SameAdvice(Weigh(_rules.Solution("b", _rules.Always(Truth.Unknown))))
            .Should().BeTrue("what is asked first names nothing");
    }

    [Fact]
    public void Open_conditions_are_agreements_to_make()
    {
        var (open, met) = (Asks(Truth.Unknown), Asks(Truth.True));

        Weigh(_rules.Solution("a") with { Conditions = [met, open, met] }).Solutions[0].OpenConditions.Should().Equal(open);
        Weigh(_rules.Solution("a") with { Conditions = [met] }).Solutions[0].OpenConditions.Should().BeEmpty();
    }

    [Fact]
    public void An_organisation_that_refuses_stops_a_solution_only_where_its_backing_is_asked()
    {
        var asked = new Condition { Kind = ConditionKind.OrganisationBacking, Rule = _rules.Always() };
        var refused = new Backing(Truth.True, Truth.False, null);

        Weigh(refused, _rules.Solution("a") with { Conditions = [asked] }).Solutions[0].Outcome.Should().Be(Outcome.FallsAway);
        Weigh(refused, _rules.Solution("a")).Solutions[0].Outcome.Should().Be(Outcome.Recommended);
    }

    [Fact]
    public void A_reason_holds_what_it_rests_on()
    {
        var exclusion = ToyRules.Exclusion(_rules.Always(), ToyRules.Provision("13"));
        var fell = Weigh(_rules.Solution("a") with { LegalEntries = [ToyRules.Carrier(_rules.Always()), exclusion] }).Solutions[0].Reasons;
        fell.Should().Equal(new Reason(ReasonKind.Exclusion, Truth.False, exclusion.Rule) { Entry = exclusion });
        fell[0].Provision.Should().Be(exclusion.Provision);

        var open = ToyRules.Carrier(_rules.Always(Truth.Unknown));
        Weigh(_rules.Solution("a") with { LegalEntries = [open] }).Solutions[0].Reasons
            .Should().Equal(new Reason(ReasonKind.Law, Truth.Unknown, open.Rule) { Entry = open });

        var unmet = Asks(Truth.False);
        Weigh(_rules.Solution("a") with { Conditions = [Asks(Truth.True), unmet] }).Solutions[0].Reasons
            .Should().Equal(new Reason(ReasonKind.Condition, Truth.False, unmet.Rule) { Condition = unmet });
    }

    [Fact]
    public void A_burden_waits_for_every_part_of_the_care_that_is_not_there()
    {
        var reasons = Weigh(_rules.Solution("a", form: SolutionForm.Duty)).Solutions[0].Reasons;

        reasons.Select(reason => reason.DueCare!.Value.Aspect).Should().Equal(
            DueCareAspect.LighterWays, DueCareAspect.Heard, DueCareAspect.Blame, DueCareAspect.Suitable,
            DueCareAspect.Necessary, DueCareAspect.Balanced, DueCareAspect.Accountable);
        reasons.Should().OnlyContain(reason => reason.Kind == ReasonKind.DueCare && reason.Verdict == Truth.Unknown);
    }

    [Theory]
    [InlineData(Truth.True, false, true)]
    [InlineData(Truth.Unknown, true, true)]
    [InlineData(Truth.Unknown, false, false)]
    [InlineData(Truth.False, true, false)]
    public void A_case_is_about_what_is_at_stake_and_about_what_somebody_chose_while_that_is_not_known(Truth atStake, bool isChosen, bool isAbout)
    {
        var goal = _rules.Goal(_rules.Always(atStake), _rules.Solution("a"));
        var told = _rules.Situation();
        var situation = isChosen
            ? new Situation(told.Blueprint, told.Content with { Goals = told.Content.Goals.Add(goal.Name, ChosenBy.Together) })
            : told;

        Assessment.Weigh(Findings.Of(_rules, situation))[0].IsAbout(situation).Should().Be(isAbout);
    }

    private static string NameOf(SolutionVerdict verdict) => verdict.Solution.Name;

    private Condition Asks(Truth holds) => new() { Kind = ConditionKind.Rule, Rule = _rules.Always(holds) };

    private GoalVerdict Weigh(params Solution[] solutions) => Weigh(Backing.NotAsked, solutions);

    private GoalVerdict Weigh(Backing ofFirst, params Solution[] solutions)
    {
        _rules.Goal(_rules.Always(), solutions);
        var situation = _rules.Situation().WithBacking("doel", solutions[0].Name, ofFirst);
        return Assessment.Weigh(Findings.Of(_rules, situation))[0];
    }
}
