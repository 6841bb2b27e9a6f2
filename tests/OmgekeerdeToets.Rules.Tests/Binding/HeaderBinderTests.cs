using OmgekeerdeToets.Rules.Tests.Binding.Checks;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Rules.Tests.Binding;

/// <summary>What a pack decides for all its goals: the two terms and the order of weighing.</summary>
public sealed class HeaderBinderTests
{
    [Theory]
    [InlineData("", 36, 6)]
    [InlineData("horizon: 2 jaar", 24, 6)]
    [InlineData("horizon: 12 maanden\nkorte_termijn: 12 maanden", 12, 12)]
    public void The_terms_are_in_months(string lines, int horizon, int shortTerm)
    {
        var header = TestPack.Base.AddingToHeader(lines).Pack().Bound.Header;

        (header.HorizonMonths, header.ShortTermMonths).Should().Be((horizon, shortTerm));
    }

    [Theory]
    [InlineData("horizon: 12 maanden\nkorte_termijn: 13 maanden", "OT3002 13 maanden")]
    [InlineData("korte_termijn: 37 maanden", "OT3002 37 maanden")]
    [InlineData("horizon: 5 maanden", "OT3002 5 maanden")]
    [InlineData("horizon: 52 weken", "OT3002 52 weken")]
    [InlineData("horizon: 0 maanden", "OT3002 0 maanden")]
    [InlineData("weging: [helpt, draagvlak, helpt]", "OT3007 helpt")]
    public void What_cannot_be_is_told_where_it_stands(string lines, string said) => TestPack.Base.AddingToHeader(lines).Said().Should().Equal(said);

    [Fact]
    public void The_order_of_weighing_is_the_order_of_the_words()
    {
        var header = TestPack.Base.AddingToHeader("weging: [draagvlak, helpt]").Pack().Bound.Header;

        header.Order.Should().Equal(Criterion.Backing, Criterion.Helps);
    }

    [Fact]
    public void The_last_day_may_be_the_first() => TestPack.Base.AddingToGoal("geldig_van: 2026-11-01\ngeldig_tot_en_met: 2026-11-01").Codes().Should().BeEmpty();

    [Fact]
    public void The_way_of_working_presents_the_steps()
    {
        var steps = (TestPack.Base with { Method = "stappen:\n  gevolgen:\n    titel: Wat doet het?\n    vragen: [Voor wie?]\n" }).Pack().Bound.Method.Method.Steps;

        steps[2]!.Title.Should().Be("Wat doet het?");
        steps[2]!.Questions.Should().Equal("Voor wie?");
        steps[0].Should().BeNull();
    }
}
