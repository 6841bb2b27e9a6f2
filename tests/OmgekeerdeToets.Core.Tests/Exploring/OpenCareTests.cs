using OmgekeerdeToets.Core.Tests.Toys;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Core.Tests.Exploring;

/// <summary>Which due care that nobody wrote down yet can turn an advice, beside the questions that are open.</summary>
public sealed class OpenCareTests
{
    private readonly ToyRules _rules = new();

    [Fact]
    public void A_burden_that_would_go_first_with_all_its_care_is_named_until_the_care_is_done()
    {
        _rules.Goal(_rules.Always(), _rules.Solution("licht", wholly: false), Burden("zwaar"));

        var without = Advice(null);
        without.Solution.Should().Be("licht");
        without.Robustness.OpenQuestionsDoNotMatter.Should().Be(Truth.True, "due care is no open question");
        without.IsProvisional.Should().BeFalse();
        without.CanTurnByDueCare.Should().Equal("zwaar");

        var half = Advice(ToyRules.CompleteCare with { Heard = Truth.Unknown });
        half.Solution.Should().Be("licht");
        half.CanTurnByDueCare.Should().Equal("zwaar");

        var with = Advice(ToyRules.CompleteCare);
        with.Solution.Should().Be("zwaar");
        with.CanTurnByDueCare.Should().BeEmpty();
    }

    [Fact]
    public void A_burden_that_loses_or_falls_away_whatever_its_care_is_not_named()
    {
        _rules.Goal(
            _rules.Always(),
            _rules.Solution("licht"),
            Burden("minder") with { Helps = new Help(false, "het helpt een beetje", null) },
            Burden("ongeschikt", _rules.Always(Truth.False)));

        Advice(null).CanTurnByDueCare.Should().BeEmpty();
        Advice(ToyRules.CompleteCare with { Balanced = Truth.False }, "minder").CanTurnByDueCare.Should().BeEmpty("it fell away by its care");
    }

    [Fact]
    public void A_burden_that_waits_for_a_fact_too_is_named_since_both_together_can_turn_it()
    {
        var fact = _rules.Fact("feit");
        _rules.Goal(_rules.Always(), _rules.Solution("licht", wholly: false), Burden("zwaar", _rules.When(fact)));

        var advice = Advice(null);

        advice.Robustness.OpenQuestionsDoNotMatter.Should().Be(Truth.True, "without the care no answer lets it in");
        advice.CanTurnByDueCare.Should().Equal("zwaar");
    }

    [Fact]
    public void Each_that_would_go_first_by_itself_is_named_in_the_order_of_names_and_who_waits_for_no_care_is_not()
    {
        var fact = _rules.Fact("feit");
        _rules.Goal(
            _rules.Always(), Burden("b"), _rules.Solution("licht", wholly: false), Burden("a"), _rules.Solution("wacht", _rules.When(fact), wholly: false));

        Advice(null).CanTurnByDueCare.Should().Equal("a", "b");
    }

    [Fact]
    public void Where_nothing_is_at_stake_there_is_nothing_to_turn()
    {
        _rules.Goal(_rules.Always(Truth.False), _rules.Solution("licht", wholly: false), Burden("zwaar"));

        Advice(null).CanTurnByDueCare.Should().BeEmpty();
    }

    private Solution Burden(string name, Rule? suitable = null) => _rules.Solution(name, suitable, form: SolutionForm.Duty);

    private Advice Advice(DueCare? care, string solution = "zwaar")
    {
        var bare = _rules.Situation();
        var situation = care is null
            ? bare
            : new Situation(bare.Blueprint, bare.Content with { DueCare = BySolution<DueCare>.None.With(solution, care) });
        return Assessment.Run(_rules, situation, AssessmentOptions.Default).Goals[0];
    }
}
