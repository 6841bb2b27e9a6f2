using System.Text.Json.Nodes;

namespace OmgekeerdeToets.Rules.Tests.Reports;

/// <summary>A report says what can still change an advice, also where no open question does: due care, and being answered at all.</summary>
public sealed class WhatCanStillTurnTests
{
    private const string Goal = "kind_groeit_veilig_en_warm_op";
    private const string Sentence = "Zorgvuldigheid kan dit advies nog veranderen: bij “De zorgen melden bij Veilig Thuis” ligt daarover nog niet alles vast.";

    private static readonly RulePack Basis = RulePack.Load(Checkout.Path("tests", "corpus", "basis")).GetOrThrow();

    [Fact]
    public void A_case_without_the_care_that_a_report_to_Veilig_Thuis_asks_says_that_the_care_can_turn_the_advice()
    {
        var text = File.ReadAllText(Checkout.Path("rules", "casussen", Goal, "melden_na_zorgvuldigheid.yaml"));
        var (with, without) = (Assess(text), Assess(Without(text, "zorgvuldigheid:")));
        with.Goals.Single(goal => goal.Goal == Goal).Solution.Should().Be("melding_veilig_thuis");

        var advice = without.Goals.Single(goal => goal.Goal == Goal);

        advice.Solution.Should().Be("schoenen_vandaag");
        advice.IsProvisional.Should().BeFalse();
        advice.CanTurnByDueCare.Should().Equal("melding_veilig_thuis");
        Plain(Report.Text(without, goal: Goal)).Should().Contain(Sentence);
        Plain(Report.Brief(without, goal: Goal)).Should().Contain(Sentence);
        Plain(Report.SmallestChanges(without, goal: Goal)).Should().Contain(Sentence);
        Turning(without)!.ToJsonString().Should().Be("""["melding_veilig_thuis"]""");
        Plain(Report.Text(with, goal: Goal)).Should().NotContain("Zorgvuldigheid kan dit advies");
        Turning(with).Should().BeNull();
    }

    [Fact]
    public void Who_is_told_to_ask_first_where_every_answer_would_do_is_told_what_is_not_known()
    {
        var result = Assess(Basis, CaseOfBasis(""));
        var advice = result.Goals.Single();
        advice.Kind.Should().Be(AdviceKind.AskFirst);
        advice.Questions.Should().BeEmpty();

        Plain(Report.Text(result)).Should().Contain(
            "Zodra bekend is wat nog open staat, wordt het advies anders, welk antwoord het ook is (het gaat om: het inkomen per maand; het merk van de oude wasmachine).");
    }

    [Fact]
    public void And_an_advice_that_any_answer_would_change_says_so()
    {
        var result = Assess(Basis, CaseOfBasis("  inkomen: 1000"));
        result.Goals.Single().Solution.Should().Be("geld_voor_wasserette");

        Plain(Report.Text(result)).Should().Contain(
            "Voorlopig, want zodra bekend is wat nog open staat, wordt het advies anders, welk antwoord het ook is (het gaat om: het merk van de oude wasmachine).");
        Assess(Basis, CaseOfBasis("  inkomen: 1000\n  merk: oud")).Goals.Single().Solutions.Should().NotContain("geld_voor_wasserette", "it said so");
    }

    [Fact]
    public void In_short_what_waits_is_told_before_what_fell_away()
    {
        var told = File.ReadAllText(Checkout.Path("tests", "corpus", "basis", "casussen", "verteld.yaml"));
        var result = Basis.Assess(new CaseReader(Basis) { ReferenceDate = new DateOnly(2027, 1, 1) }.ReadText(told).GetOrThrow());
        result.Goals.Single().Kind.Should().Be(AdviceKind.AskFirst);

        Plain(Report.Brief(result)).Should().Contain("heeft geen waarde op de peildatum");
    }

    private static JsonNode? Turning(AssessmentResult result) => JsonNode.Parse(Report.Json(result, goal: Goal))!["doelen"]![0]!["advies"]!["zorgvuldigheid_maakt_uit"];

    private static AssessmentResult Assess(string text) => Assess(RulePack.BuiltIn, text);

    private static AssessmentResult Assess(RulePack pack, string text) => pack.Assess(new CaseReader(pack).ReadText(text).GetOrThrow());

    /// <summary>As it reads, whatever its width.</summary>
    private static string Plain(string report) => string.Join(' ', report.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Without a block of the case, up to what begins at the margin.</summary>
    private static string Without(string text, string key)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var first = Array.FindIndex(lines, line => line.StartsWith(key, StringComparison.Ordinal));
        var next = Array.FindIndex(lines, first + 1, line => line.Length > 0 && line[0] != ' ');
        return string.Join('\n', [.. lines[..first], .. lines[next..]]);
    }

    private static string CaseOfBasis(string more) => $$"""
        casus: Merk
        fictief: ja
        peildatum: 2026-11-01
        aanleiding: hulpvraag
        hulpvraag:
          tekst: Ik wil geld voor de wasserette.
        doelen: { schone_kleren: samen }
        gegevens:
          heeft_werkende_wasmachine: nee
          afstand_tot_wasserette: 1 km
          kapot_sinds: 2026-10-01
          levertijd: 83 dagen
          woonsituatie: alleen
          kinderen: []
        {{more}}
        beoordelingen:
          kosten_noodzakelijk:
            waarde: ja
            door: klantmanager_inkomen
            omdat: Er zijn jonge kinderen en de wasserette is ver.
        draagvlak: { geld_voor_wasserette: ja, wasmachine: nee, niets_doen: nee }
        """;
}
