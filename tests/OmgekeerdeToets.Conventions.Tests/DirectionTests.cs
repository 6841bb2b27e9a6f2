using System.Collections.Immutable;

namespace OmgekeerdeToets.Conventions.Tests;

/// <summary>Cli → Rules → Core, and inside each project the rooms look one way. What a room may look into is written out here.</summary>
public sealed class DirectionTests
{
    private static readonly string[] Projects = ["Core", "Rules", "Cli"];

    /// <summary>From the room that knows least to the room that knows most; a room may look only to the left.</summary>
    private static readonly ImmutableDictionary<string, string[]> Rooms = ImmutableDictionary.CreateRange(
        StringComparer.Ordinal,
        new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["Core"] = ["Numbers", "Law", "Situations", "Tracing", "Steps", "Weighing", "Advising", "Exploring", "Reports"],
            ["Rules"] = ["Text", "Diagnostics", "Syntax", "Binding", "Compilation", "Evaluation", "Cases", "Tooling"],
        });

    [Fact]
    public void A_project_looks_only_at_lower_projects()
    {
        SourceModel.Uses
            .Where(use => Rank(Projects, Repository.ProjectOf(use.To)) > Rank(Projects, Repository.ProjectOf(use.From)))
            .Should().BeEmpty();
    }

    [Theory]
    [InlineData("Core")]
    [InlineData("Rules")]
    public void A_room_looks_only_at_rooms_before_it(string project)
    {
        var order = Rooms[project];

        InsideOf(project)
            .Where(use => IsRoom(order, use.From) && IsRoom(order, use.To))
            .Where(use => Rank(order, Repository.FolderOf(use.To)) > Rank(order, Repository.FolderOf(use.From)))
            .Should().BeEmpty();
    }

    [Theory]
    [InlineData("Core")]
    [InlineData("Rules")]
    public void Every_folder_of_a_project_has_its_place_in_the_order(string project)
    {
        Repository.SourceFiles
            .Where(file => Repository.ProjectOf(file) == project)
            .Select(Repository.FolderOf)
            .Where(folder => folder.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Should().BeSubsetOf(Rooms[project]);
    }

    [Fact]
    public void The_steps_do_not_look_ahead()
    {
        string[] steps = ["Goals", "CoreValues", "Consequences", "LegalChecks"];

        InsideOf("Core")
            .Where(use => use.From.Contains("/Steps/", StringComparison.Ordinal) && use.To.Contains("/Steps/", StringComparison.Ordinal))
            .Where(use => Rank(steps, StepOf(use.To)) > Rank(steps, StepOf(use.From)))
            .Should().BeEmpty();
    }

    [Fact]
    public void The_sources_were_understood()
    {
        // INVARIANT: a compilation that binds nothing would find no use at all, and every test above would pass.
        SourceModel.Uses.Should().Contain(new Use(
            "src/OmgekeerdeToets.Core/Assessment.cs", "src/OmgekeerdeToets.Core/Steps/LegalChecks/LegalCheckStep.cs"));
        SourceModel.Uses.Count(use => Repository.ProjectOf(use.From) == "Rules" && Repository.ProjectOf(use.To) == "Rules")
            .Should().BeGreaterThan(20);
    }

    private static IEnumerable<Use> InsideOf(string project) => SourceModel.Uses
        .Where(use => Repository.ProjectOf(use.From) == project && Repository.ProjectOf(use.To) == project);

    private static bool IsRoom(string[] order, string file) => order.Contains(Repository.FolderOf(file), StringComparer.Ordinal);

    private static string StepOf(string file) => file.Split('/') is { Length: > 4 } parts ? parts[3] : "";

    private static int Rank(string[] order, string name) => Array.IndexOf(order, name);
}
