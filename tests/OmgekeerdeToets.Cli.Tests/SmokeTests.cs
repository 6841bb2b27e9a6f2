namespace OmgekeerdeToets.Cli.Tests;

public sealed class SmokeTests
{
    [Fact]
    public void Runs() => Assert.True(Environment.Version.Major >= 10);
}
