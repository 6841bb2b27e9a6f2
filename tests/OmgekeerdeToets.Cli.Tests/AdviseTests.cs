using System.Text;
using System.Text.Json;

namespace OmgekeerdeToets.Cli.Tests;

public sealed class AdviseTests
{
    private static readonly string Told = Sandbox.Shipped("rules/casussen/kinderen_naar_school/verteld.yaml");

    [Fact]
    public void The_told_case_advises_the_bicycle_on_standard_output_and_nothing_else()
    {
        var ran = Sandbox.Run("advies", Told);

        ran.Code.Should().Be(0);
        ran.Error.Should().BeEmpty();
        ran.Output.Should().Contain("fiets").And.Contain("Participatiewet artikel 35 lid 1").And.Contain("voorbeeldpakket").And.Contain("ingebouwd");
    }

    [Theory]
    [InlineData("--breedte", "100")]
    [InlineData("--kort", "--breedte", "100")]
    public void What_is_urgent_is_told_first_also_to_who_asks_for_another_goal(params string[] more)
    {
        var unsafeNow = Sandbox.Shipped("rules/casussen/meer_doelen/gevaar_en_geen_contact.yaml");

        var ran = Sandbox.Run(["advies", unsafeNow, "--doel", "contact_hersteld", .. more]);

        ran.Output.Should().Contain("! Eerst een ander doel, want dat is acuut: “Deze inwoner is nu veilig”.");
        ran.Output.IndexOf("Eerst een ander doel", StringComparison.Ordinal).Should().BeLessThan(ran.Output.IndexOf("weer contact", StringComparison.Ordinal));
        Sandbox.Run(["advies", unsafeNow, "--doel", "nu_veilig", .. more]).Output.Should().NotContain("Eerst een ander doel");
    }

    [Fact]
    public void A_pack_in_a_folder_is_named_in_the_report()
    {
        Sandbox.Run("advies", Told, "--regels", Sandbox.Shipped("rules")).Output.Should().Contain(Sandbox.Shipped("rules"));
    }

    [Fact]
    public void A_case_may_come_from_another_program()
    {
        var ran = Sandbox.RunWithInput(File.ReadAllText(Told), "advies", "-");

        ran.Code.Should().Be(0);
        ran.Output.Should().Be(Sandbox.Run("advies", Told).Output);
    }

    [Fact]
    public void What_comes_in_must_be_UTF8()
    {
        var ran = Sandbox.Run("", ["advies", "-"], terminal => terminal with { Input = new MemoryStream(Encoding.Latin1.GetBytes("casus: café")) });

        ran.Code.Should().Be((int)ExitCode.BadInput);
        ran.Error.Should().StartWith("fout OT5014");
    }

    [Theory]
    [InlineData("markdown", "# ")]
    [InlineData("json", "{\n  \"formaat\": \"advies/1\"")]
    [InlineData("mermaid", "flowchart LR\n  accTitle: De redenering bij dit doel: De kinderen zijn elke schooldag op school.")]
    public void Each_form_begins_as_it_should(string form, string start)
    {
        Sandbox.Run("advies", Told, "--formaat", form).Output.Should().StartWith(start);
    }

    [Fact]
    public void In_short_it_is_a_screen_as_text_and_as_Markdown_and_nothing_else()
    {
        Sandbox.Run("advies", Told, "--kort").Output.Split('\n').Length.Should().BeLessThan(50);
        Sandbox.Run("advies", Told, "--kort", "--formaat", "markdown").Output.Should().StartWith("# ").And.Contain("Dit is een samenvatting");
        Sandbox.Run("advies", Told, "--kort", "--formaat", "json").Error.Should().StartWith("fout OT5015");
    }

    [Fact]
    public void All_goals_are_told_in_full_in_JSON_on_request()
    {
        var inShort = Sandbox.Run("advies", Told, "--formaat", "json").Output;

        Sandbox.Run("advies", Told, "--formaat", "json", "--volledig").Output.Length.Should().BeGreaterThan(2 * inShort.Length);
        Sandbox.Run("advies", Told, "--volledig").Error.Should().StartWith("fout OT5015");
    }

