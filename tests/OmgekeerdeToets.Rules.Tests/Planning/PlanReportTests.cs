using System.Text.Json.Nodes;
using OmgekeerdeToets.Core.Tests.Reports.Json;
using OmgekeerdeToets.Reports.Documents;

namespace OmgekeerdeToets.Rules.Tests.Planning;

public sealed class PlanReportTests
{
    private static readonly FamilyPack Family = FamilyPack.AsWritten;

    public static TheoryData<string> Cases => [FamilyPack.Everything, FamilyPack.OneMorning, FamilyPack.ToChoose];

    [Fact]
    public void The_told_case_reads_as_approved() => Sentences(FamilyPack.Everything).Should().Equal(
        "Hier spelen 4 doelen tegelijk. Dit plan legt de adviezen naast elkaar en verandert er geen. Waar doelen botsen, kiezen mensen.",
        "Vandaag een afspraak met het energiebedrijf. Dit is acuut. Voor “Het gezin houdt licht en warmte”. Dit is nodig voor “Hulp bij de schulden”.",
        "Samen met een maatje naar school lopen. Dit helpt bij meer doelen tegelijk, en telt één keer mee: “De kinderen zijn elke dag op school” en “De ouder komt weer buiten”.",
        "Hulp bij de schulden. Voor “Er is rust in de geldzaken”.",
        "Voor “Hulp bij de schulden” is “Vandaag een afspraak met het energiebedrijf” nodig. Dat komt eerst.",
        "“Hulp bij de schulden” maakt “Samen met een maatje naar school lopen” sterker.",
        "Dit plan vraagt 4 dingen tegelijk. Dat is veel. Spreid ze in de tijd, of regel iemand die helpt.",
        "De laatste brief van het energiebedrijf laten zien (Vandaag een afspraak met het energiebedrijf)",
        "Elke schooldag meelopen (Samen met een maatje naar school lopen)",
        "Alle post en rekeningen meenemen (Hulp bij de schulden)",
        "Geen nieuwe schulden maken (Hulp bij de schulden)",
        "Voor de inwoner, over 36 maanden: levert € 695 op.",
        "Voor de gemeente, over 36 maanden: € 1.810.");

    [Fact]
    public void Where_goals_pull_apart_people_choose() => Sentences(FamilyPack.OneMorning).Should().Contain(
    [
        "“Vier ochtenden per week in het atelier” (bij “De ouder komt weer buiten”) en “Samen met een maatje naar school lopen” (bij “De kinderen zijn elke dag op school”) gaan niet samen. Kies met het huishouden wat voorgaat; de regels kiezen niet.",
        "Voor de gemeente, over 36 maanden: ten minste € 1.450. Nog niet meegeteld: “Samen met een maatje naar school lopen” en “Vier ochtenden per week in het atelier” (daar is eerst een keuze nodig).",
    ]);

    [Fact]
    public void What_is_open_is_told_with_what_hangs_on_it() => Sentences(FamilyPack.ToChoose).Should().Contain(
    [
        "Begin bij “Het gezin houdt licht en warmte”: dat is acuut, en er is nog geen oplossing gekozen.",
        "Voor “Hulp bij de schulden” is “Vandaag een afspraak met het energiebedrijf” nodig, en dat staat niet in het plan: het valt af bij “Het gezin houdt licht en warmte”. Bespreek of het zonder kan.",
        "Kiest u bij “De ouder komt weer buiten” voor “Vier ochtenden per week in het atelier”, dan gaat dat niet samen met “Samen met een maatje naar school lopen”.",
        "Voor de inwoner, over 36 maanden: levert € 875 op, voor zover bekend. Nog niet meegeteld: wat er nog komt bij “Het gezin houdt licht en warmte” en “De ouder komt weer buiten”.",
    ]);

    [Fact]
    public void Where_nothing_is_stated_that_alone_is_said()
    {
        var result = Family.WithoutCostsOf("huishouden").Assess(FamilyPack.Everything);

        Report.Plan(result).Select(sentence => sentence.Text).Should().Contain("Voor de inwoner, over 36 maanden: niet opgegeven.");
    }

