using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Rules.Tests.Cases;

public sealed class CaseReaderTests
{
    private const string Told =
        """
        casus: Kinderen missen school
        fictief: ja
        peildatum: 2026-11-01
        aanleiding: hulpvraag
        hulpvraag:
          tekst: Ik wil een toelage voor het vervoer naar school.
          wens: Dat de kinderen gewoon elke dag naar school kunnen.
          oplossing: vervoerstoelage
        doelen: { kinderen_naar_school: samen }
        gegevens:
          afstand_tot_school: 4 km
          route_is_veilig: ja
          opmerking: { waarde: onbekend, reden: weet_niet }
          kinderen:
            - naam: kind 1
              mist_lessen: ja
              kan_fietsen: { waarde: ja, bron: huisbezoek, datum: 2026-10-20 }
        beoordelingen:
          kosten_noodzakelijk:
            waarde: ja
            door: klantmanager_inkomen
            omdat: Lopen is te ver en er rijdt geen bus.
        draagvlak: { fiets: ja }
        zorgvuldigheid:
          verlaging:
            geprobeerd:
              - wat: fiets
                datum: 2026-10-01
            gehoord: ja
            verwijt: kan_niet
            waarborgen: { schriftelijk: ja }
            door: teamleider
            omdat: Het gesprek is gevoerd.
        bijzonderheden:
          - wat: Er is net een baby geboren.
            door: inwoner
        datums: { aanvraag: 2026-10-15, tijdvak: het schooljaar }
        toelichting: De vrouw uit het verhaal.
        bron: Werkplein Fivelingo, 2017
        """;

    private const string ToldAsJson =
        """
        {
          "casus": "Kinderen missen school",
          "fictief": true,
          "peildatum": "2026-11-01",
          "aanleiding": "hulpvraag",
          "hulpvraag": {
            "tekst": "Ik wil een toelage voor het vervoer naar school.",
            "wens": "Dat de kinderen gewoon elke dag naar school kunnen.",
            "oplossing": "vervoerstoelage"
          },
          "doelen": { "kinderen_naar_school": "samen" },
          "gegevens": {
            "afstand_tot_school": 4,
            "route_is_veilig": true,
            "punten": null,
            "opmerking": { "waarde": "onbekend", "reden": "weet_niet" },
            "kinderen": [
              { "naam": "kind 1", "mist_lessen": true, "leeftijd": null,
                "kan_fietsen": { "waarde": true, "bron": "huisbezoek", "datum": "2026-10-20" } }
            ]
          },
          "beoordelingen": {
            "kosten_noodzakelijk": { "waarde": true, "door": "klantmanager_inkomen", "omdat": "Lopen is te ver en er rijdt geen bus." }
          },
          "draagvlak": { "fiets": true },
          "zorgvuldigheid": {
            "verlaging": {
              "geprobeerd": [ { "wat": "fiets", "datum": "2026-10-01" } ],
              "gehoord": true, "verwijt": "kan_niet", "waarborgen": { "schriftelijk": true },
              "door": "teamleider", "omdat": "Het gesprek is gevoerd."
            }
          },
          "bijzonderheden": [ { "wat": "Er is net een baby geboren.", "door": "inwoner" } ],
          "datums": { "aanvraag": "2026-10-15", "tijdvak": "het schooljaar" },
          "toelichting": "De vrouw uit het verhaal.",
          "bron": "Werkplein Fivelingo, 2017"
        }
        """;

    private static readonly CaseReader Reader = new(SamplePack.Pack);

    [Fact]
    public void Everything_in_a_case_is_read()
    {
        var content = Reader.ReadText(Told).GetOrThrow().Content;

        content.Should().BeEquivalentTo(new
        {
            Name = "Kinderen missen school",
            IsFictional = true,
            IsAnonymised = false,
            ReferenceDate = new DateOnly(2026, 11, 1),
            Occasion = new Occasion(OccasionKind.HelpRequest),
            HelpRequest = new HelpRequest(
                "Ik wil een toelage voor het vervoer naar school.",
                "Dat de kinderen gewoon elke dag naar school kunnen.",
                "vervoerstoelage"),
            Explanation = "De vrouw uit het verhaal.",
            Source = "Werkplein Fivelingo, 2017",
        });
        content.Goals.Single().Should().Be(new KeyValuePair<string, ChosenBy>("kinderen_naar_school", ChosenBy.Together));
        content.Dates.Should().Equal(new Dictionary<string, string> { ["aanvraag"] = "2026-10-15", ["tijdvak"] = "het schooljaar" });
        content.Particulars.Should().Equal(new Particular("Er is net een baby geboren.", "inwoner", Weighed: false, null));
        content.DueCare["verlaging"].Blame.Should().Be(Blame.Cannot);
        content.Backings["fiets"].Resident.Should().Be(Truth.True);
        var child = content.Facts[SamplePack.Fact("kinderen").Index]!.Value.Members.Single();
        child.Name.Should().Be("kind 1");
        child.Facts.First().Should().BeEquivalentTo(new { Source = "huisbezoek", Date = new DateOnly(2026, 10, 20) });
        content.Facts[SamplePack.Fact("opmerking").Index]!.Value.Should().Be(FactValue.DoesNotKnow);
    }

