using System.Text.Json;
using OmgekeerdeToets.Cli.Files;

namespace OmgekeerdeToets.Cli.Tests;

/// <summary><c>vraag</c> as a user runs it, with lines from a pipe.</summary>
public sealed class InterviewTests
{
    private static readonly string Told = Sandbox.Shipped("rules/casussen/kinderen_naar_school/verteld.yaml");

    private const string Begun =
        """
        # Ons eerste gesprek
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

    private static readonly string[] Lines =
        ["kind 1, kind 2", "ja", "ja", "w", "4,5", "nee", "ja", "ja", "nee", "nee", "ja", "l", "nee", "Zij heeft genoeg over."];

    [Fact]
    public void A_talk_begins_with_what_is_not_known_and_keeps_every_answer()
    {
        var file = New(Begun);

        var ran = Talk(file, Lines[..5]);

        ran.Code.Should().Be(0);
        ran.Error.Should().BeEmpty();
        ran.Output.Should().Contain("Welke kinderen wonen er in het gezin?").And.Contain("Vertellen mag, het hoeft niet.");
        ran.Output.Should().NotContain("Wat wil je bereiken?", "the case says so already");
        File.ReadAllText(file).Should().StartWith(Begun).And.Contain("afstand_tot_school: 4.5 km").And.Contain("reden: weet_niet");
        ran.Output.Should().Contain($"omgekeerdetoets vraag {file}", "who stops is told how to go on");
    }

    [Fact]
    public void Going_on_is_about_the_same_pack_the_same_day_and_the_same_goals()
    {
        var file = New(Begun);
        var rules = Sandbox.Shipped("rules");

        var ran = Sandbox.RunWithInput("stop\n", "vraag", file, "--regels", rules, "--peildatum", "2026-11-02", "--doel", "nu_veilig");

        ran.Output.Should().Contain($"omgekeerdetoets vraag {file} --regels {rules} --peildatum 2026-11-02 --doel nu_veilig");
    }

    [Fact]
    public void Wherever_it_is_broken_off_the_file_is_a_case_that_can_be_read()
    {
        for (var lines = 0; lines <= Lines.Length; lines += 3)
        {
            var file = New(Begun);
            Talk(file, Lines[..lines]);

            new CaseReader(RulePack.BuiltIn).ReadFile(file).Diagnostics.Should().BeEmpty();
            Directory.EnumerateFiles(Path.GetDirectoryName(file)!, "*.nieuw").Should().BeEmpty("nothing half stays behind");
        }
    }

    [Fact]
    public void What_is_not_understood_is_asked_again()
    {
        var file = New(Begun);

        var ran = Talk(file, "kind 1", "misschien", "ja", "w", "twintig minuten", "900 km", "4 km");

        ran.Output.Should().Contain("Antwoord met ja of nee").And.Contain("hoogstens 200");
        File.ReadAllText(file).Should().Contain("afstand_tot_school: 4 km");
    }

    [Fact]
    public void Going_back_takes_the_last_answer_away()
    {
        var file = New(Begun);

        Talk(file, "kind 1, kind 2", "terug", "kind 1");

        File.ReadAllText(file).Should().Contain("- naam: kind 1").And.NotContain("kind 2");
    }

    [Fact]
    public void Danger_stops_the_questions_and_says_whom_to_call_first()
    {
        var file = New(Begun);

        var ran = Talk(file, "kind 1", "gevaar", "Hij huilde en wilde niet naar huis.", "Klantmanager Werk");

        ran.Code.Should().Be(0);
        ran.Output.Should().Contain("Stop met de vragen").And.Contain("Bel 112").And.Contain("crisisdienst");
        ran.Output.IndexOf("Bel 112", StringComparison.Ordinal).Should().BeLessThan(ran.Output.IndexOf("Wat ziet of hoort u?", StringComparison.Ordinal));
        File.ReadAllText(file).Should().Contain("tekens_van_gevaar").And.Contain("Hij huilde en wilde niet naar huis.").And.Contain("door: klantmanager_werk");
        Talk(file, "ja").Output.Should().Contain("Stop met de vragen", "who opens the case again is told so again");
    }

    [Fact]
    public void Nobody_is_made_to_say_what_they_did_not_say_of_danger()
    {
        var silent = New(Begun);
        var late = New(Begun);

        var ran = Talk(silent, "gevaar", "", "");
        Talk(late, "gevaar", "", "Er was rook.");

        ran.Code.Should().Be(0);
        ran.Output.Should().Contain("Bel 112").And.Contain("Schrijf het in een paar woorden op").And.Contain("Wat u zag of hoorde, is nog niet opgeschreven.");
        File.ReadAllText(silent).Should().StartWith(Begun.TrimEnd()).And.Contain("tekens_van_gevaar").And.Contain("is nog niet opgeschreven");
        File.ReadAllText(late).Should().Contain("Er was rook.").And.Contain("door: de medewerker");
    }

    [Fact]
    public void A_new_file_begins_a_new_case()
    {
        var file = Path.Combine(Sandbox.NewFolder(), "nieuw.yaml");

        var ran = Talk(file, "ja", "Kinderen missen school", "1-11-2026", "1", "Ik wil een toelage.", "Dat zij elke dag gaan.", "", "", "kinderen_naar_school", "geen", "stop");

        ran.Code.Should().Be(0);
        File.ReadAllText(file).Should().Contain("peildatum: 2026-11-01").And.Contain("kinderen_naar_school: samen").And.Contain("wens: Dat zij elke dag gaan.");
    }

    [Fact]
    public void That_no_goal_fits_is_said_only_after_somebody_said_so()
    {
        string[] begun = ["ja", "Een vraag", "1-11-2026", "1"];

        Talk(Path.Combine(Sandbox.NewFolder(), "nieuw.yaml"), [.. begun, "stop"]).Output.Should().NotContain("past bij geen enkel doel");
        Talk(Path.Combine(Sandbox.NewFolder(), "nieuw.yaml"), [.. begun, "Iets anders.", "Iets.", "", "", "geen"])
            .Output.Should().Contain("past bij geen enkel doel");
    }

    [Fact]
    public void At_the_start_too_what_is_not_understood_is_asked_again_and_a_question_mark_helps()
    {
        var file = Path.Combine(Sandbox.NewFolder(), "nieuw.yaml");

        var ran = Talk(file, "?", "weet niet", "ja", "?", "Een vraag", "?", "1-11-2026", "?", "1", "stop");

        ran.Output.Should().Contain("Met ja begint u een nieuwe casus").And.Contain("Dat begrijp ik niet. Antwoord met ja of nee.")
            .And.Contain("om de casus terug te vinden").And.Contain("De regels en bedragen van die dag tellen").And.Contain("waar het gesprek begint");
        File.ReadAllText(file).Should().Contain("casus: Een vraag");
    }

    [Fact]
    public void Who_saw_it_is_a_role_in_plain_words_and_no_ground_is_no_ground()
    {
        var file = Path.Combine(Sandbox.NewFolder(), "nieuw.yaml");

        var ran = Talk(file, "ja", "Een zorg", "1-11-2026", "2", "Klantmanager inkomen", "Lege koelkast.", "geen", "Geen", "De inwoner vindt het goed.", "stop");

        ran.Output.Should().NotContain("klantmanager_inkomen").And.Contain("Is er geen grond").And.Contain("Typ dan stop.");
        File.ReadAllText(file).Should().Contain("wie: klantmanager_inkomen").And.Contain("De inwoner vindt het goed.").And.NotContain("geen");
    }

    [Fact]
    public void A_slip_in_the_name_of_a_file_begins_nothing()
    {
        var file = Path.Combine(Sandbox.NewFolder(), "verschreven.yaml");

        Talk(file, "nee").Output.Should().Contain("Er is nog geen casus");
        File.Exists(file).Should().BeFalse();
    }

    [Fact]
    public void Another_case_can_answer_and_its_advice_comes_out()
    {
        var file = Path.Combine(Sandbox.NewFolder(), "oefening.yaml");

        var ran = Sandbox.Run("vraag", file, "--antwoorden", Told);

        ran.Code.Should().Be(0);
        ran.Output.Should().Contain("Voorlopig advies: Voor elk kind dat lessen mist een fiets").And.Contain("5 vragen aan mensen, 2 keer beoordelen en 1 keer opzoeken. Samen 17 antwoorden.");
        ran.Output.IndexOf("4. Juridische toets", StringComparison.Ordinal).Should().BeGreaterThan(ran.Output.IndexOf("3. Gevolgen", StringComparison.Ordinal));
        ran.Output.IndexOf("Draagvlak:", StringComparison.Ordinal).Should().BeGreaterThan(ran.Output.IndexOf("4. Juridische toets", StringComparison.Ordinal));
    }

    [Fact]
    public void The_list_asks_nothing_and_writes_nothing()
    {
        var file = New(Begun);

        using var json = JsonDocument.Parse(Sandbox.Run("vraag", file, "--formaat", "json").Output);
        var text = Sandbox.Run("vraag", file, "--formaat", "tekst").Output;

        json.RootElement.GetProperty("formaat").GetString().Should().Be("vraag/1");
        json.RootElement.GetProperty("vragen")[0].GetProperty("per_lid").EnumerateArray().Should().NotBeEmpty();
        text.Should().Contain("1. Welke kinderen wonen er in het gezin?");
        File.ReadAllText(file).Should().Be(Begun);
    }

    [Fact]
    public void The_card_has_words_to_begin_with_room_to_write_and_whom_to_call()
    {
        var card = Sandbox.Run("vraag", New(Begun), "--kaart", "--breedte", "80").Output;

        card.Should().Contain("Om te beginnen").And.Contain("……").And.Contain("[ ] ja").And.Contain("(vrij)").And.Contain("Bel 112");
        card.Split('\n').Should().OnlyContain(line => line.Length <= 80);
    }

    [Fact]
    public void The_card_leaves_room_for_what_the_resident_did_not_know_before()
    {
        Sandbox.Run("vraag", Told, "--kaart").Output.Should().Contain("Nog open, alleen als de inwoner er nu iets over wil zeggen").And.Contain("Wil je meehelpen");
        Sandbox.Run("vraag", New(Begun), "--kaart").Output.Should().NotContain("Nog open", "nothing was asked yet");
    }

    [Fact]
    public void What_somebody_else_wrote_meanwhile_is_never_overwritten()
    {
        var path = New(Begun);
        var file = new InterviewFile(path, Begun);
        File.WriteAllText(path, Begun + "bron: een collega\n");

        file.Save(Begun + "fictief: ja\n")!.Code.Should().Be("OT5013");

        File.ReadAllText(path).Should().EndWith("bron: een collega\n");
    }

    private static Ran Talk(string file, params string[] lines) => Sandbox.RunWithInput(string.Concat(lines.Select(line => line + "\n")), "vraag", file);

    private static string New(string text)
    {
        var file = Path.Combine(Sandbox.NewFolder("gesprek"), Guid.NewGuid().ToString("N") + ".yaml");
        File.WriteAllText(file, text);
        return file;
    }
}