    [Fact]
    public void Three_actions_at_once_are_not_too_much()
    {
        Sentences(FamilyPack.OneMorning).Should().NotContain(sentence => sentence.Contains("Dat is veel", StringComparison.Ordinal));
        Family.Plan(FamilyPack.OneMorning).Settled.SelectMany(solution => solution.Asks).Should().HaveCount(3);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_sentence_stands_on_one_node(string name)
    {
        var result = Family.Assess(name);
        var ids = Nodes(result.Trace).Select(node => node.Id).ToList();

        ids.Should().OnlyHaveUniqueItems();
        Report.Plan(result).Select(sentence => sentence.TraceId).Should().BeSubsetOf(ids).And.OnlyContain(id => id.StartsWith("plan:", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_JSON_has_the_plan_and_fits_the_published_schema(string name)
    {
        var schema = JsonNode.Parse(File.ReadAllText(Checkout.Path("docs/schema/advies-1.schema.json")))!.AsObject();
        var json = JsonNode.Parse(Report.Json(Family.Assess(name), withTrace: true))!.AsObject();

        json.ContainsKey("plan").Should().BeTrue();
        JsonSchemaCheck.Errors(schema, json).Should().BeEmpty();
    }

    [Fact]
    public void The_JSON_has_the_promised_keys()
    {
        var plan = JsonNode.Parse(Report.Json(Family.Assess(FamilyPack.Everything)))!["plan"]!;

        plan["doelen"]!.ToJsonString().Should().StartWith("""[{"doel":"licht_en_warmte","acuut":true},{"doel":"elke_dag_naar_school","acuut":false}""");
        plan["stappen"]![1]!["oplossing"]!.GetValue<string>().Should().Be("samen_lopen");
        plan["stappen"]![1]!["doelen"]!.ToJsonString().Should().Be("""["elke_dag_naar_school","weer_naar_buiten"]""");
        plan["stappen"]![1]!["spoor"]!.GetValue<string>().Should().Be("plan:volgorde/samen_lopen");
        plan["verbanden"]![0]!["soort"]!.GetValue<string>().Should().Be("vereist");
        plan["verbanden"]![0]!["spoor"]!.GetValue<string>().Should().Be("plan:verbanden/schuldhulp:vereist:afspraak_energie");
        plan["vraagt"]!.AsArray().Should().HaveCount(4);
        plan["kosten"]!.ToJsonString().Should().Be(
            """{"gemeente":{"bedrag":1810.00,"volledig":true},"inwoner":{"bedrag":-695.00,"volledig":true}}""");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Text_and_Markdown_tell_it_before_the_goals_and_fit_the_width(string name)
    {
        var result = Family.Assess(name);
        foreach (var width in new[] { 60, 80, 120 })
        {
            var text = Report.Text(result, width);
            text.Split('\n').Where(line => Word.Columns(line) > width && !line.TrimStart().StartsWith("https://", StringComparison.Ordinal)).Should().BeEmpty();
            text.IndexOf("Plan voor het huishouden", StringComparison.Ordinal).Should().BePositive()
                .And.BeLessThan(text.LastIndexOf("\nDe kinderen zijn elke dag op school\n", StringComparison.Ordinal));
        }

        Report.Markdown(result).Should().Contain("## Plan voor het huishouden");
    }

    [Fact]
    public void In_Markdown_the_order_is_an_ordered_list() =>
        Report.Markdown(Family.Assess(FamilyPack.Everything)).Should().Contain("\n1. **Vandaag een afspraak").And.Contain("\n3. **Hulp bij de schulden");

    [Fact]
    public void One_goal_by_itself_comes_without_a_plan()
    {
        var result = Family.Assess(FamilyPack.Everything);

        Report.Text(result, goal: "rust_in_geldzaken").Should().NotContain("Plan voor het huishouden");
        Report.Markdown(result, goal: "rust_in_geldzaken").Should().NotContain("Plan voor het huishouden");
        JsonNode.Parse(Report.Json(result, goal: "rust_in_geldzaken"))!.AsObject().ContainsKey("plan").Should().BeFalse();
        Report.Trace(result, goal: "rust_in_geldzaken").Should().NotContain("Plan voor het huishouden");
    }

    private static IEnumerable<string> Sentences(string name) => Report.Plan(Family.Assess(name)).Select(sentence => sentence.Text);

    private static IEnumerable<TraceNode> Nodes(TraceNode node) => node.Children.SelectMany(Nodes).Prepend(node);
}
