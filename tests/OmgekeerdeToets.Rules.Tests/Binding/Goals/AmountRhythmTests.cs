using OmgekeerdeToets.Rules.Tests.Binding.Checks;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Rules.Tests.Binding.Goals;

/// <summary>How often an amount is paid: it says so itself, or in its unit, and never in two ways.</summary>
public sealed class AmountRhythmTests
{
    private const string Written = "bedrag: 250 euro * aantal kinderen met mist_les\n        hoe_vaak: eenmalig";

    [Theory]
    [InlineData("250 euro", "eenmalig", Rhythm.Once)]
    [InlineData("250 euro", "per_maand", Rhythm.Monthly)]
    [InlineData("250 euro", "per_jaar", Rhythm.Yearly)]
    [InlineData("40 euro per maand", null, Rhythm.Monthly)]
    [InlineData("40 euro per maand", "per_maand", Rhythm.Monthly)]
    [InlineData("400 euro per jaar", null, Rhythm.Yearly)]
    [InlineData("400 euro per jaar", "per_jaar", Rhythm.Yearly)]
    public void It_is_told_once(string amount, string? howOften, object rhythm) =>
        Paying(amount, howOften).Pack().Blueprint.FindGoal("naar_school")!.FindSolution("fiets")!.Consequences.Select(consequence => consequence.Money)
            .OfType<Money>().Single().Rhythm.Should().Be((Rhythm)rhythm);

    [Theory]
    [InlineData("250 euro", null, "OT3301 250 euro")]
    [InlineData("40 euro per maand", "per_jaar", "OT3301 per_jaar")]
    [InlineData("40 euro per maand", "eenmalig", "OT3301 eenmalig")]
    [InlineData("400 euro per jaar", "per_maand", "OT3301 per_maand")]
    [InlineData("5 euro per dag", "per_maand", "OT3308 5 euro per dag")]
    public void Not_at_all_and_in_two_ways_are_mistakes(string amount, string? howOften, string said) =>
        Paying(amount, howOften).Said().Should().Equal(said);

    private static TestPack Paying(string amount, string? howOften) =>
        TestPack.Base.Replacing(Written, $"bedrag: {amount}" + (howOften is null ? "" : $"\n        hoe_vaak: {howOften}"));
}