    [Fact]
    public void The_same_case_as_YAML_and_as_JSON_is_the_same_situation()
    {
        var yaml = Reader.ReadText(Told).GetOrThrow().Content;
        var json = Reader.ReadText(ToldAsJson).GetOrThrow().Content;

        json.Should().BeEquivalentTo(yaml, options => options.IncludingInternalProperties().ComparingByMembers<ListMember>().ComparingByMembers<FactValue>().ComparingByMembers<Fact>().WithStrictOrdering());
        json.Facts[SamplePack.Fact("punten").Index].Should().BeNull();
    }

    [Fact]
    public void Own_initiative_says_who_what_and_on_which_ground() =>
        Reader.ReadText("casus: x\npeildatum: 2026-11-01\naanleiding: { eigen_initiatief: { wie: werkcoach, wat: een kind op slippers, grond: leerplicht } }\n")
            .GetOrThrow().Content.Occasion.Should().Be(new Occasion(OccasionKind.OwnInitiative, "werkcoach", "een kind op slippers", "leerplicht"));

    [Fact]
    public void The_caller_may_have_the_reference_date()
    {
        const string Text = "casus: x\naanleiding: vast_moment\n";
        var reader = new CaseReader(SamplePack.Pack) { ReferenceDate = new DateOnly(2027, 1, 1) };

        reader.ReadText(Text).GetOrThrow().ReferenceDate.Should().Be(new DateOnly(2027, 1, 1));
        reader.ReadText(Told).GetOrThrow().ReferenceDate.Should().Be(new DateOnly(2027, 1, 1));
        reader.ReadText(Text).GetOrThrow().ValueOf(SamplePack.Fact("grens_afstand")).Number.Should().Be(8);
        Reader.ReadText(Text).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OT4002");
    }

    [Theory]
    [InlineData("OT4003", "  afstand_school: 4 km", "  ^^^^^^^^^^^^^^")]
    [InlineData("OT4023", "  afstand_tot_school: 4 mijl", "                      ^^^^^^")]
    [InlineData("OT4024", "  afstand_tot_school: 400 km", "                      ^^^^^^")]
    [InlineData("OT4021", "  afstand_tot_school: 7,5 km", "                      ^^^^^^")]
    [InlineData("OT4020", "  route_is_veilig: yes", "                   ^^^")]
    [InlineData("OT4022", "  begin_werk: 1-7-2026", "              ^^^^^^^^")]
    [InlineData("OT4004", "  kosten_noodzakelijk: ja", "  ^^^^^^^^^^^^^^^^^^^")]
    [InlineData("OT4014", "  punten: { waarde: 3, reden: weet_niet }", "                              ^^^^^^^^^")]
    [InlineData("OT4020", "  kinderen: { waarde: twee, bron: gesprek }", "                      ^^^^")]
    [InlineData("OT4020", "  punten: [{ naam: a }]", "             ^^^^^^^")]
    [InlineData("OT4003", "  kinderen: [{ kan_fitsen: ja }]", "               ^^^^^^^^^^")]
    public void A_mistake_is_pointed_at(string code, string line, string carets)
    {
        var marked = MarkedText.Parse($"casus: x\npeildatum: 2026-11-01\naanleiding: hulpvraag\ngegevens:\n{line}\n{carets}\n");

        var diagnostic = Reader.ReadText(marked.Text, "mijn.yaml").Diagnostics.Should().ContainSingle().Subject;

        diagnostic.Should().BeEquivalentTo(new { Code = code, Path = "mijn.yaml", marked.Line, marked.Column, marked.Length });
    }

    [Fact]
    public void A_case_without_an_occasion_is_told_why_it_needs_one()
    {
        var diagnostic = Reader.ReadText("casus: x\npeildatum: 2026-11-01\n").Diagnostics.Should().ContainSingle().Subject;

        diagnostic.Code.Should().Be("OT4001");
        diagnostic.Hint.Should().Contain("aanleiding: hulpvraag").And.Contain("vast_moment").And.Contain("eigen_initiatief");
    }

