using System.Text;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Rules.Tests.Cases;

/// <summary>What a case expects is held against what comes out; what it does not say is not checked.</summary>
public sealed class ExpectationTests
{
    private const string Told =
        """
        casus: Kinderen missen school
        peildatum: 2026-11-01
        aanleiding: hulpvraag
        gegevens:
          afstand_tot_school: 4 km
          route_is_veilig: ja
          kinderen: [{ naam: kind 1, mist_lessen: ja }]
        beoordelingen:
          kosten_noodzakelijk: { waarde: ja, door: klantmanager_inkomen, omdat: Lopen is te ver. }
        draagvlak: { fiets: ja, vervoerstoelage: ja }
        verwacht:
          kinderen_naar_school:

        """;

    [Theory]
    [InlineData("aan_de_orde: ja")]
    [InlineData("advies: oplossing")]
    [InlineData("oplossing: fiets")]
    [InlineData("oplossingen: [fiets]")]
    [InlineData("uitkomst: { fiets: aanbevolen, vervoerstoelage: mogelijk, niets_doen: valt_af, verlaging: nog_niet_te_beoordelen }")]
    [InlineData("uitkomst: { vervoerstoelage: mogelijk }")]
    [InlineData("past: { fiets: regulier }")]
    [InlineData("grondslag: participatiewet 35 lid 1")]
    [InlineData("voorlopig: nee")]
    [InlineData("open_vragen_maken_niet_uit: ja")]
    [InlineData("hangt_af_van: []")]
    [InlineData("vragen: []")]
    [InlineData("redenen: [niets_doen/geschikt_als]")]
    [InlineData("redenen: [kinderen_naar_school/niets_doen/geschikt_als]")]
    [InlineData("redenen: [geschikt_als]")]
    public void What_is_so_is_met(string line)
    {
        var result = Run(line);

        result.Failures.Should().BeEmpty();
        result.Passed.Should().BeTrue(string.Join('\n', result.Diagnostics));
        result.Checked.Should().BePositive();
    }

    [Theory]
    [InlineData("aan_de_orde: nee", "aan_de_orde", "nee", "ja")]
    [InlineData("advies: keuze", "advies", "keuze", "oplossing")]
    [InlineData("oplossing: vervoerstoelage", "oplossing", "vervoerstoelage", "[fiets]")]
    [InlineData("oplossingen: [vervoerstoelage, fiets]", "oplossingen", "[fiets, vervoerstoelage]", "[fiets]")]
    [InlineData("oplossingen: []", "oplossingen", "[]", "[fiets]")]
    [InlineData("uitkomst: { vervoerstoelage: valt_af }", "uitkomst.vervoerstoelage", "valt_af", "mogelijk")]
    [InlineData("past: { fiets: maatwerk }", "past.fiets", "maatwerk", "regulier")]
    [InlineData("grondslag: participatiewet 18 lid 2", "grondslag", "participatiewet 18 lid 2", "[participatiewet 35 lid 1]")]
    [InlineData("voorlopig: ja", "voorlopig", "ja", "nee")]
    [InlineData("open_vragen_maken_niet_uit: onbekend", "open_vragen_maken_niet_uit", "onbekend", "ja")]
    [InlineData("hangt_af_van: [punten]", "hangt_af_van", "[punten]", "[]")]
    [InlineData("vragen: [draagvlak]", "vragen", "[draagvlak]", "[]")]
    [InlineData("redenen: [fiets/geschikt_als]", "redenen", "[fiets/geschikt_als]", "[]")]
    public void What_is_not_so_says_expected_and_found(string line, string key, string expected, string found)
    {
        var failure = Run(line).Failures.Should().ContainSingle().Subject;

        failure.Should().BeEquivalentTo(new { Goal = "kinderen_naar_school", Key = key, Expected = expected, Found = found });
        // An empty list has no place of its own; then it is that of the goal.
        failure.Location.Line.Should().Be(expected == "[]" ? 12 : 13);
    }

    [Fact]
    public void A_failure_names_the_rule_that_decided_with_its_place_and_values()
    {
        var result = Run("oplossing: fiets", Told.Replace("4 km", "9 km", StringComparison.Ordinal));

        var deciding = result.Failures.Should().ContainSingle().Which.Deciding.Should().ContainSingle().Subject;
        deciding.TraceId.Should().Be("kinderen_naar_school/fiets/geschikt_als");
        deciding.Verdict.Should().Be("nee");
        deciding.Location!.Path.Should().Be("doelen/kinderen_naar_school.yaml");
    }

    [Fact]
    public void A_solution_that_lost_shows_the_comparison_it_lost()
    {
        var failure = Run("oplossing: vervoerstoelage").Failures.Single();

        failure.Deciding.Should().Contain(line => line.TraceId == "kinderen_naar_school/weging/fiets/vervoerstoelage"
            && line.Text.Contains("gaat voor") && line.Location!.Path == "doelen/kinderen_naar_school.yaml");
    }

    [Fact]
    public void Open_questions_go_by_their_short_name_where_that_means_one_of_them()
    {
        var text = Told.Replace("draagvlak: { fiets: ja, vervoerstoelage: ja }", "draagvlak: { vervoerstoelage: ja }", StringComparison.Ordinal);

        Run("hangt_af_van: [draagvlak]", text).Failures.Should().BeEmpty();
        Run("hangt_af_van: [draagvlak fiets]", text).Failures.Should().BeEmpty();
        Run("voorlopig: nee", text).Failures.Should().ContainSingle().Which.Deciding.Should().Contain(line => line.Text == "draagvlak fiets");
    }

