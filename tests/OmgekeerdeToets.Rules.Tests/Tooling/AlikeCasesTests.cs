using System.Text.Json.Nodes;
using OmgekeerdeToets.Core.Tests.Reports.Json;
using OmgekeerdeToets.Tooling;
using OmgekeerdeToets.Tooling.Comparing;

namespace OmgekeerdeToets.Rules.Tests.Tooling;

/// <summary>Which cases are alike in the facts that count, and what is said of the differences. The cases of the pack for a talk are the example.</summary>
public sealed class AlikeCasesTests
{
    private const string Folder = "rules/casussen/casusbespreking";

    private static readonly RulePack Pack = RulePack.BuiltIn;

    public static TheoryData<string> Forms => ["vergelijkbaar-1", "bespreekblad-1"];

    [Fact]
    public void Cases_with_the_same_facts_are_alike_and_both_sides_tell_their_reasons()
    {
        var goal = Find("school_fietsen_gegeven").Goals.Should().ContainSingle().Which;

        goal.Alike.Select(alike => Path.GetFileNameWithoutExtension(alike.Case.Filed.File))
            .Should().Equal("school_kosten_niet_nodig_gevonden", "school_liever_een_toelage");
        var differ = goal.Alike[0].Differences.Where(difference => difference.Kind == DifferenceKind.Judgement).ToList();
        differ.Select(difference => difference.Name).Should().BeEquivalentTo(["fiets_noodzakelijk", "reiskosten_noodzakelijk"], "each cost is judged by itself");
        var judged = differ.Single(difference => difference.Name == "fiets_noodzakelijk");
        (judged.Here.Says, judged.There.Says).Should().Be(("ja", "nee"));
        judged.Here.Because.Should().Contain("Lopen duurt een uur");
        judged.There.Because.Should().Contain("Andere kinderen");
        goal.Alike[1].Differences.Select(difference => difference.Kind)
            .Should().Equal(DifferenceKind.Backing, DifferenceKind.Advice, DifferenceKind.Decision);
    }

    [Fact]
    public void A_value_that_no_rule_tells_apart_is_no_difference() =>
        Compare(Read("school_fietsen_gegeven"), Read("school_fietsen_gegeven", ("afstand_tot_school: 4 km", "afstand_tot_school: 3.2 km")))
            .Should().Be((Likeness.Alike, null));

    [Fact]
    public void One_fact_that_counts_makes_a_case_a_near_one()
    {
        var (likeness, difference) = Compare(Read("school_fietsen_gegeven"), Read("school_fietsen_gegeven", ("route_is_veilig: ja", "route_is_veilig: nee")));

        likeness.Should().Be(Likeness.Near);
        difference!.Definition.Name.Should().Be("route_is_veilig");
    }

    [Fact]
    public void A_field_of_a_list_is_named_and_two_facts_make_a_case_another()
    {
        (string, string) cannotCycle = ("kan_fietsen: ja\nbeoordelingen", "kan_fietsen: nee\nbeoordelingen");
        var own = Read("school_fietsen_gegeven");

        Compare(own, Read("school_fietsen_gegeven", cannotCycle)).Difference!.Fields.Should().ContainSingle().Which.Name.Should().Be("kan_fietsen");
        Compare(own, Read("school_fietsen_gegeven", cannotCycle, ("fonds_kan_helpen: nee", "fonds_kan_helpen: ja")))
            .Should().Be((Likeness.Different, null));
    }

    [Fact]
    public void What_a_judgement_hides_in_one_case_still_counts()
    {
        // Where the costs are judged not necessary nothing hangs on the safety of the road; where they are, it does.
        var own = Read("school_kosten_niet_nodig_gevonden");

        Compare(own, Read("school_fietsen_gegeven", ("route_is_veilig: ja", "route_is_veilig: nee"))).Likeness.Should().Be(Likeness.Near);
    }

    [Fact]
    public void A_judgement_of_what_the_facts_decide_already_is_no_difference()
    {
        // The way to school is not long enough for transport by the municipality, whatever somebody thinks of that.
        var (own, other) = (Filed("school_fietsen_gegeven"), new FiledCase("ander.yaml", Read("school_fietsen_gegeven", (
            "beoordelingen:\n", "beoordelingen:\n  leerlingenvervoer_is_passend: { waarde: ja, door: klantmanager_inkomen, omdat: De bus stopt voor de deur. }\n"))));

        AlikeCases.Find(Pack, own, [other]).Goals.Single().Alike.Should().ContainSingle().Which.Differences.Should().BeEmpty();
    }

    [Fact]
    public void A_date_counts_by_how_long_ago_it_was()
    {
        var own = Read("school_fietsen_gegeven");
        var later = Read("school_fietsen_gegeven", ("peildatum: 2026-11-01", "peildatum: 2026-12-01"));

        new DayShift(own.ReferenceDate, later.ReferenceDate).Of(FactOf(new DateOnly(2026, 8, 31)))!.Value.Date.Should().Be(new DateOnly(2026, 9, 30));
        new DayShift(own.ReferenceDate, new DateOnly(2026, 11, 4)).Of(FactOf(new DateOnly(2026, 8, 31)))!.Value.Date.Should().Be(new DateOnly(2026, 9, 3));
        Compare(own, later).Should().Be((Likeness.Alike, null));
    }

