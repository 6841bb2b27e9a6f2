using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Tests;

public sealed class OwnFaultTests
{
    [Fact]
    public void A_fault_of_ours_asks_to_be_reported_and_shows_no_stack_trace()
    {
        var ran = Sandbox.Run("", ["--versie"], terminal => terminal with { Output = new BrokenWriter() });

        ran.Code.Should().Be((int)ExitCode.OwnFault);
        ran.Error.Should().StartWith("fout OT9001").And.Contain("meld dit aan de makers").And.Contain(nameof(InvalidOperationException));
        ran.Error.Should().NotContain("   at ").And.NotContain("geheim");
    }

    [Fact]
    public void Two_computations_that_differ_are_a_fault_of_ours_that_names_the_rule_and_the_case()
    {
        var difference = new EngineDifferenceException("naar_school/fiets/geschikt_als", "casussen/kinderen.yaml");

        var ran = Sandbox.Run("", ["--versie"], terminal => terminal with { Output = new ThrowingWriter(difference) });

        ran.Code.Should().Be((int)ExitCode.OwnFault);
        ran.Error.Should().StartWith("fout OT9002").And.Contain("`naar_school/fiets/geschikt_als`")
            .And.Contain("`casussen/kinderen.yaml`").And.Contain("meld dit aan de makers");
    }

    private sealed class ThrowingWriter(Exception fault) : StringWriter
    {
        public override void WriteLine(string? value) => throw fault;
    }

    private sealed class BrokenWriter : StringWriter
    {
        public override void WriteLine(string? value) => throw new InvalidOperationException("geheim");
    }
}
