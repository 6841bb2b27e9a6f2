using OmgekeerdeToets.Cli.Parsing;

namespace OmgekeerdeToets.Cli.Tests;

public sealed class HelpTests
{
    public static TheoryData<string> Verbs => [.. Commands.AllVerbs.InOrder().Select(verb => verb.Name)];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Every_command_has_Dutch_help_with_an_example_on_standard_output(string verb)
    {
        var ran = Sandbox.Run(verb, "--help");

        ran.Code.Should().Be(0);
        ran.Error.Should().BeEmpty();
        ran.Output.Should().Contain("Gebruik\n").And.Contain("Opties\n").And.Contain("Voorbeelden\n")
            .And.Contain("omgekeerdetoets " + verb);
        ran.Output.Should().NotContainAny("Usage", "Options:", "Description", "Show help");
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void The_help_of_a_command_names_each_of_its_options_and_says_what_it_does(string verb)
    {
        var command = Commands.AllVerbs.InOrder().Single(candidate => candidate.Name == verb);
        var help = Sandbox.Run(verb, "--help").Output;

        foreach (var option in command.Options)
        {
            help.Should().Contain(option.Name);
            option.Description.Should().NotBeNullOrEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void No_line_of_help_is_wider_than_the_screen(string verb)
    {
        Sandbox.RunOnTerminal(width: 80, verb, "--help").Output.Split('\n')
            .Where(line => !line.TrimStart().StartsWith("omgekeerdetoets", StringComparison.Ordinal))
            .Should().OnlyContain(line => line.Length <= 80);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("-?")]
    public void The_help_of_the_program_names_every_command(string asked)
    {
        var ran = Sandbox.Run(asked);

        ran.Code.Should().Be(0);
        foreach (Verb verb in Commands.AllVerbs.InOrder())
        {
            ran.Output.Should().Contain("  " + verb.Name + " ");
        }
    }

    [Fact]
    public void Without_a_command_the_help_stands_on_standard_error()
    {
        var ran = Sandbox.Run();

        ran.Code.Should().Be((int)ExitCode.BadInput);
        ran.Output.Should().BeEmpty();
        ran.Error.Should().Contain("Opdrachten");
    }

    [Theory]
    [InlineData("--versie")]
    [InlineData("--version")]
    public void The_version_is_told_in_Dutch(string asked)
    {
        var ran = Sandbox.Run(asked);

        ran.Code.Should().Be(0);
        ran.Output.Should().MatchRegex(@"^omgekeerdetoets, versie \d+\.\d+\.\d+\S*\n$");
    }
}