    [Fact]
    public void Mermaid_draws_one_case()
    {
        var ran = Sandbox.Run("advies", Told, Sandbox.Shipped("rules/casussen/nu_veilig"), "--formaat", "mermaid");

        ran.Code.Should().Be((int)ExitCode.BadInput);
        ran.Error.Should().StartWith("fout OT5016");
    }

    [Fact]
    public void One_goal_can_be_asked_for()
    {
        using var json = JsonDocument.Parse(Sandbox.Run("advies", Told, "--formaat", "json", "--doel", "kinderen_naar_school").Output);

        json.RootElement.GetProperty("doelen").EnumerateArray().Should().ContainSingle()
            .Which.GetProperty("doel").GetString().Should().Be("kinderen_naar_school");
    }

    [Fact]
    public void The_reasoning_comes_only_when_asked()
    {
        using var without = JsonDocument.Parse(Sandbox.Run("advies", Told, "--formaat", "json").Output);
        using var with = JsonDocument.Parse(Sandbox.Run("advies", Told, "--formaat", "json", "--spoor").Output);

        without.RootElement.TryGetProperty("spoor", out _).Should().BeFalse();
        with.RootElement.TryGetProperty("spoor", out _).Should().BeTrue();
        Sandbox.Run("advies", Told, "--spoor", "--diepte", "kort").Output.Length
            .Should().BeLessThan(Sandbox.Run("advies", Told, "--spoor", "--diepte", "volledig").Output.Length);
    }

    [Theory]
    [InlineData("--spoor", "--formaat", "markdown")]
    [InlineData("--spoor", "--diepte", "kort", "--formaat", "json")]
    [InlineData("--breedte", "80", "--formaat", "json")]
    [InlineData("--breedte", "80", "--formaat", "html")]
    [InlineData("--breedte", "80", "--formaat", "mermaid")]
    public void An_option_that_would_do_nothing_is_refused(params string[] options)
    {
        Sandbox.Run(["advies", Told, .. options]).Error.Should().StartWith("fout OT5015");
    }

    [Fact]
    public void Open_questions_give_their_own_exit_code_only_when_that_is_asked()
    {
        Sandbox.Run("advies", Told, "--doel", "kinderen_naar_school").Code.Should().Be(0);
        Sandbox.Run("advies", Told, "--doel", "kinderen_naar_school", "--strikt").Code.Should().Be((int)ExitCode.QuestionsOpen);
    }

    [Fact]
    public void Who_must_ask_first_or_whose_care_can_turn_it_has_something_open_where_no_question_is()
    {
        var basis = Checkout.Path("tests", "corpus", "basis");
        Sandbox.Run("advies", Path.Combine(basis, "casussen", "verteld.yaml"), "--regels", basis, "--peildatum", "2027-01-01", "--strikt")
            .Code.Should().Be((int)ExitCode.QuestionsOpen, "a norm has no value on that day");

        var reported = Checkout.Path("rules", "casussen", "kind_groeit_veilig_en_warm_op", "melden_na_zorgvuldigheid.yaml");
        var bare = Path.Combine(Sandbox.NewFolder(), "zonder.yaml");
        var text = File.ReadAllText(reported);
        File.WriteAllText(bare, text[..text.IndexOf("zorgvuldigheid:", StringComparison.Ordinal)]);
        Sandbox.Run("advies", reported, "--doel", "kind_groeit_veilig_en_warm_op", "--strikt").Code.Should().Be(0);
        Sandbox.Run("advies", bare, "--doel", "kind_groeit_veilig_en_warm_op", "--strikt").Code.Should().Be((int)ExitCode.QuestionsOpen);
    }

    [Fact]
    public void Several_cases_come_in_a_fixed_order_and_one_bad_one_does_not_hold_up_the_rest()
    {
        var folder = Sandbox.NewFolder();
        File.Copy(Told, Path.Combine(folder, "b.yaml"), overwrite: true);
        File.WriteAllText(Path.Combine(folder, "a.yaml"), "casus: kapot\n");

        var ran = Sandbox.Run("advies", folder, "--onderzoek", "0");

        ran.Code.Should().Be((int)ExitCode.BadInput);
        ran.Output.Should().Contain("Kinderen missen school");
        ran.Error.Should().Contain("a.yaml");
    }

