using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Tracing;

namespace OmgekeerdeToets.Rules.Tests.Evaluation.Explaining;

/// <summary>What is the same in every case is kept per rule; what a case makes of it never stays behind.</summary>
public sealed class RuleTraceTests
{
    private static readonly RulePack Pack = TestPack.Base.Pack();

    [Fact]
    public void Explaining_one_case_leaves_nothing_in_the_next()
    {
        foreach (var situation in new RandomSituations(Pack.Blueprint, 3).Take(20))
        {
            var alone = Explained(TestPack.Base.Pack(), situation);

            Explained(Pack, situation).Should().Equal(alone);
        }
    }

    [Fact]
    public void Many_threads_can_explain_one_situation_at_once()
    {
        var situation = new RandomSituations(Pack.Blueprint, 11).Take(1).Single();
        var alone = Explained(Pack, situation);

        var together = new List<string>[8];
        Parallel.For(0, together.Length, i => together[i] = Explained(Pack, situation));

        together.Should().OnlyContain(one => one.SequenceEqual(alone));
    }

    [Fact]
    public void What_a_comparison_asks_is_the_same_text_in_every_case()
    {
        var pack = TestPack.Base.Pack();
        var rule = pack.Blueprint.Goals[0].Solutions.Single(solution => solution.Name == "fiets").Suitable;
        var found = new[] { 4m, 12m }.Select(distance => pack.Rules
            .Explain(pack.NewSituation(new DateOnly(2026, 11, 1)).Asked("Hulp.").Set("afstand", distance, "km").Build().GetOrThrow(), rule)
            .Children[0]).ToList();

        found.Select(node => node.Found).Should().Equal("4 km", "12 km");
        found.Select(node => node.Verdict).Should().Equal("ja", "nee");
        found[0].Expected.Should().BeSameAs(found[1].Expected).And.Be("8 km");
    }

    [Fact]
    public void The_verdict_of_a_node_comes_from_what_stands_below_it()
    {
        var nodes = new RandomSituations(Pack.Blueprint, 5).Take(30)
            .SelectMany(situation => Pack.Bound.Rules.SelectMany(body => AllOf(Pack.Rules.Explain(situation, body.Rule))))
            .Where(node => node.Joining != Joining.Nothing && !node.Children.IsEmpty)
            .ToList();

        nodes.Count.Should().BeGreaterThan(150);
        nodes.Where(node => VerdictOf(node) != Joined(node)).Select(node => node.Id).Should().BeEmpty();
    }

    private static Truth Joined(TraceNode node)
    {
        var below = node.Children.Select(child => child.IsException ? VerdictOf(child).Not() : VerdictOf(child)).ToList();
        return node.Joining switch
        {
            Joining.All => below.Aggregate(TruthLogic.And),
            Joining.Some => below.Aggregate(TruthLogic.Or),
            Joining.None => below.Select(TruthLogic.Not).Aggregate(TruthLogic.And),
            Joining.Not => below.Single().Not(),
            _ => below[0].And(below[1]).Or(below[0].Not().And(below[2])).Or(below[1].And(below[2])),
        };
    }

    private static Truth VerdictOf(TraceNode node) => TraceWording.Verdict(node)!.Value;

    private static IEnumerable<TraceNode> AllOf(TraceNode node) => node.Children.SelectMany(AllOf).Prepend(node);

    private static List<string> Explained(RulePack pack, Situation situation) =>
        [.. pack.Bound.Rules.SelectMany(body => Lines(pack.Rules.Explain(situation, body.Rule)))];

    private static IEnumerable<string> Lines(TraceNode node) => node.Children.SelectMany(Lines)
        .Prepend($"{node.Id}|{node.Text}|{node.Verdict}|{node.Found}|{node.Expected}|{node.Reason}|{node.Fact}|{node.Member}|{node.Source}|{node.IsException}");
}
