using System.Text.RegularExpressions;

namespace OmgekeerdeToets.Conventions.Tests;

/// <summary>What is not finished does not land, and what belongs to one machine does not either.</summary>
public sealed partial class LeftoverTests
{
    private const string ThisFile = "tests/OmgekeerdeToets.Conventions.Tests/LeftoverTests.cs";

    private static readonly string[] TextEndings =
        [".cs", ".csproj", ".props", ".targets", ".sln", ".json", ".md", ".yaml", ".yml", ".txt", ".sh", ".html", ".css", ".js"];

    [Fact]
    public void Nothing_is_left_to_do_later_in_the_code()
    {
        FilesWith(".cs").SelectMany(file => Hits(file, UnfinishedPattern())).Should().BeEmpty();
    }

    [Fact]
    public void No_test_is_skipped()
    {
        FilesWith(".cs").SelectMany(file => Hits(file, SkippedPattern())).Should().BeEmpty();
    }

    [Fact]
    public void There_are_no_regions()
    {
        FilesWith(".cs").SelectMany(file => Hits(file, RegionPattern())).Should().BeEmpty();
    }

    [Fact]
    public void No_file_names_a_folder_of_one_machine_or_a_registry()
    {
        FilesWith([.. TextEndings, "run"]).SelectMany(file => Hits(file, MachinePattern())).Should().BeEmpty();
    }

    [Fact]
    public void No_configuration_names_a_package_source()
    {
        Repository.Files
            .Where(file => Path.GetFileName(file).Equals("nuget.config", StringComparison.OrdinalIgnoreCase))
            .Should().BeEmpty();
    }

    private static IEnumerable<string> FilesWith(params string[] endings) =>
        Repository.Files
            .Where(file => file != ThisFile)
            .Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)));

    private static IEnumerable<string> Hits(string file, Regex pattern) =>
        Repository.Read(file).Split('\n')
            .Select((line, index) => (Line: line, Number: index + 1))
            .Where(entry => pattern.IsMatch(entry.Line))
            .Select(entry => $"{file}:{entry.Number}: {entry.Line.Trim()}");

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX|NotImplementedException)\b", RegexOptions.None, 1000)]
    private static partial Regex UnfinishedPattern();

    [GeneratedRegex(@"\[(Fact|Theory|InlineData|MemberData)\b.*\bSkip\s*=", RegexOptions.None, 1000)]
    private static partial Regex SkippedPattern();

    [GeneratedRegex(@"^\s*#region\b", RegexOptions.None, 1000)]
    private static partial Regex RegionPattern();

    [GeneratedRegex(@"(?<![\w.~*])/(work|tmp|root|home|Users)/|\bnuget\.org\b|\bnpmjs\b|\b[A-Z]:\\(Users|Windows)\b", RegexOptions.None, 1000)]
    private static partial Regex MachinePattern();
}
