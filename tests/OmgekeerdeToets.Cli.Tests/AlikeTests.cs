using System.Text.Json;

namespace OmgekeerdeToets.Cli.Tests;

/// <summary><c>vergelijkbaar</c> as a user runs it, on the cases for a talk that ship.</summary>
public sealed class AlikeTests
{
    private static readonly string Folder = Sandbox.Shipped("rules/casussen/casusbespreking");
    private static readonly string Case = Path.Combine(Folder, "school_fietsen_gegeven.yaml");

    [Fact]
    public void Both_sides_stand_beside_each_other_with_their_reasons()
    {
        var ran = Sandbox.Run("vergelijkbaar", Case, Folder, "--breedte", "200");

        ran.Code.Should().Be(0);
        ran.Output.Should().Contain("vergeleken met 7 casussen")
            .And.Contain("De beoordeling “de kosten van een fiets zijn noodzakelijk”")
            .And.Contain("hier  ja, volgens klantmanager inkomen: “Lopen duurt een uur en er rijdt geen bus.”")
            .And.Contain("daar  nee, volgens klantmanager inkomen: “Andere kinderen uit de straat lopen dit stuk ook.”");
    }

    [Fact]
    public void A_case_is_never_compared_with_itself()
    {
        using var json = JsonDocument.Parse(Sandbox.Run("vergelijkbaar", Case, Folder, Case, "--formaat", "json").Output);

        json.RootElement.GetProperty("vergeleken").GetInt32().Should().Be(7);
    }

    [Fact]
    public void A_near_case_stands_apart_with_the_fact_that_differs()
    {
        var other = Sandbox.Shipped("rules/casussen/kinderen_naar_school/verteld.yaml");

        var ran = Sandbox.Run("vergelijkbaar", Case, other, "--breedte", "200");

        ran.Output.Should().Contain("Er is geen casus met dezelfde gegevens.")
            .And.Contain("Op één gegeven na gelijk")
            .And.Contain("Daar: gevraagd, niet bekend.")
            .And.Contain("“Kinderen missen school”: hetzelfde advies");
    }

    [Fact]
    public void A_bad_case_is_told_and_does_not_stop_the_others()
    {
        var bad = Write("kapot.yaml", "casus: x\npeildatum: gisteren\n");

        var ran = Sandbox.Run("vergelijkbaar", Case, Folder, bad);

        ran.Code.Should().Be(2);
        ran.Error.Should().Contain("kapot.yaml").And.Contain("1 casus is niet te gebruiken en doet niet mee.");
        ran.Output.Should().Contain("vergeleken met 7 casussen");
    }

    [Fact]
    public void A_sheet_needs_only_a_folder_and_refuses_who_may_be_recognised()
    {
        var recognisable = Write("echt.yaml", File.ReadAllText(Case).Replace("fictief: ja\n", "", StringComparison.Ordinal));

        var ran = Sandbox.Run("vergelijkbaar", "--bespreekblad", Folder, recognisable, "--formaat", "markdown");

        ran.Code.Should().Be(0);
        ran.Output.Should().StartWith("# Bespreekblad").And.Contain("1 casus doet niet mee").And.NotContain("echt.yaml");
        ran.Error.Should().Contain("OT4321").And.Contain("echt.yaml");
    }

    [Fact]
    public void One_goal_can_be_asked_for_and_a_slip_is_answered()
    {
        Sandbox.Run("vergelijkbaar", Case, Folder, "--doel", "uit_het_isolement").Output.Should().Contain("geen doel aan de orde");
        var ran = Sandbox.Run("vergelijkbaar", Case, Folder, "--doel", "kinderen_naar_schol");

        ran.Code.Should().Be(2);
        ran.Error.Should().Contain("OT5011").And.Contain("kinderen_naar_school");
    }

    [Fact]
    public void Without_a_folder_there_is_nothing_to_compare_with()
    {
        var ran = Sandbox.Run("vergelijkbaar", Case);

        ran.Code.Should().Be(2);
        ran.Error.Should().Contain("OT5004").And.Contain("MAP");
    }

    [Fact]
    public void A_report_never_takes_the_place_of_a_case()
    {
        var ran = Sandbox.Run("vergelijkbaar", Case, Folder, "--uit", Case);

        ran.Code.Should().Be(2);
        ran.Error.Should().Contain("OT5013");
    }

    [Fact]
    public void Of_many_cases_a_few_are_shown_and_the_others_counted()
    {
        var told = Sandbox.Shipped("rules/casussen/kinderen_naar_school/verteld.yaml");
        var folder = Sandbox.Shipped("rules/casussen/kinderen_naar_school");

        var some = Sandbox.Run("vergelijkbaar", told, folder, "--breedte", "200").Output;
        var all = Sandbox.Run("vergelijkbaar", told, folder, "--breedte", "200", "--alles").Output;

        some.Should().Contain("op één gegeven na gelijk: ").And.Contain("En nog ").And.Contain("`--alles`");
        all.Should().NotContain("En nog ");
        all.Split('\n').Should().HaveCountGreaterThan(some.Split('\n').Length);
    }

    [Fact]
    public void A_sheet_is_about_a_folder_and_never_about_one_case_in_it()
    {
        var ran = Sandbox.Run("vergelijkbaar", Case, Folder, "--bespreekblad");

        ran.Code.Should().Be(2);
        ran.Error.Should().Contain("OT5015").And.Contain("noem alleen");
    }

    private static string Write(string name, string text)
    {
        var path = Path.Combine(Sandbox.NewFolder(Path.GetFileNameWithoutExtension(name)), name);
        File.WriteAllText(path, text);
        return path;
    }
}
