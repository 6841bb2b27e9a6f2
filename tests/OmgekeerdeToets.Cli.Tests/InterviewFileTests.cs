using System.Text;

namespace OmgekeerdeToets.Cli.Tests;

/// <summary>The file of a talk: every answer at once, every byte that was there kept, and beside each judgement who judged.</summary>
public sealed class InterviewFileTests
{
    private const string Begun =
        """
        casus: Kinderen missen school
        peildatum: 2026-11-01
        aanleiding: hulpvraag
        hulpvraag:
          tekst: Ik wil een toelage.  # letterlijk
          wens: Dat zij elke dag naar school gaan.
          oplossing: vervoerstoelage
        toelichting: Al eerder gesproken.
        doelen: { kinderen_naar_school: samen }

        """;

    [Fact]
    public void Each_line_of_a_pipe_is_stored_before_the_next_is_read()
    {
        var file = New(Begun);
        var seen = new List<string>();
        var lines = new Lines(["kind 1\n", "ja\n", "w\n"], () => seen.Add(File.ReadAllText(file)));

        Sandbox.Run("", ["vraag", file], terminal => terminal with { Input = lines });

        seen[0].Should().Be(Begun);
        seen[1].Should().Contain("- naam: kind 1").And.NotContain("mist_lessen");
        seen[2].Should().Contain("mist_lessen_door_vervoer: ja").And.NotContain("aanvraag_wacht");
        File.ReadAllText(file).Should().Contain("aanvraag_wacht");
        Directory.EnumerateFiles(Path.GetDirectoryName(file)!, "*.nieuw").Should().BeEmpty();
    }

