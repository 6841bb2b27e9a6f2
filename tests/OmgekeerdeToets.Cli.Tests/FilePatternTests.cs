using OmgekeerdeToets.Cli.Files;

namespace OmgekeerdeToets.Cli.Tests;

public sealed class FilePatternTests
{
    private static readonly string[] All = ["a.yaml", "b.json", "diep/c.yaml", "diep/dieper/d.yaml"];

    [Theory]
    [InlineData("*.yaml", "a.yaml")]
    [InlineData("?.json", "b.json")]
    [InlineData("**/*.yaml", "a.yaml", "diep/c.yaml", "diep/dieper/d.yaml")]
    [InlineData("diep/*.yaml", "diep/c.yaml")]
    [InlineData("diep/**", "diep/c.yaml", "diep/dieper/d.yaml")]
    [InlineData("nergens/*.yaml")]
    [InlineData("*.txt")]
    public void A_pattern_finds_what_a_shell_would(string pattern, params string[] found)
    {
        var folder = Sandbox.NewFolder();
        foreach (var file in All)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file))!);
            File.WriteAllText(Path.Combine(folder, file), "");
        }

        FilePattern.Find(folder + "/" + pattern).Should().Equal(found.Select(file => folder + "/" + file));
    }
}