    [Fact]
    public void What_the_pack_works_out_itself_is_not_given()
    {
        var pack = Pipeline.Load(Diagnostics.PageExample.Basis).GetOrThrow();

        var diagnostic = new CaseReader(pack).ReadText(
            "casus: x\npeildatum: 2026-11-01\naanleiding: vast_moment\ngegevens: { norm_alleenstaande: 1400 }\n").Diagnostics.Should().ContainSingle().Subject;

        diagnostic.Code.Should().Be("OT4003");
        diagnostic.Message.Should().Contain("rekent het pakket zelf uit");
    }

    [Fact]
    public void The_solution_that_was_asked_for_may_be_named_with_its_goal() =>
        SamplePack.Situation().Asked("Ik wil een fiets.", solution: "kinderen_naar_school/fiets").Build().GetOrThrow()
            .RequestedSolution.Should().Be("fiets");

    [Fact]
    public void A_judgement_without_its_reason_is_refused() =>
        Reader.ReadText("casus: x\npeildatum: 2026-11-01\naanleiding: hulpvraag\nbeoordelingen:\n  kosten_noodzakelijk: { waarde: ja, door: ik }\n")
            .Diagnostics.Should().ContainSingle().Which.Message.Should().Contain("omdat");

    [Fact]
    public void All_mistakes_of_a_case_come_in_one_run() =>
        Reader.ReadText(
            """
            casus: x
            peildatum: 1-7-2026
            gegevens:
              afstand_school: 4
              route_is_veilig: yes
            beoordelingen:
              kosten_noodzakelijk: { waarde: ja, door: ik }
            draagvlak: { fietz: ja }
            onbekende_sleutel: ja
            """).Diagnostics.Select(d => d.Line).Should().Equal(1, 2, 4, 5, 7, 8, 9);

    [Theory]
    [InlineData("casus: Mevrouw 123456782 vraagt hulp", "123456782")]
    [InlineData("toelichting: bsn 123 456 782 staat in het dossier", "123 456 782")]
    [InlineData("bron: 123.456.782", "123.456.782")]
    [InlineData("# 123-456-782", "123-456-782")]
    [InlineData("gegevens: { punten: 123456782 }", "123456782")]
    [InlineData("gegevens: { route_is_veilig: 123456782 }", "123456782")]
    public void A_citizen_service_number_is_refused_wherever_it_stands(string line, string number)
    {
        var start = line.StartsWith("casus", StringComparison.Ordinal) ? "" : "casus: x\n";
        var loaded = Reader.ReadText($"{start}{line}\npeildatum: 2026-11-01\naanleiding: hulpvraag\n");

        loaded.Diagnostics.Should().Contain(d => d.Code == "OT4010" && d.Line > 0);
        loaded.Diagnostics.Select(d => OmgekeerdeToets.Diagnostics.DiagnosticLayout.Render(d)).Should().NotContain(text => text.Contains(number));
    }

    [Fact]
    public void A_citizen_service_number_in_disguise_is_refused_and_not_shown()
    {
        var folded = Reader.ReadText("casus: x\npeildatum: 2026-11-01\naanleiding: hulpvraag\ntoelichting: >\n  nummer 123\n  456 782\n");
        var escaped = Reader.ReadText("""{ "casus": "\u0031\u0032\u0033456782", "peildatum": "2026-11-01", "aanleiding": "hulpvraag" }""");

        folded.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OT4010");
        escaped.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OT4010");
        escaped.Diagnostics[0].SourceLine.Should().NotContain("456782").And.NotContain("0031");
    }

    [Fact]
    public void A_citizen_service_number_in_the_name_of_the_file_is_refused_and_not_shown()
    {
        var loaded = Reader.ReadText(Told, "dossier_123456782.yaml");

        loaded.Diagnostics.Should().ContainSingle().Which.Path.Should().Be("dossier_*********.yaml");
    }

    [Fact]
    public void An_empty_text_is_no_case() =>
        Reader.ReadText("").IsOk.Should().BeFalse();

    [Fact]
    public void A_file_that_is_not_there_is_a_message_and_no_exception()
    {
        Reader.ReadFile("bestaat_niet.yaml").Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OT1001");
        Reader.ReadFile("\0").Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OT1001");
    }

    [Fact]
    public void A_file_is_read_as_it_is_named()
    {
        var path = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N") + ".yaml");
        try
        {
            File.WriteAllText(path, "casus: x\n");
            Reader.ReadFile(path).Diagnostics.Should().OnlyContain(d => d.Path == path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