    [Fact]
    public void A_short_name_that_means_several_is_not_met()
    {
        var text = Told.Replace("{ naam: kind 1, mist_lessen: ja }", "{ naam: kind 1 }, { naam: kind 2 }", StringComparison.Ordinal);

        Run("hangt_af_van: [kinderen.mist_lessen]", text).Failures.Single().Found
            .Should().Contain("kinderen.mist_lessen (kind 1)").And.Contain("kinderen.mist_lessen (kind 2)");
        Run("hangt_af_van: [kinderen.mist_lessen]", Told.Replace(", mist_lessen: ja", "", StringComparison.Ordinal)).Failures.Should().BeEmpty();
    }

    [Theory]
    [InlineData("oplossing: fietz", "OT4009", "bedoeld is misschien `fiets`")]
    [InlineData("uitkomst: { verhuizing: mogelijk }", "OT4009", null)]
    [InlineData("grondslag: participatiewet 35 lid 2", "OT4034", "bedoeld is misschien `participatiewet 35 lid 1`")]
    [InlineData("grondslag: participatiewet 34 lid 1", "OT4034", "zet de bepaling in het pakket, of laat `grondslag` weg en zeg in `omdat` waarom het past")]
    [InlineData("hangt_af_van: [route_is_velig]", "OT4041", "bedoeld is misschien `route_is_veilig`")]
    [InlineData("vragen: [kinderen.mist_les]", "OT4041", "bedoeld is misschien `kinderen.mist_lessen`")]
    [InlineData("vragen: [kinderen.mist_lessen (kind 9)]", "OT4041", null)]
    [InlineData("vragen: [draagvlak auto]", "OT4041", null)]
    [InlineData("redenen: [fiets/geschikt]", "OT4042", "bedoeld is misschien `fiets/geschikt_als`")]
    [InlineData("oplossingen: [fiets, fietz]", "OT4009", "bedoeld is misschien `fiets`")]
    public void A_misspelt_name_is_an_error_of_the_case(string line, string code, string? hint)
    {
        var result = Run(line);

        result.Passed.Should().BeFalse();
        var diagnostic = result.Diagnostics.Should().ContainSingle().Subject;
        diagnostic.Code.Should().Be(code);
        if (hint is not null)
        {
            diagnostic.Hint.Should().Be(hint);
        }
    }

    [Theory]
    [InlineData("advies: eerst_vragen\n    oplossing: fiets")]
    [InlineData("advies: keuze\n    oplossing: fiets")]
    [InlineData("advies: oplossing\n    oplossingen: [fiets, vervoerstoelage]")]
    [InlineData("oplossing: fiets\n    oplossingen: [vervoerstoelage]")]
    public void What_can_never_be_met_is_an_error_of_the_case(string lines) =>
        Run(lines).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OT4043");

    [Fact]
    public void A_goal_that_does_not_exist_is_an_error() =>
        Run("advies: oplossing", Told.Replace("  kinderen_naar_school:", "  kinderen_naar_schol:", StringComparison.Ordinal))
            .Diagnostics.Should().ContainSingle().Which.Hint.Should().Be("bedoeld is misschien `kinderen_naar_school`");

    [Fact]
    public void Of_a_goal_that_is_not_at_stake_no_solution_is_assessed()
    {
        var text = Told.Replace("mist_lessen: ja", "mist_lessen: nee", StringComparison.Ordinal);

        Run("advies: niet_aan_de_orde", text).Failures.Should().BeEmpty();
        Run("uitkomst: { fiets: aanbevolen }", text).Failures.Single().Found.Should().Be("niet_beoordeeld");
    }

    [Fact]
    public void A_wish_that_fits_no_goal_is_not_in_the_pack()
    {
        var text = Told.Replace("mist_lessen: ja", "mist_lessen: nee", StringComparison.Ordinal)
            .Replace("gegevens:", "hulpvraag: { wens: Een hond. }\ngegevens:", StringComparison.Ordinal);

        Run("advies: niet_in_het_pakket", text).Failures.Should().BeEmpty();
        Run("advies: niet_in_het_pakket").Failures.Should().ContainSingle();
    }

    [Fact]
    public void A_folder_is_run_in_path_order_and_a_refused_case_fails()
    {
        var folder = Directory.CreateTempSubdirectory("casussen").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "onder"));
            File.WriteAllText(Path.Combine(folder, "b.yaml"), Told + "    advies: oplossing\n");
            File.WriteAllText(Path.Combine(folder, "onder", "a.json"), """{ "casus": "x", "peildatum": "2026-11-01" }""");
            File.WriteAllText(Path.Combine(folder, "lees_mij.md"), "geen casus");

            var report = CaseTests.Run(SamplePack.Pack, folder);

            report.Cases.Select(c => Path.GetFileName(c.Path)).Should().Equal("b.yaml", "a.json");
            report.Cases.Select(c => c.Passed).Should().Equal(true, false);
            report.AllPassed.Should().BeFalse();
            report.Checked.Should().Be(1);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said() =>
        CaseTests.Run(SamplePack.Pack, "bestaat_niet").Cases.Should().ContainSingle()
            .Which.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OT1001");

    private static CaseTestResult Run(string lines, string told = Told) => CaseTests.Run(
        SamplePack.Pack, "casus.yaml", new CaseReader(SamplePack.Pack).ReadCase("casus.yaml", Encoding.UTF8.GetBytes(told + "    " + lines + "\n")));
}
