using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Rules.Tests.Evaluation;

public sealed class ReferenceRuleSetTests
{
    /// <summary>Everything the language can say, once.</summary>
    private static readonly TestPack EveryForm = TestPack.Base
        .AddingToConcepts(
            """
              geboren:
                type: datum
              woont:
                type: keuze
                opties: { alleen: alleen, samen: samen, bij_ouders: bij ouders }
              inkomen:
                type: bedrag
                eenheid: euro per maand
              schulden:
                type: lijst
                velden:
                  bedrag:
                    type: bedrag
                  loopt:
                    type: ja_nee
            afleidingen:
              schuld:
                is: som van schulden.bedrag met loopt
              jong:
                van: kinderen
                is: leeftijd minder dan 12 jaar
              tijdelijk:
                is: veilig
                geldig_tot_en_met: 2025-12-31
            normen:
              norm:
                eenheid: euro per maand
                waarden: { 2024-07-01: 10, 2025-01-01: onbekend, 2026-01-01: 12 }
                tot: 2027-01-01
            """)
        .Replacing(
            "- afstand hoogstens 8 km",
            """
            - een_van:
                      - inkomen hoogstens 1.2 * norm
                      - alle:
                          - schuld meer dan 20 euro
                          - niet wil_meedoen
                      - tijdelijk
                  - afstand van 2 tot 20 km
            """)
        .Replacing("tenzij: wil_meedoen", "tenzij:\n          - woont een van (alleen, samen)\n          - geboren is bekend en hele jaren sinds geboren minder dan 3 jaar")
        .Replacing("geschikt_als: niet veilig", "geschikt_als: als veilig dan voor alle kinderen geldt jong anders aantal kinderen met (mist_les of jong) minstens 2");

    public static TheoryData<string> Packs => ["base", "every form", "built in"];