    [Fact]
    public void A_file_is_written_whole_and_holds_what_the_screen_would_show()
    {
        var file = Path.Combine(Sandbox.NewFolder(), "advies.txt");

        var ran = Sandbox.Run("advies", Told, "--uit", file);

        ran.Code.Should().Be(0);
        ran.Output.Should().BeEmpty();
        File.ReadAllBytes(file).Take(3).Should().NotEqual(Encoding.UTF8.Preamble.ToArray());
        File.ReadAllText(file).Should().Be(Sandbox.Run("advies", Told).Output);
        Directory.EnumerateFiles(Path.GetDirectoryName(file)!).Should().ContainSingle();
    }

    [Fact]
    public void A_file_that_stood_there_stays_when_the_case_is_refused()
    {
        var folder = Sandbox.NewFolder();
        var bad = Path.Combine(folder, "kapot.yaml");
        var file = Path.Combine(folder, "advies.txt");
        File.WriteAllText(bad, "casus: kapot\n");
        File.WriteAllText(file, "wat er stond");

        Sandbox.Run("advies", bad, "--uit", file).Code.Should().Be((int)ExitCode.BadInput);

        File.ReadAllText(file).Should().Be("wat er stond");
    }

    [Theory]
    [InlineData(60)]
    [InlineData(160)]
    public void The_width_is_kept(int width)
    {
        Sandbox.Run("advies", Told, "--breedte", width.ToString()).Output.Split('\n')
            .Where(line => !line.Contains("https://", StringComparison.Ordinal))
            .Max(line => line.Length).Should().BeInRange(width - 20, width);
    }

    [Fact]
    public void Colour_is_for_a_terminal_that_wants_it()
    {
        Sandbox.Run("advies", Told).Output.Should().NotContain("\u001b");
        Sandbox.RunOnTerminal(100, "advies", Told).Output.Should().Contain("\u001b");
        Sandbox.Run("", ["advies", Told], terminal => terminal with { OutputIsTerminal = true, NoColour = true }).Output
            .Should().NotContain("\u001b");
    }

    [Fact]
    public void Another_reference_date_counts_instead_of_the_one_in_the_case()
    {
        Sandbox.Run("advies", Told, "--peildatum", "2026-12-05").Output.Should().Contain("5 december 2026").And.NotContain("1 november 2026");
    }

    [Fact]
    public void A_citizen_service_number_is_refused_and_not_repeated()
    {
        var file = Path.Combine(Sandbox.NewFolder(), "bsn.yaml");
        File.WriteAllText(file, File.ReadAllText(Told).Replace("toelichting: Moeder", "toelichting: 111222333 moeder", StringComparison.Ordinal));

        var ran = Sandbox.Run("advies", file);

        ran.Code.Should().Be((int)ExitCode.BadInput);
        ran.Error.Should().Contain("fout OT").And.NotContain("111222333");
    }

    [Fact]
    public void A_report_never_takes_the_place_of_the_case_it_is_about()
    {
        var copy = Path.Combine(Sandbox.NewFolder(), "casus.yaml");
        File.Copy(Told, copy);

        var ran = Sandbox.Run("advies", copy, "--uit", copy);

        ran.Code.Should().Be((int)ExitCode.BadInput);
        ran.Error.Should().Contain("leest zelf uit dat bestand");
        File.ReadAllText(copy).Should().Be(File.ReadAllText(Told));
    }

    [Fact]
    public void The_last_day_of_the_calendar_is_a_date_like_any_other()
    {
        var ran = Sandbox.Run("advies", Told, "--peildatum", "9999-12-31");

        ran.Code.Should().Be(0);
        ran.Output.Should().Contain("We kijken opnieuw, 6 maanden na de peildatum.");
    }
}
