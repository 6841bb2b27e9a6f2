namespace OmgekeerdeToets.Rules.Tests.Reports;

/// <summary>The file of a case: facts, judgements, weighing and law apart, and the same case as then and as now.</summary>
public sealed class DossierTests
{
    private const string Deviates = "rules/casussen/kinderen_naar_school/besluit_wijkt_af_met_redenen.yaml";

    private static readonly Lazy<string> Dossier = new(() => Report.Dossier(Assess(Deviates), width: 200));

    [Fact]
    public void Facts_judgements_weighing_and_law_stand_apart_and_in_order()
    {
        new[] { "1. Gegevens", "2. Beoordelingen van mensen", "3. Weging", "4. Recht", "5. Besluit", "6. Wat er staat", "7. Toen en nu" }
            .Select(title => Dossier.Value.IndexOf(title, StringComparison.Ordinal)).Should().BeInAscendingOrder().And.NotContain(-1);
        Part("1. Gegevens", "2. ").Should().Contain("4 km").And.Contain("huisbezoek").And.NotContain("noodzakelijk");
        Part("4. Recht", "5. ").Should().Contain("Participatiewet artikel 35 lid 1 (niet gecontroleerd)").And.NotContain("Lopen is te ver");
    }

    [Fact]
    public void A_judgement_has_its_person_its_reason_and_its_yardstick()
    {
        Part("2. Beoordelingen", "3. ").Should().Contain("klantmanager inkomen").And.Contain("“Lopen is te ver en er rijdt geen bus.”")
            .And.Contain("Maatstaf").And.Contain("Is een tweedehands fiets genoeg?");
    }

    [Fact]
    public void The_head_has_the_dates_and_the_whole_fingerprint()
    {
        Dossier.Value.Should().Contain(RulePack.BuiltIn.Fingerprint).And.MatchRegex("Aanvraag +12 oktober 2026").And.MatchRegex("Besluit +5 november 2026");
    }

    [Fact]
    public void The_deviation_and_the_road_not_taken_stand_with_the_decision()
    {
        Part("5. Besluit", "6. ").Should().Contain("wijkt af van het advies").And.Contain("Voor elk kind dat lessen mist een fiets: aanbevolen.");
        Part("6. Wat er staat", "7. ").Should().Contain("[x] De eigen redenen staan erbij").And.Contain("[ ] Iemand die Participatiewet artikel 35 lid 1");
    }

    [Fact]
    public void Nothing_differs_on_the_day_of_the_decision_and_that_is_said()
    {
        Part("7. Toen en nu", "Een mens beslist").Should().Contain("Dag van het besluit").And.Contain("komt hetzelfde uit de regels");
    }

    [Fact]
    public void Then_and_now_stand_side_by_side_where_they_differ()
    {
        var then = Assess("rules/casussen/meedoen_met_eigen_kracht/" + OnTheLastDay(), new DateOnly(2026, 12, 31));

        var text = Report.Dossier(then, then.On(new DateOnly(2027, 1, 1)), width: 200, goal: "meedoen_met_eigen_kracht");

        text.Should().Contain("Toen (peildatum): 31 december 2026").And.Contain("Nu: 1 januari 2027").And.Contain("Hier staat alleen wat verschilt.");
    }

    [Fact]
    public void Markdown_says_the_same()
    {
        Report.DossierMarkdown(Assess(Deviates)).Should().StartWith("# Dossier").And.Contain("Recht\n");
    }

    /// <summary>Any case of the goal whose law changes with the year will do.</summary>
    private static string OnTheLastDay() => Path.GetFileName(
        Directory.EnumerateFiles(Checkout.Path("rules/casussen/meedoen_met_eigen_kracht"), "*.yaml").Order(StringComparer.Ordinal).First(Differs));

    private static bool Differs(string path)
    {
        var then = Assess(path, new DateOnly(2026, 12, 31)).Goals.First(advice => advice.Goal == "meedoen_met_eigen_kracht");
        var now = Assess(path, new DateOnly(2027, 1, 1)).Goals.First(advice => advice.Goal == "meedoen_met_eigen_kracht");
        return then.AtStake == Truth.True && !then.Solutions.SequenceEqual(now.Solutions);
    }

    private static string Part(string from, string to)
    {
        var start = Dossier.Value.IndexOf(from, StringComparison.Ordinal);
        return Dossier.Value[start..Dossier.Value.IndexOf("\n" + to, start, StringComparison.Ordinal)];
    }

    private static AssessmentResult Assess(string file, DateOnly? on = null) => RulePack.BuiltIn.Assess(
        new CaseReader(RulePack.BuiltIn) { ReferenceDate = on }.ReadFile(Path.IsPathRooted(file) ? file : Checkout.Path(file)).GetOrThrow());
}
