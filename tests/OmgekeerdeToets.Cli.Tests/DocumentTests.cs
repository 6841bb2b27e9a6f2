namespace OmgekeerdeToets.Cli.Tests;

/// <summary><c>documenteer</c> as a user runs it.</summary>
public sealed class DocumentTests
{
    [Fact]
    public void Without_a_folder_the_built_in_pack_is_told_as_markdown()
    {
        var ran = Sandbox.Run("documenteer");

        ran.Code.Should().Be(0);
        ran.Output.Should().StartWith("# ").And.Contain("### Wanneer is dit aan de orde?");
    }

    [Fact]
    public void A_page_goes_to_a_file_and_nothing_else_is_printed()
    {
        var file = Path.Combine(Sandbox.NewFolder(), "handboek.html");

        var ran = Sandbox.Run("documenteer", Sandbox.Shipped("rules"), "--formaat", "html", "--uit", file);

        ran.Code.Should().Be(0);
        ran.Output.Should().BeEmpty();
        File.ReadAllText(file).Should().StartWith("<!DOCTYPE html>").And.EndWith("</html>\n");
    }

    [Fact]
    public void A_folder_that_is_no_pack_is_refused()
    {
        var ran = Sandbox.Run("documenteer", Path.Combine(Sandbox.NewFolder(), "er_is_niets"));

        ran.Code.Should().Be(2);
        ran.Output.Should().BeEmpty();
        ran.Error.Should().Contain("OT1001");
    }
}
