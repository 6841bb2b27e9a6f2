using System.Text.Json.Nodes;
using OmgekeerdeToets.Core.Tests.Reports.Json;

namespace OmgekeerdeToets.Rules.Tests.Reports;

/// <summary>What a host can rely on in <c>spoor/1</c>: its schema, and ids that outlive a move of rules and a new name of files.</summary>
public sealed class TraceContractTests
{
    private static readonly JsonObject Schema = JsonNode.Parse(Report.JsonSchema("spoor/1"))!.AsObject();

    private static readonly string[] Folders = [.. Directory.EnumerateDirectories(Checkout.Path("rules/casussen")).Order(StringComparer.Ordinal)];

    public static TheoryData<string> OneOfEachFolder =>
        [.. Folders.Select(folder => Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).First())
            .Select(path => Path.GetRelativePath(Checkout.Root, path).Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(OneOfEachFolder))]
    public void The_reasoning_about_every_goal_fits_the_published_schema(string file)
    {
        var result = RulePack.BuiltIn.Assess(new CaseReader(RulePack.BuiltIn).ReadFile(Checkout.Path(file)).GetOrThrow());

        foreach (var advice in result.Goals.Where(advice => advice.AtStake != Truth.False))
        {
            Report.TryTraceJson(result, advice.Goal, out var json).Should().BeTrue();
            JsonSchemaCheck.Errors(Schema, JsonNode.Parse(json)).Should().BeEmpty();
        }
    }

    [Fact]
    public void Rules_that_move_and_files_that_are_renamed_keep_their_ids_and_verdicts()
    {
        var here = TestPack.Base.Pack();
        var moved = RulePack.Load(PackFiles.InMemory(
        [
            ("pakket.yaml", TestPack.Base.Header), ("wetten.yaml", TestPack.Base.Laws), ("werkwijze.yaml", TestPack.Base.Method),
            ("begrippen/anders_genoemd.yaml", TestPack.Base.Concepts),
            ("doelen/ook_anders.yaml", Turned(TestPack.Base.Goal)),
        ])).GetOrThrow();

        Turned(TestPack.Base.Goal).Should().NotBe(TestPack.Base.Goal);
        Nodes(moved).Should().BeEquivalentTo(Nodes(here), options => options.WithStrictOrdering());
    }

    /// <summary>Every list of mappings in the goal, such as its consequences, the other way round.</summary>
    private static string Turned(string goal)
    {
        var lines = goal.ReplaceLineEndings("\n").Split('\n').ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].TrimEnd() is var line && line.EndsWith(':') && i + 1 < lines.Count && lines[i + 1].TrimStart().StartsWith("- ", StringComparison.Ordinal) && lines[i + 1].Contains(": ", StringComparison.Ordinal))
            {
                var indent = lines[i + 1].Length - lines[i + 1].TrimStart().Length;
                var end = i + 1;
                while (end < lines.Count && lines[end].Length - lines[end].TrimStart().Length >= indent)
                {
                    end++;
                }

                var items = lines[(i + 1)..end];
                var starts = Enumerable.Range(0, items.Count).Where(at => items[at].StartsWith(new string(' ', indent) + "- ", StringComparison.Ordinal)).ToList();
                var turned = starts.Select((at, n) => items[at..(n + 1 < starts.Count ? starts[n + 1] : items.Count)]).Reverse().SelectMany(item => item).ToList();
                lines.RemoveRange(i + 1, items.Count);
                lines.InsertRange(i + 1, turned);
                i = end - 1;
            }
        }

        return string.Join('\n', lines);
    }

    private static IReadOnlyList<(string, string?, string?)> Nodes(RulePack pack)
    {
        var situation = new CaseReader(pack).ReadText(TestPack.CaseOfChildren()).GetOrThrow();
        return [.. Under(pack.Assess(situation).Trace).Select(node => (node.Id, node.Verdict, node.Found))];
    }

    private static IEnumerable<TraceNode> Under(TraceNode node) => node.Children.SelectMany(Under).Prepend(node);
}
