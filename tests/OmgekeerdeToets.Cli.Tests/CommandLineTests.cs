namespace OmgekeerdeToets.Cli.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("OT5001", "bedoeld is misschien `controleer`", "contoleer")]
    [InlineData("OT5001", "noemt de opdrachten", "iets_heel_anders")]
    [InlineData("OT5002", "bedoeld is misschien `--formaat`", "controleer", "--format", "json")]
    [InlineData("OT5002", "bedoeld is misschien `--formaat`", "controleer", "--fromaat=json")]
    [InlineData("OT5002", "bedoeld is misschien `--versie`", "--verzie")]
    [InlineData("OT5003", "aanhalingstekens", "leg-uit", "OT1001", "OT1002")]
    [InlineData("OT5004", "ontbreekt CODE", "leg-uit", "")]
    [InlineData("OT5005", "schrijf `--formaat FORMAAT`", "controleer", "--formaat")]
    [InlineData("OT5005", "schrijf `--uit BESTAND`", "controleer", "--uit", "")]
    [InlineData("OT5006", "één keer", "controleer", "--formaat", "json", "--formaat", "json")]
    [InlineData("OT5007", "tekst, regel, json", "controleer", "--formaat", "jsno")]
    [InlineData("OT5008", "2026-11-01", "test", "--peildatum", "1-11-2026")]
    [InlineData("OT5008", "2026-11-01", "test", "--peildatum", "2026-02-30")]
    [InlineData("OT5017", "een code ziet eruit als", "leg-uit", "appel")]
    public void A_mistake_on_the_command_line_is_told_in_Dutch_with_a_hint(string code, string hint, params string[] words)
    {
        var ran = Sandbox.Run(words);

        ran.Code.Should().Be((int)ExitCode.BadInput);
        ran.Output.Should().BeEmpty();
        ran.Error.Should().StartWith($"fout {code}: ").And.Contain(hint);
        ran.Error.Should().NotContainAny("Unrecognized", "Required", "at OmgekeerdeToets");
    }

    [Fact]
    public void One_run_tells_every_mistake()
    {
        var ran = Sandbox.Run("test", "--formaat", "word", "--peildatum", "morgen");

        ran.Error.Should().Contain("OT5007").And.Contain("OT5008");
    }

    [Fact]
    public void A_suggestion_is_only_made_when_something_is_near()
    {
        Sandbox.Run("leg-uit", "--zzzzzz").Error.Should().NotContain("bedoeld is misschien");
    }

    [Fact]
    public void A_word_after_two_streepjes_is_never_an_option()
    {
        Sandbox.Run("leg-uit", "--", "--formaat").Error.Should().Contain("er is geen melding `--formaat`");
    }

    [Fact]
    public void A_file_of_arguments_is_not_read()
    {
        Sandbox.Run("leg-uit", "@OT1001").Error.Should().Contain("er is geen melding `@OT1001`");
    }
}
