using OmgekeerdeToets.Core.Tests.Toys;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Core.Tests.Weighing;

/// <summary>The six lines of the advice, in order: the first that fits.</summary>
public sealed class AdviceLinesTests
{
    private readonly ToyRules _rules = new();

    [Fact]
    public void Line_1_not_at_stake_and_the_solutions_are_not_assessed()
    {
        var verdict = Weigh(_rules.Always(Truth.False), _rules.Always(), _rules.Solution("a"));
        verdict.Kind.Should().Be(AdviceKind.NotAtStake);
        verdict.Solutions.Should().BeEmpty();
    }

    [Fact]
    public void Line_2_at_stake_unknown_and_the_solutions_say_what_would_follow()
    {
        var verdict = Weigh(_rules.Always(Truth.Unknown), _rules.Always(), _rules.Solution("a"));
        verdict.Kind.Should().Be(AdviceKind.AskFirst);
        verdict.BestSoFar.Should().ContainSingle();
    }

    [Fact]
    public void Line_3_not_carried_by_a_core_value() =>
        Weigh(_rules.Always(), _rules.Always(Truth.False), _rules.Solution("a")).Kind.Should().Be(AdviceKind.DiscussFirst);

    [Theory]
    [InlineData(Truth.Unknown, AdviceKind.AskFirst)]
    [InlineData(Truth.False, AdviceKind.NoSolution)]
    public void Line_4_nothing_possible(Truth suitable, AdviceKind expected) =>
        Weigh(_rules.Always(), _rules.Always(), _rules.Solution("a", _rules.Always(suitable))).Kind.Should().Be(expected);

    [Fact]
    public void Line_4_one_that_waits_among_those_that_fell_is_enough_to_ask() =>
        Weigh(
            _rules.Always(),
            _rules.Always(),
            _rules.Solution("a", _rules.Always(Truth.False)),
            _rules.Solution("b", _rules.Always(Truth.Unknown))).Kind.Should().Be(AdviceKind.AskFirst);

    [Fact]
    public void Line_5_a_road_that_is_not_conventional_among_the_best_is_a_choice() =>
        Weigh(
            _rules.Always(),
            _rules.Always(),
            _rules.Solution("a") with { IsStandardApproach = true },
            _rules.Solution("b"),
            _rules.Solution("c", _rules.Always(Truth.Unknown))).Kind.Should().Be(AdviceKind.Choice);

    [Fact]
    public void Line_5_a_waiting_road_that_helps_as_much_as_one_of_the_best_is_enough() =>
        Weigh(
            _rules.Always(),
            _rules.Always(),
            _rules.Solution("a", wholly: false) with { IsStandardApproach = true },
            _rules.Solution("b", _rules.Always(Truth.Unknown), wholly: false),
            _rules.Solution("c", _rules.Always(Truth.False))).Kind.Should().Be(AdviceKind.AskFirst);

    [Theory]
    [InlineData(true, true, AdviceKind.AskFirst)]
    [InlineData(true, false, AdviceKind.Solution)]
    [InlineData(false, true, AdviceKind.Solution)]
    public void Line_5_the_conventional_road_does_not_win_from_what_was_not_asked(
        bool conventional, bool otherHelpsAsMuch, AdviceKind expected) =>
        Weigh(
            _rules.Always(),
            _rules.Always(),
            _rules.Solution("a") with { IsStandardApproach = conventional },
            _rules.Solution("b", _rules.Always(Truth.Unknown), wholly: otherHelpsAsMuch)).Kind.Should().Be(expected);

    [Fact]
    public void Line_5_where_help_does_not_decide_it_is_enough_to_help_as_much_as_the_least_of_the_best()
    {
        var rules = new ToyRules { Order = [Criterion.Backing] };
        rules.Goal(
            rules.Always(),
            rules.Solution("a") with { IsStandardApproach = true },
            rules.Solution("b", wholly: false) with { IsStandardApproach = true },
            rules.Solution("c", rules.Always(Truth.Unknown), wholly: false));

        Assessment.Weigh(Findings.Of(rules, rules.Situation()))[0].Kind.Should().Be(AdviceKind.AskFirst);
    }

    [Fact]
    public void Line_5_of_those_that_wait_the_one_that_helps_most_counts()
    {
        var rules = new ToyRules();
        rules.Goal(
            rules.Always(),
            rules.Solution("a") with { IsStandardApproach = true },
            rules.Solution("b", rules.Always(Truth.Unknown)),
            rules.Solution("c", rules.Always(Truth.Unknown), wholly: false));

        Assessment.Weigh(Findings.Of(rules, rules.Situation()))[0].Kind.Should().Be(AdviceKind.AskFirst);
    }

    [Fact]
    public void Line_5_counts_doing_nothing_as_conventional() =>
        Weigh(
            _rules.Always(),
            _rules.Always(),
            _rules.Solution("niets_doen", form: SolutionForm.Nothing),
            _rules.Solution("b", _rules.Always(Truth.Unknown))).Kind.Should().Be(AdviceKind.AskFirst);

    [Fact]
    public void Line_6_more_than_one_best_is_a_choice_in_name_order()
    {
        var verdict = Weigh(_rules.Always(), _rules.Always(), _rules.Solution("b"), _rules.Solution("a"), _rules.Solution("c", wholly: false));
        verdict.Kind.Should().Be(AdviceKind.Choice);
        verdict.Advised.Select(advised => advised.Solution.Name).Should().Equal("a", "b");
        verdict.Solutions.Select(solution => solution.Outcome)
            .Should().Equal(Outcome.Recommended, Outcome.Recommended, Outcome.Possible);
    }

    [Fact]
    public void Line_6_a_choice_names_all_that_nothing_goes_before() =>
        Weigh(_rules.Always(), _rules.Always(), _rules.Solution("a"), _rules.Solution("b"), _rules.Solution("c")).NamesOfBest()
            .Should().Equal("a", "b", "c");

    private GoalVerdict Weigh(Rule atStake, Rule carriedBy, params Solution[] solutions)
    {
        _rules.Goal(atStake, carriedBy, solutions);
        return Assessment.Weigh(Findings.Of(_rules, _rules.Situation()))[0];
    }
}