    [Fact]
    public void The_mark_of_an_editor_its_line_ends_and_every_comment_stay()
    {
        byte[] before = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("# Éérst dit\n" + Begun + "# en dit\n")];
        before = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(before).Replace("\n", "\r\n", StringComparison.Ordinal));
        var file = New("");
        File.WriteAllBytes(file, before);

        Talk(file, "kind 1, kind 2", "ja", "nee", "w", "stop");

        var after = File.ReadAllBytes(file);
        after[..3].Should().Equal(0xEF, 0xBB, 0xBF);
        IsWithin(before, after).Should().BeTrue("what was added stands between what was there");
        var text = Encoding.UTF8.GetString(after);
        text.Should().Contain("# en dit").And.Contain("reden: weet_niet");
        text.Replace("\r\n", "", StringComparison.Ordinal).Should().NotContain("\n");
    }

    [Fact]
    public void A_file_without_a_mark_gets_none()
    {
        var file = New(Begun);

        Talk(file, "kind 1", "stop");

        File.ReadAllBytes(file)[0].Should().Be((byte)'c');
    }

    [Fact]
    public void Who_judges_is_asked_once_and_stands_beside_every_judgement()
    {
        var file = AtJudgement();

        var ran = Talk(file, "?", "Gezinscoach", "ja", "Het is er koud.", "w", "stop");

        ran.Output.Split("Wie bent u?").Should().HaveCount(2);
        ran.Output.Should().Contain("Schrijf geen naam.");
        File.ReadAllText(file).Should().Contain("door: gezinscoach").And.Contain("omdat: Het is er koud.").And.NotContain("door: klantmanager_inkomen")
            .And.Contain("reden: weet_niet");
    }

    [Fact]
    public void Who_judges_can_stand_on_the_command_line_and_need_not_be_said()
    {
        var named = AtJudgement();
        var silent = AtJudgement();

        var ran = Sandbox.RunWithInput("ja\nHet is er koud.\nstop\n", "vraag", named, "--rol", "Klantmanager werk");
        Talk(silent, "", "ja", "Het is er koud.", "stop");

        ran.Output.Should().NotContain("Wie bent u?").And.Contain("--rol klantmanager_werk", "who goes on is still the same person");
        File.ReadAllText(named).Should().Contain("door: klantmanager_werk");
        File.ReadAllText(silent).Should().Contain("door: de medewerker");
        Sandbox.Run("vraag", named, "--rol", "jurist", "--kaart").Code.Should().Be(2);
        Sandbox.Run("vraag", named, "--rol", "jurist", "--antwoorden", silent).Code.Should().Be(2);
    }

    [Fact]
    public void A_word_about_the_talk_is_no_role()
    {
        var stopped = AtJudgement();
        var before = File.ReadAllText(stopped);

        Talk(stopped, "stop").Output.Should().Contain("Hiermee gaat u verder");
        File.ReadAllText(stopped).Should().Be(before);
        Talk(AtJudgement(), "gevaar").Output.Should().Contain("Bel 112");
        Talk(AtJudgement(), "jurist", "terug", "stop").Output.Should().Contain("verder terug kan niet");
    }

    [Fact]
    public void Danger_after_somebody_saw_none_is_stored_and_the_contradiction_is_told()
    {
        var file = New(Begun + "beoordelingen:\n  tekens_van_gevaar:\n    waarde: nee\n    door: klantmanager_inkomen\n    omdat: Er is niets gemeld.\n");

        var ran = Talk(file, "gevaar", "Ik zag een mes.", "gezinscoach");

        ran.Code.Should().Be(0);
        Unwrapped(ran).Should().Contain("iemand zag eerder iets anders").And.Contain("Er is niets gemeld").And.NotContain("NIET");
        File.ReadAllText(file).Should().Contain("waarde: ja").And.Contain("door: gezinscoach").And.Contain("Ik zag een mes. Tegenspraak.").And.Contain("Er is niets gemeld");
    }

    [Fact]
    public void A_case_that_answers_and_sees_danger_where_this_one_sees_none_contradicts_it_aloud()
    {
        var file = New(Begun + "beoordelingen:\n  tekens_van_gevaar: { waarde: nee, door: klantmanager_inkomen, omdat: Er is niets gemeld. }\n");
        var other = New(Begun + "beoordelingen:\n  tekens_van_gevaar: { waarde: ja, door: gezinscoach, omdat: Ik zag een mes. }\n");

        Unwrapped(Sandbox.Run("vraag", file, "--antwoorden", other)).Should().Contain("Tegenspraak:").And.Contain("Bel 112").And.Contain("Er is niets gemeld");
    }

    private static string Unwrapped(Ran ran) => ran.Output.Replace("\n", " ", StringComparison.Ordinal);

    /// <summary>Everything is answered up to the first judgement.</summary>
    private static string AtJudgement() => New(
        Begun + "gegevens: { kinderen: [{ naam: kind 1, mist_lessen_door_vervoer: ja, kan_fietsen: nee }], afstand_tot_school: 4 km, route_is_veilig: nee, "
        + "fonds_kan_helpen: nee, meereizen_mogelijk: nee, vervoer_is_geregeld: nee, aanvraag_wacht: nee, wil_meedoen: ja }\n");

    /// <summary>Whether all of these bytes stand in the others, in the same order.</summary>
    private static bool IsWithin(byte[] before, byte[] after)
    {
        var found = 0;
        foreach (var one in after)
        {
            found += found < before.Length && one == before[found] ? 1 : 0;
        }

        return found == before.Length;
    }

    private static Ran Talk(string file, params string[] lines) => Sandbox.RunWithInput(string.Concat(lines.Select(line => line + "\n")), "vraag", file);

    private static string New(string text)
    {
        var file = Path.Combine(Sandbox.NewFolder("bestand"), Guid.NewGuid().ToString("N") + ".yaml");
        File.WriteAllText(file, text);
        return file;
    }

    /// <summary>Input that comes line by line, as from somebody who types.</summary>
    private sealed class Lines(string[] lines, Action before) : MemoryStream
    {
        private int _next;

        public override int Read(Span<byte> buffer)
        {
            before();
            return _next == lines.Length ? 0 : Encoding.UTF8.GetBytes(lines[_next++], buffer);
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    }
}
