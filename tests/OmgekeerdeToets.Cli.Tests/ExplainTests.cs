using System.Text.Json;

namespace OmgekeerdeToets.Cli.Tests;

public sealed class ExplainTests
{
    [Theory]
    [InlineData("OT5001")]
    [InlineData("ot5001")]
    [InlineData("5001")]
    public void The_page_of_a_code_is_shown_however_it_is_typed(string typed)
    {
        var ran = Sandbox.Run("leg-uit", typed);

        ran.Code.Should().Be(0);
        ran.Error.Should().BeEmpty();
        ran.Output.Should().StartWith("# OT5001: ").And.Contain("## Samenvatting").And.EndWith("\n");
    }

    [Fact]
    public void Without_a_code_every_message_is_named_with_its_title()
    {
        var ran = Sandbox.Run("leg-uit");

        ran.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Should().HaveCountGreaterThan(15).And.OnlyContain(line => System.Text.RegularExpressions.Regex.IsMatch(line, @"^OT\d{4}  \S"));
    }

    [Fact]
    public void JSON_holds_the_page_or_all_titles()
    {
        using var one = JsonDocument.Parse(Sandbox.Run("leg-uit", "5001", "--formaat", "json").Output);
        using var all = JsonDocument.Parse(Sandbox.Run("leg-uit", "--formaat", "json").Output);

        one.RootElement.GetProperty("meldingen")[0].GetProperty("code").GetString().Should().Be("OT5001");
        one.RootElement.GetProperty("meldingen")[0].GetProperty("tekst").GetString().Should().StartWith("# OT5001: ");
        all.RootElement.GetProperty("meldingen").GetArrayLength().Should().BeGreaterThan(100);
    }

    [Fact]
    public void A_code_that_is_nearly_right_gets_the_right_one()
    {
        Sandbox.Run("leg-uit", "OT50011").Error.Should().Contain("bedoeld is misschien `OT5001`");
    }
}
