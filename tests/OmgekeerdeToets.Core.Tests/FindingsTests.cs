using OmgekeerdeToets.Core.Tests.Toys;

namespace OmgekeerdeToets.Core.Tests;

/// <summary>Findings in a room that is lent and given back.</summary>
public sealed class FindingsTests
{
    private readonly ToyRules _rules = new();

    [Fact]
    public void Who_reads_after_the_room_was_given_back_finds_the_same_again()
    {
        var fact = _rules.Fact("feit");
        var rule = _rules.When(fact);
        _rules.Goal(rule);
        var yes = _rules.Situation((fact, true));

        var kept = Findings.Lent(_rules, yes);
        kept.Release();
        var next = Findings.Lent(_rules, _rules.Situation((fact, false)));

        kept[rule].Should().Be(Truth.True);
        next[rule].Should().Be(Truth.False, "what is found again stands in a room of its own");
        next.Release();
    }

    [Fact]
    public void A_room_that_is_lent_holds_nothing_of_the_case_before()
    {
        _rules.Goal(_rules.Always());
        var situation = _rules.Situation();
        Findings.Lent(_rules, situation).Release();

        var room = FindingsRoom.Lend(_rules.Blueprint);

        room.Truths.Should().OnlyContain(truth => truth == Truth.Unknown);
    }

    [Fact]
    public void Two_findings_at_once_never_share_a_room()
    {
        var fact = _rules.Fact("feit");
        var rule = _rules.When(fact);
        _rules.Goal(rule);

        var first = Findings.Lent(_rules, _rules.Situation((fact, true)));
        var second = Findings.Lent(_rules, _rules.Situation((fact, false)));

        (first[rule], second[rule]).Should().Be((Truth.True, Truth.False));
        first.Release();
        second.Release();
    }

    [Fact]
    public void The_same_scratch_is_filled_for_another_situation()
    {
        var fact = _rules.Fact("feit");
        var rule = _rules.When(fact);
        var goal = _rules.Goal(rule, _rules.Solution("a"));
        var scratch = Findings.Of(_rules, _rules.Situation((fact, true)), goal);
        Assessment.Weigh(scratch)[0].Kind.Should().Be(AdviceKind.Solution);

        scratch.Refill(_rules.Situation((fact, false)));

        Assessment.Weigh(scratch)[0].Kind.Should().Be(AdviceKind.NotAtStake);
    }

    [Fact]
    public void An_assessment_that_was_made_before_others_still_reads_its_own_case()
    {
        var fact = _rules.Fact("feit");
        var suitable = _rules.When(fact);
        _rules.Goal(_rules.Always(), _rules.Solution("a", suitable));
        var options = new AssessmentOptions { Completions = 0 };

        var results = new[] { false, true, false }
            .Select(value => Assessment.Run(_rules, _rules.Situation((fact, value)), options)).ToList();

        results.Select(result => result.Goals[0].Options[0].Outcome)
            .Should().Equal(Outcome.FallsAway, Outcome.Recommended, Outcome.FallsAway);
        results.Select(result => result.Findings[suitable]).Should().Equal(Truth.False, Truth.True, Truth.False);
    }
}
