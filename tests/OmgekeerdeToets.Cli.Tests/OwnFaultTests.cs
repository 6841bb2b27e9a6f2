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

    private sealed class BrokenWriter : StringWriter
    {
        public override void WriteLine(string? value) => throw new InvalidOperationException("geheim");
    }
}
