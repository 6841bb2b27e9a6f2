namespace OmgekeerdeToets.Conventions.Tests;

/// <summary>The library that reads YAML is dangerous in ordinary use, so one place alone touches it.</summary>
public sealed class YamlTests
{
    [Fact]
    public void Only_the_reader_touches_YamlDotNet()
    {
        Repository.SourceFiles
            .Where(file => Repository.Read(file).Contains("using YamlDotNet", StringComparison.Ordinal))
            .Where(file => !Path.GetFileName(file).StartsWith("YamlReader", StringComparison.Ordinal))
            .Should().BeEmpty();
    }

    [Fact]
    public void Only_the_rules_know_YamlDotNet()
    {
        Repository.Files
            .Where(file => file.EndsWith(".csproj", StringComparison.Ordinal))
            .Where(file => Repository.Read(file).Contains("YamlDotNet", StringComparison.Ordinal))
            .Should().Equal("src/OmgekeerdeToets.Rules/OmgekeerdeToets.Rules.csproj");
    }
}