    [Fact]
    public void Another_day_is_told_where_it_brings_another_advice()
    {
        Kinds(day: null).Should().Equal(DifferenceKind.ReferenceDate, DifferenceKind.Advice);
        Kinds(new DateOnly(2026, 12, 31)).Should().BeEmpty();

        IEnumerable<DifferenceKind> Kinds(DateOnly? day) => AlikeCases
            .Find(Pack, OfIsolation("laatste_dag_van_2026", day), [OfIsolation("eerste_dag_van_2027", day)], "uit_het_isolement")
            .Goals.Single().Alike.Single().Differences.Select(difference => difference.Kind);
    }

    [Fact]
    public void Nobody_is_called_by_name()
    {
        var own = Filed("school_fietsen_gegeven");
        var other = new FiledCase("ander.yaml", Read("school_kosten_niet_nodig_gevonden", ("door: klantmanager_inkomen", "door: Anna de Vries"), ("kind 1", "Fatima")));

        var text = AlikeCases.Text(AlikeCases.Find(Pack, own, [other]));

        text.Should().Contain("een medewerker").And.NotContain("Anna").And.NotContain("Fatima");
    }

    [Fact]
    public void A_goal_that_is_not_at_stake_is_not_compared()
    {
        var own = new FiledCase("x.yaml", Read("school_fietsen_gegeven", ("mist_lessen_door_vervoer: ja", "mist_lessen_door_vervoer: nee")));

        var report = AlikeCases.Find(Pack, own, [.. Others("x")]);

        report.Goals.Should().BeEmpty();
        AlikeCases.Text(report).Should().Contain("geen doel aan de orde");
    }

    [Fact]
    public void The_order_of_the_cases_changes_nothing()
    {
        var own = Filed("school_fietsen_gegeven");
        var others = Others("school_fietsen_gegeven").ToList();

        AlikeCases.Json(AlikeCases.Find(Pack, own, [.. others]))
            .Should().Be(AlikeCases.Json(AlikeCases.Find(Pack, own, [.. Enumerable.Reverse(others)])));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_published_schema_is_the_one_the_product_makes(string form)
    {
        var made = form == "vergelijkbaar-1" ? AlikeJson.Schema() : SheetJson.Schema();
        if (Environment.GetEnvironmentVariable("OMGEKEERDETOETS_GOLDEN") == "schrijf")
        {
            Environment.GetEnvironmentVariable("CI").Should().BeNullOrEmpty("in CI nothing is recorded");
            File.WriteAllText(SchemaOf(form), made);
        }

        made.Should().Be(File.ReadAllText(SchemaOf(form)).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void What_is_written_fits_the_schema()
    {
        var alike = JsonNode.Parse(AlikeCases.Json(Find("school_fietsen_gegeven")))!;
        var sheet = JsonNode.Parse(DiscussionSheet.Json(DiscussionSheet.Make(Pack, [.. Others("")])))!;

        JsonSchemaCheck.Errors(JsonNode.Parse(File.ReadAllText(SchemaOf("vergelijkbaar-1")))!.AsObject(), alike).Should().BeEmpty();
        JsonSchemaCheck.Errors(JsonNode.Parse(File.ReadAllText(SchemaOf("bespreekblad-1")))!.AsObject(), sheet).Should().BeEmpty();
        alike["doelen"]![0]!["gelijk"]!.AsArray().Should().HaveCount(2);
        sheet["doelen"]!.AsArray().SelectMany(goal => goal!["anders_besloten"]!.AsArray()).Should().HaveCount(3);
    }

    private static AlikeReport Find(string own) => AlikeCases.Find(Pack, Filed(own), [.. Others(own)]);

    private static (Likeness Likeness, CountingFact? Difference) Compare(Situation own, Situation other) =>
        new GoalComparison(Pack.Rules, Pack.Blueprint.FindGoal("kinderen_naar_school")!, own).With(other);

    private static Fact FactOf(DateOnly date) =>
        new(Pack.Facts.First(fact => fact.Type == FactType.Date), FactValue.Of(date));

    private static FiledCase Filed(string name) => new(name + ".yaml", Read(name));

    private static IEnumerable<FiledCase> Others(string own) => Directory.EnumerateFiles(Checkout.Path(Folder), "*.yaml")
        .Select(file => Path.GetFileNameWithoutExtension(file))
        .Order(StringComparer.Ordinal)
        .Where(name => name != own)
        .Select(Filed);

    private static Situation Read(string name, params (string Old, string New)[] changes)
    {
        var text = File.ReadAllText(Checkout.Path($"{Folder}/{name}.yaml")).ReplaceLineEndings("\n");
        text = text[..text.IndexOf("verwacht:", StringComparison.Ordinal)];
        foreach (var (old, @new) in changes)
        {
            text.Should().Contain(old);
            text = text.Replace(old, @new, StringComparison.Ordinal);
        }

        return new CaseReader(Pack).ReadText(text, name + ".yaml").GetOrThrow();
    }

    private static FiledCase OfIsolation(string name, DateOnly? day) =>
        new(name + ".yaml", new CaseReader(Pack) { ReferenceDate = day }.ReadFile(Checkout.Path($"rules/casussen/uit_het_isolement/{name}.yaml")).GetOrThrow());

    private static string SchemaOf(string form) => Checkout.Path($"docs/schema/{form}.schema.json");
}
