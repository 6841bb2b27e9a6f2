using OmgekeerdeToets.Core.Tests.Reports.Fixture;
using OmgekeerdeToets.Reports;
using OmgekeerdeToets.Reports.Reading;

namespace OmgekeerdeToets.Core.Tests.Reports;

public sealed class TraceTests
{
    [Theory]
    [MemberData(nameof(SchoolCases.Names), MemberType = typeof(SchoolCases))]
    public void Every_sentence_stands_on_a_node_that_exists(string name)
    {
        var result = SchoolCases.All[name].Assess();
        var ids = Nodes(result.Trace).Select(node => node.Id).ToHashSet(StringComparer.Ordinal);

        result.Goals.SelectMany(Statements).Should().NotBeEmpty().And.OnlyContain(statement => ids.Contains(statement.TraceId));
    }

    [Theory]
    [MemberData(nameof(SchoolCases.Names), MemberType = typeof(SchoolCases))]
    public void No_two_nodes_have_one_id(string name) =>
        Nodes(SchoolCases.All[name].Assess().Trace).Select(node => node.Id).Should().OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(SchoolCases.Names), MemberType = typeof(SchoolCases))]
    public void The_motivation_begins_with_the_person_and_no_sentence_is_half(string name)
    {
        var advice = SchoolCases.All[name].Assess().Goals[0];

        advice.Motivation.Sentences[0].TraceId.Should().Be(TraceIds.Request);
        advice.Motivation.Sentences.Select(sentence => sentence.Text).Should()
            .OnlyContain(text => System.Text.RegularExpressions.Regex.IsMatch(text, @"^“?\p{Lu}.*[.?!”]$"));
    }

    [Fact]
    public void The_tree_goes_from_case_to_fact_with_both_values_source_and_place()
    {
        var trace = SchoolCases.All["te_ver"].Assess().Trace;

        var comparison = TraceBuilder.Find(trace, "kinderen_naar_school/fiets/geschikt_als/afstand_tot_school_hoogstens")!;
        var rule = TraceBuilder.Find(trace, "kinderen_naar_school/fiets/geschikt_als")!;

        comparison.Should().BeEquivalentTo(new { Verdict = "nee", Found = "30 km", Expected = "8 km" });
        comparison.Children.Should().ContainSingle().Which.Source.Should().Be("huisbezoek");
        rule.Location!.Path.Should().Be("doelen/kinderen_naar_school.yaml");
    }

    [Fact]
    public void The_law_hangs_under_the_fourth_step_with_its_article()
    {
        var law = TraceBuilder.Find(SchoolCases.All["verteld"].Assess().Trace, TraceIds.Law("kinderen_naar_school", "fiets"))!;

        law.Verdict.Should().Be("regulier");
        law.Children.Should().ContainSingle().Which.Citation!.ToString().Should().Be("participatiewet 35 lid 1");
    }

    private static IEnumerable<TraceNode> Nodes(TraceNode node) => node.Children.SelectMany(Nodes).Prepend(node);

    private static IEnumerable<Statement> Statements(Advice advice) =>
        advice.Motivation.Sentences
            .Concat(advice.CounterArguments)
            .Concat(advice.CoreValues.Select(argument => argument.Because))
            .Concat(advice.Comparisons.Select(comparison => comparison.Sentence))
            .Concat(advice.Agreements.Select(agreement => agreement.Text))
            .Concat(advice.Options.SelectMany(option => option.Reasons
                .Concat(option.Consequences.Select(consequence => consequence.Because))
                .Concat(option.Arguments.Select(argument => argument.Because))
                .Concat(option.LegalBases.Select(basis => basis.Because))));
}
