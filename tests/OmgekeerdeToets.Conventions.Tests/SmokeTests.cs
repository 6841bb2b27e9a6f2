namespace OmgekeerdeToets.Conventions.Tests;

public sealed class SmokeTests
{
    [Fact]
    public void Runs() => Assert.True(Environment.Version.Major >= 10);
}
