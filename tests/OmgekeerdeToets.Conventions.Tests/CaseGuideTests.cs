using System.Text.RegularExpressions;

namespace OmgekeerdeToets.Conventions.Tests;

/// <summary>The guide to the cases leads every reader from a goal to the cases worth reading first.</summary>
public sealed partial class CaseGuideTests
{
    private const string Folder = "rules/casussen/";
    private static readonly string Guide = Repository.Read(Folder + "README.md");

    [Fact]
    public void Every_link_leads_to_a_case_with_that_title()
    {
        var links = Link().Matches(Guide);

        links.Should().HaveCountGreaterThan(80);
        links.Where(link => !Repository.Files.Contains(Folder + link.Groups["file"].Value)
                || !Repository.Read(Folder + link.Groups["file"].Value).Contains($"casus: {link.Groups["title"].Value}\n", StringComparison.Ordinal))
            .Select(link => link.Value).Should().BeEmpty();
    }

    [Fact]
    public void Every_folder_of_a_goal_has_a_row_that_begins_with_the_case_told()
    {
        var folders = Repository.Files
            .Where(file => file.StartsWith(Folder, StringComparison.Ordinal) && file.EndsWith(".yaml", StringComparison.Ordinal))
            .Select(file => file[Folder.Length..].Split('/')[0])
            .Distinct(StringComparer.Ordinal);

        folders.Where(folder => folder is not ("meer_doelen" or "casusbespreking")
                && !Regex.IsMatch(Guide, $@"^\| `{folder}` \| \[[^\]]+\]\({folder}/verteld", RegexOptions.Multiline, TimeSpan.FromSeconds(1)))
            .Should().BeEmpty();
    }

    [GeneratedRegex(@"\[(?<title>[^\]]+)\]\((?<file>[a-z_0-9]+/[a-z_0-9]+\.yaml)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
