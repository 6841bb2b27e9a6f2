using System.Collections.Immutable;
using OmgekeerdeToets.Core.Tests.Toys;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Core.Tests.Steps;

/// <summary>What a case must hold before somebody is burdened, part by part.</summary>
public sealed class DueCareCheckTests
{
    private static readonly ToyRules Rules = new();

    private static DueCare Complete { get; } = new()
    {
        Attempts = [new Attempt("bellen", new DateOnly(2026, 10, 1)), new Attempt("huisbezoek", new DateOnly(2026, 10, 9))],
        Heard = Truth.True,
        Blame = Blame.WillNot,
        Suitable = Truth.True,
        Necessary = Truth.True,
        Balanced = Truth.True,
        Safeguards = ImmutableSortedDictionary<string, Truth>.Empty.Add("hersteltermijn", Truth.True),
        By = "klantmanager_inkomen",
        Because = "Alles is geprobeerd.",
    };

    [Fact]
    public void Every_part_is_asked_in_a_fixed_order_with_the_names_the_file_gives()
    {
        var burden = Burden with { First = ["huisbezoek", "bellen"], Safeguards = ["hersteltermijn", "nazorg"] };

        DueCareCheck.Run(burden, Complete).Should().Equal(
            new DueCareItem(DueCareAspect.LighterWays, Truth.True, "huisbezoek"),
            new DueCareItem(DueCareAspect.LighterWays, Truth.True, "bellen"),
            new DueCareItem(DueCareAspect.Heard, Truth.True),
            new DueCareItem(DueCareAspect.Blame, Truth.True),
            new DueCareItem(DueCareAspect.Suitable, Truth.True),
            new DueCareItem(DueCareAspect.Necessary, Truth.True),
            new DueCareItem(DueCareAspect.Balanced, Truth.True),
            new DueCareItem(DueCareAspect.Safeguard, Truth.True, "hersteltermijn"),
            new DueCareItem(DueCareAspect.Safeguard, Truth.Unknown, "nazorg"),
            new DueCareItem(DueCareAspect.Accountable, Truth.True));
    }

    [Fact]
    public void What_is_done_whole_lacks_nothing_that_is_asked()
    {
        var burden = Burden with { First = ["huisbezoek", "bellen"], Safeguards = ["hersteltermijn", "nazorg"] };

        foreach (var solution in new[] { Burden, burden })
        {
            DueCareCheck.Run(solution, DueCareCheck.Done(solution, new DateOnly(2026, 11, 1))).Should().OnlyContain(item => item.Holds == Truth.True);
        }
    }

    [Fact]
    public void A_file_that_names_no_lighter_way_asks_for_one_all_the_same()
    {
        DueCareCheck.Run(Burden, Complete)[0].Should().Be(new DueCareItem(DueCareAspect.LighterWays, Truth.True));
        DueCareCheck.Run(Burden, Complete with { Attempts = [] })[0].Should().Be(new DueCareItem(DueCareAspect.LighterWays, Truth.Unknown));
    }

    [Fact]
    public void Of_a_case_that_says_nothing_all_is_unknown()
    {
        DueCareCheck.Run(Burden, null).Should().HaveCount(7).And.OnlyContain(item => item.Holds == Truth.Unknown);
        DueCareCheck.Holds(Burden, null).Should().Be(Truth.Unknown);
    }

    [Fact]
    public void One_no_is_a_no_and_one_unknown_is_an_unknown()
    {
        DueCareCheck.Holds(Burden, Complete).Should().Be(Truth.True);
        DueCareCheck.Holds(Burden, Complete with { Heard = Truth.Unknown }).Should().Be(Truth.Unknown);
        DueCareCheck.Holds(Burden, Complete with { Heard = Truth.Unknown, Balanced = Truth.False }).Should().Be(Truth.False);
        DueCareCheck.Holds(Burden, Complete with { Blame = Blame.DidNotKnow }).Should().Be(Truth.False);
        DueCareCheck.Holds(
            Burden with { Safeguards = ["hersteltermijn"] },
            Complete with { Safeguards = Complete.Safeguards.SetItem("hersteltermijn", Truth.False) }).Should().Be(Truth.False);
    }

    [Theory]
    [InlineData(SolutionForm.Nothing, false)]
    [InlineData(SolutionForm.Duty, true)]
    [InlineData(SolutionForm.Report, true)]
    public void Care_is_asked_from_a_duty_on(SolutionForm form, bool burdens) =>
        Rules.Solution("a", form: form).IsBurdening.Should().Be(burdens);

    private static Solution Burden => Rules.Solution("maatregel", form: SolutionForm.BenefitReduction);
}
