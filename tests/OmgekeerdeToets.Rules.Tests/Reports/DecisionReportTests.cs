using System.Text.Json.Nodes;

namespace OmgekeerdeToets.Rules.Tests.Reports;

/// <summary>A decision of a person beside the advice: it may deviate, and then it says why.</summary>
public sealed class DecisionReportTests
{
    private const string Folder = "rules/casussen/kinderen_naar_school/";
    private const string Follows = Folder + "besluit_volgt_het_advies.yaml";
    private const string Deviates = Folder + "besluit_wijkt_af_met_redenen.yaml";

    [Fact]
    public void A_decision_that_follows_the_advice_says_so()
    {
        var text = Report.Text(Assess(Text(Follows)), 200);

        text.Should().Contain("Dit besluit volgt het advies.").And.NotContain("wijkt af").And.NotContain("De eigen redenen van wie beslist");
    }

    [Fact]
    public void A_decision_that_deviates_stands_beside_the_advice_with_its_reasons()
    {
        var text = Report.Text(Assess(Text(Deviates)), 200);

        text.Should().Contain("Het advies was: Voor elk kind dat lessen mist een fiets. Besloten is: Een toelage voor reiskosten.")
            .And.Contain("Voor die paar weken fietsen kopen is niet zuinig").And.Contain("Afwijken mag.");
    }

    [Fact]
    public void Only_a_deviation_without_reasons_is_a_finding()
    {
        CodesOf(Text(Follows)).Should().BeEmpty();
        CodesOf(Text(Deviates)).Should().BeEmpty();
        CodesOf(Without(Text(Deviates), "redenen:")).Should().Equal("OT4301");
        CodesOf(Without(Text(Follows), "redenen:")).Should().BeEmpty("it follows the advice");
        CodesOf(Without(Without(Text(Deviates), "redenen:"), "oplossing: vervoerstoelage\n    door")).Should().BeEmpty("nobody can see whether it deviates");
    }

    [Fact]
    public void On_another_day_nobody_is_told_that_they_deviated()
    {
        new CaseReader(RulePack.BuiltIn) { ReferenceDate = new DateOnly(2027, 2, 1) }.ReadText(Without(Text(Deviates), "redenen:"))
            .Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void JSON_and_the_reasoning_hold_the_decision()
    {
        var result = Assess(Text(Deviates));
        var decision = JsonNode.Parse(Report.Json(result))!["doelen"]!.AsArray()
            .Single(goal => (string?)goal!["doel"] == "kinderen_naar_school")!["besluit"]!;

        ((string?)decision["wijkt_af"]).Should().Be("ja");
        ((string?)decision["op"]).Should().Be("2026-11-05");
        decision["bedrag"]!.ToJsonString().Should().Be("""{"bedrag":120,"per":"maand"}""");
        new[] { "vanaf", "tot_en_met", "hoe" }.Select(key => (string?)decision[key]).Should()
            .Equal("2026-11-01", "2026-12-31", "U krijgt het elke maand op uw rekening, samen met uw uitkering.");
        Nodes(result.Trace).Should().ContainSingle(node => node.Id == (string?)decision["spoor"]).Which.Source.Should().Be("klantmanager_inkomen");
    }

    private static IEnumerable<TraceNode> Nodes(TraceNode node) => node.Children.SelectMany(Nodes).Prepend(node);

    private static string Text(string file) => File.ReadAllText(Checkout.Path(file));

    /// <summary>Without the line that begins so; a second line begins the one that stays.</summary>
    private static string Without(string text, string line)
    {
        var at = text.IndexOf(line, StringComparison.Ordinal);
        at.Should().BePositive();
        return text[..text.LastIndexOf('\n', at)] + text[text.IndexOf('\n', at)..];
    }

    private static AssessmentResult Assess(string text) => RulePack.BuiltIn.Assess(new CaseReader(RulePack.BuiltIn).ReadText(text).GetOrThrow());

    private static IEnumerable<string> CodesOf(string text) => new CaseReader(RulePack.BuiltIn).ReadText(text).Diagnostics.Select(said => said.Code);
}
