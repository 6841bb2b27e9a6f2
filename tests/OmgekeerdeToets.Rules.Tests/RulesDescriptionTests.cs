using System.Text;
using OmgekeerdeToets.Rules.Tests.Diagnostics;

namespace OmgekeerdeToets.Rules.Tests;

/// <summary><c>docs/taal-regels.md</c>: the whole goal that readers may take over loads, laid over the base pack.</summary>
public sealed class RulesDescriptionTests
{
    private const string Fence = "```yaml doelen/";

    [Fact]
    public void The_example_goal_loads_without_a_message()
    {
        var text = File.ReadAllText(Checkout.Path("docs", "taal-regels.md"));
        var from = text.IndexOf(Fence, StringComparison.Ordinal);
        var body = text[(text.IndexOf('\n', from) + 1)..text.IndexOf("\n```", from, StringComparison.Ordinal)] + "\n";
        var goal = new PackFile("doelen/was_gedaan.yaml", Encoding.UTF8.GetBytes(body));

        var pack = Pipeline.Load(new PackFiles([.. PageExample.Basis.Files, goal]));

        pack.Diagnostics.Should().BeEmpty();
        pack.GetOrThrow().Blueprint.FindGoal("was_gedaan")!.Solutions.Should().HaveCount(2);
    }
}