    [Theory]
    [MemberData(nameof(Packs))]
    public void The_reasoning_never_says_otherwise_than_the_findings(string name)
    {
        var pack = PackOf(name);
        foreach (var situation in new RandomSituations(pack.Blueprint, 20261122).Take(name == "built in" ? 12 : 60))
        {
            var findings = Findings.Of(pack.Rules, situation);
            foreach (var body in pack.Bound.Rules)
            {
                var node = pack.Rules.Explain(situation, body.Rule);

                node.Verdict.Should().Be(CodeWords.Of(findings[body.Rule]), body.Rule.Id);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void No_two_nodes_of_one_reasoning_share_an_id_and_every_id_begins_with_that_of_the_rule(string name)
    {
        var pack = PackOf(name);
        foreach (var situation in new RandomSituations(pack.Blueprint, 7).Take(name == "built in" ? 5 : 20))
        {
            foreach (var body in pack.Bound.Rules)
            {
                var ids = Nodes(pack.Rules.Explain(situation, body.Rule)).Select(node => node.Id).ToList();

                ids.Should().OnlyHaveUniqueItems().And.OnlyContain(id => id.StartsWith(body.Rule.Id, StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Answering_an_open_fact_never_turns_ja_or_nee_round_unless_the_rule_asks_whether_it_is_known(string name)
    {
        var pack = PackOf(name);
        foreach (var situation in new RandomSituations(pack.Blueprint, 11).Take(name == "built in" ? 2 : 15))
        {
            var before = Findings.Of(pack.Rules, situation);
            foreach (var open in pack.Facts.Where(fact => !situation.ValueOf(fact).IsKnown))
            {
                foreach (var cell in pack.Rules.Cells(situation, pack.Blueprint.Goals[0]).Of(new Slot(open)))
                {
                    var after = Findings.Of(pack.Rules, situation.With(new Fact(open, cell)));
                    pack.Bound.Rules.Select(body => body.Rule)
                        .Where(rule => !rule.AsksWhetherKnown && before[rule] != Truth.Unknown && after[rule] != before[rule])
                        .Should().BeEmpty();
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Only_the_facts_in_its_leaves_change_a_rule(string name)
    {
        var pack = PackOf(name);
        foreach (var situation in new RandomSituations(pack.Blueprint, 13).Take(name == "built in" ? 4 : 15))
        {
            var before = Findings.Of(pack.Rules, situation);
            foreach (var fact in pack.Facts)
            {
                var after = Findings.Of(pack.Rules, situation.With(new Fact(fact, FactValue.NotAsked)));
                pack.Bound.Rules.Select(body => body.Rule)
                    .Where(rule => !rule.Leaves.SelectMany(leaf => leaf.Facts).Any(read => read == fact || read.List == fact.Name))
                    .Where(rule => !(fact.IsPolicyChoice && before[rule] != after[rule]))
                    .Where(rule => after[rule] != before[rule])
                    .Should().BeEmpty(fact.Name);
            }
        }
    }

    [Fact]
    public void A_comparison_shows_both_values_and_the_fact_with_its_source()
    {
        var pack = TestPack.Base.Pack();
        var situation = pack.NewSituation(new DateOnly(2026, 11, 1)).FixedMoment()
            .Set("afstand", 30, "km", source: "kaart", on: new DateOnly(2026, 10, 20)).Build().GetOrThrow();

        var root = pack.Rules.Explain(situation, pack.Blueprint.Goals[0].FindSolution("fiets")!.Suitable);

        (root.Id, root.Text, root.Verdict).Should().Be(("naar_school/fiets/geschikt_als", "afstand hoogstens 8 km en veilig", "nee"));
        root.Location.Should().Be(new SourceLocation("doelen/naar_school.yaml", 24, 9));
        var comparison = root.Children[0];
        (comparison.Text, comparison.Verdict, comparison.Found, comparison.Expected).Should().Be(("afstand hoogstens 8 km", "nee", "30 km", "8 km"));
        var fact = comparison.Children.Should().ContainSingle().Subject;
        (fact.Fact, fact.Found, fact.Source, fact.Date).Should().Be(("afstand", "30 km", "kaart", new DateOnly(2026, 10, 20)));
        var open = root.Children[1];
        (open.Fact, open.Verdict, open.Reason).Should().Be(("veilig", "onbekend", "niet gevraagd"));
    }

    [Fact]
    public void A_judgement_is_shown_as_that_of_the_one_who_judged()
    {
        var pack = TestPack.Base.Pack();
        var situation = pack.NewSituation(new DateOnly(2026, 11, 1)).FixedMoment()
            .Judge("noodzakelijk", true, "klantmanager_inkomen", "Lopen is te ver.").Build().GetOrThrow();

        var node = pack.Rules.Explain(situation, pack.Blueprint.Goals[0].FindSolution("fiets")!.LegalEntries[0].Rule).Children[0];

        (node.Fact, node.Verdict, node.IsJudgement, node.Source).Should().Be(("noodzakelijk", "ja", true, "klantmanager_inkomen"));
    }

    [Fact]
    public void Below_a_quantifier_stands_every_member_by_name()
    {
        var pack = TestPack.Base.Pack();
        var situation = pack.NewSituation(new DateOnly(2026, 11, 1)).FixedMoment()
            .Add("kinderen", kind => kind.Named("Noor").Set("mist_les", false))
            .Add("kinderen", kind => kind.Named("Sem"))
            .Build().GetOrThrow();

        var quantifier = pack.Rules.Explain(situation, pack.Blueprint.Goals[0].AtStake).Children[0];

        quantifier.Verdict.Should().Be("onbekend");
        quantifier.Children.Select(node => (node.Member, node.Fact, node.Verdict, node.Id.Split('/')[^1])).Should().Equal(
            ("Noor", "kinderen.mist_les", "nee", "noor"), ("Sem", "kinderen.mist_les", "onbekend", "sem"));
    }

    [Fact]
    public void An_exception_is_marked_as_one()
    {
        var pack = TestPack.Base.Pack();
        var situation = pack.NewSituation(new DateOnly(2026, 11, 1)).FixedMoment().Set("wil_meedoen", true).Build().GetOrThrow();
        var rule = pack.Blueprint.Goals[0].FindSolution("fiets")!.Consequences
            .Single(consequence => consequence.SpeaksFor == false).Rule;

        var root = pack.Rules.Explain(situation, rule);

        root.Verdict.Should().Be("nee");
        root.Children.Should().ContainSingle(node => node.IsException && node.Verdict == "ja");
    }

    [Theory]
    [InlineData("afstand van 2 tot 8 km", "5 km", "van 2 km tot 8 km", "ja")]
    [InlineData("afstand een van (2 km, 5 km)", "5 km", "een van 2 km, 5 km", "ja")]
    [InlineData("afstand geen van (2 km, 5 km)", "5 km", "geen van 2 km, 5 km", "nee")]
    [InlineData("8 km minder dan afstand", "5 km", "8 km", "nee")]
    [InlineData("afstand is bekend", "5 km", "bekend", "ja")]
    [InlineData("veilig is bekend", "onbekend", "bekend", "nee")]
    public void Every_kind_of_comparison_shows_what_was_found_and_what_was_asked(
        string condition, string found, string expected, string verdict)
    {
        var pack = TestPack.Base.Replacing("geschikt_als: niet veilig", "geschikt_als: " + condition).Pack();
        var situation = pack.NewSituation(new DateOnly(2026, 11, 1)).FixedMoment().Set("afstand", 5, "km").Build().GetOrThrow();

        var node = pack.Rules.Explain(situation, pack.Blueprint.Goals[0].FindSolution("niets_doen")!.Suitable).Children[0];

        (node.Text, node.Found, node.Expected, node.Verdict).Should().Be((condition, found, expected, verdict));
    }

    private static RulePack PackOf(string name) => name switch
    {
        "base" => TestPack.Base.Pack(),
        "every form" => EveryForm.Pack(),
        _ => RulePack.BuiltIn,
    };

    private static IEnumerable<TraceNode> Nodes(TraceNode node) => node.Children.SelectMany(Nodes).Prepend(node);
}
