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
            ["Core"] = ["Naming", "Numbers", "Situations", "Law", "Tracing", "Steps", "Weighing", "Planning", "Advising", "Exploring", "Reports"],
            ["Rules"] = ["Text", "Diagnostics", "Syntax", "Binding", "Compilation", "Evaluation", "Cases", "Tooling"],
            ["Cli"] = ["Parsing", "Output", "Files", "Commands"],
        });

    /// <summary>The rooms inside a room, in the same order. The room itself is their front: it opens onto them, and holds what they share.</summary>
    private static readonly ImmutableDictionary<string, string[]> Inner = ImmutableDictionary.CreateRange(
        StringComparer.Ordinal,
        new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["src/OmgekeerdeToets.Core/Reports/"] =
            [
                "Wording", "Plain", "Documents", "Reading", "Motivating", "Reasoning", "Rendering", "Composing", "Deciding", "Explaining", "Json",
                "Picturing", "Workshop",
            ],
            ["src/OmgekeerdeToets.Rules/Syntax/"] = ["Scanning", "Conditions", "Pack", "Cases", "Shapes"],
            ["src/OmgekeerdeToets.Rules/Binding/"] = ["Expressions", "Law", "Vocabulary", "Conditions", "Goals", "Checks"],
            ["src/OmgekeerdeToets.Rules/Evaluation/"] = ["Reference", "Explaining", "Open", "DecisionSpace"],
            ["src/OmgekeerdeToets.Rules/Cases/"] = ["Lines", "Expectations"],
            ["src/OmgekeerdeToets.Rules/Tooling/"] =
                ["Writing", "Streaming", "Comparing", "Covering", "Handbooks", "Interviewing", "Mutating", "Reweighing"],
        });

    /// <summary>Uses against the order, each with its reason.</summary>
    private static readonly ImmutableArray<Use> Allowed =
    [
        // A solution somebody brings in with the case (eigen_voorstel) is a solution like any other, and lies in the case.
        new("src/OmgekeerdeToets.Core/Situations/SituationContent.cs", "src/OmgekeerdeToets.Core/Steps/Consequences/Solution.cs"),
    ];

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
    [InlineData("Cli")]
    public void A_room_looks_only_at_rooms_before_it(string project)
    {
        var order = Rooms[project];

        InsideOf(project)
            .Where(use => IsRoom(order, use.From) && IsRoom(order, use.To))
            .Where(use => Rank(order, Repository.FolderOf(use.To)) > Rank(order, Repository.FolderOf(use.From)))
            .Except(Allowed)
            .Should().BeEmpty();
    }

    [Theory]
    [InlineData("Core")]
    [InlineData("Rules")]
    [InlineData("Cli")]
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
    public void A_room_inside_a_room_looks_only_at_rooms_before_it()
    {
        Inner.SelectMany(room => SourceModel.Uses
                .Select(use => (Use: use, From: InnerOf(room.Key, use.From), To: InnerOf(room.Key, use.To)))
                .Where(pair => pair.From.Length > 0 && pair.To.Length > 0)
                .Where(pair => Rank(room.Value, pair.To) > Rank(room.Value, pair.From))
                .Select(pair => pair.Use))
            .Should().BeEmpty();
    }

    [Fact]
    public void Every_room_inside_a_room_has_its_place_in_the_order()
    {
        foreach (var (room, order) in Inner)
        {
            Repository.SourceFiles.Select(file => InnerOf(room, file)).Where(inner => inner.Length > 0).Distinct(StringComparer.Ordinal)
                .Should().BeEquivalentTo(order, room);
        }
    }

    /// <summary>A report may look at whatever was worked out; nothing of it looks back at the front where all reports start.</summary>
    [Theory]
    [InlineData("src/OmgekeerdeToets.Core/Reports/")]
    [InlineData("src/OmgekeerdeToets.Rules/Evaluation/")]
    public void Nothing_inside_looks_at_the_front(string room)
    {
        SourceModel.Uses
            .Where(use => InnerOf(room, use.From).Length > 0 && use.To.StartsWith(room, StringComparison.Ordinal) && InnerOf(room, use.To).Length == 0)
            .Should().BeEmpty();
    }

    [Fact]
    public void Reports_tell_and_weigh_nothing_again()
    {
        string[] weighing = ["src/OmgekeerdeToets.Core/Assessment.cs", "src/OmgekeerdeToets.Core/Exploring/OtherWeighing.cs"];

        InsideOf("Core")
            .Where(use => weighing.Contains(use.To, StringComparer.Ordinal) && Repository.FolderOf(use.From) == "Reports")
            .Should().BeEmpty();
    }

    [Fact]
    public void No_step_knows_the_outcome_of_a_later_step()
    {
        string[] steps = ["GoalStep.cs", "CoreValueStep.cs", "ConsequenceStep.cs", "LegalCheckStep.cs"];

        InsideOf("Core")
            .Where(use => steps.Contains(Path.GetFileName(use.From), StringComparer.Ordinal))
            .Where(use => Rank(steps, Path.GetFileName(use.To)) > Rank(steps, Path.GetFileName(use.From)))
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

    /// <summary>The folder inside a room that a file is in; empty for its front, and for a file elsewhere.</summary>
    private static string InnerOf(string room, string file) =>
        file.StartsWith(room, StringComparison.Ordinal) && file[room.Length..].Split('/') is { Length: > 1 } parts ? parts[0] : "";

    private static bool IsRoom(string[] order, string file) => order.Contains(Repository.FolderOf(file), StringComparer.Ordinal);

    private static int Rank(string[] order, string name) => Array.IndexOf(order, name);
}
