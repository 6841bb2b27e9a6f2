using OmgekeerdeToets.Cli.Parsing;

namespace OmgekeerdeToets.Cli.Tests;

public sealed class NearestTests
{
    [Theory]
    [InlineData("advise", "advies")]
    [InlineData("ADVIES", "advies")]
    [InlineData("controller", "controleer")]
    [InlineData("waaromniet", "waarom-niet")]
    [InlineData("tset", "test")]
    [InlineData("nergens op", null)]
    [InlineData("", null)]
    public void A_slip_is_recognised_and_nonsense_is_not(string typed, string? meant)
    {
        Nearest.To(typed, ["advies", "waarom", "waarom-niet", "controleer", "test"]).Should().Be(meant);
    }

    [Fact]
    public void Of_two_that_are_as_near_the_first_by_name_is_offered()
    {
        Nearest.To("b1", ["b3", "b2"]).Should().Be("b2");
    }
}
