namespace OmgekeerdeToets.Cli.Tests;

/// <summary><c>advies --formaat brief</c> as a user runs it.</summary>
public sealed class LetterCommandTests
{
    private static readonly string Decided = Sandbox.Shipped("rules/casussen/kinderen_naar_school/besluit_volgt_het_advies.yaml");
    private static readonly string Told = Sandbox.Shipped("rules/casussen/kinderen_naar_school/verteld.yaml");

    [Fact]
    public void A_decision_gives_a_letter()
    {
        var ran = Sandbox.Run("advies", Decided, "--formaat", "brief");

        ran.Code.Should().Be(0);
        ran.Error.Should().BeEmpty();
        ran.Output.Should().StartWith("Ons besluit: De kinderen zijn elke schooldag op school");
    }

    [Fact]
    public void Without_a_decision_it_says_that_this_is_a_conversation_report()
    {
        var ran = Sandbox.Run("advies", Told, "--formaat", "brief");

        ran.Code.Should().Be(0);
        ran.Error.Should().Contain("geen `besluit`").And.Contain("gespreksverslag");
        ran.Output.Should().StartWith("Verslag van ons gesprek");
    }

    [Fact]
    public void A_file_that_ends_in_md_is_Markdown()
    {
        var file = Path.Combine(Sandbox.NewFolder(), "brief.md");

        Sandbox.Run("advies", Decided, "--formaat", "brief", "--uit", file).Code.Should().Be(0);

        File.ReadAllText(file).Should().StartWith("# Ons besluit");
    }

    [Fact]
    public void Several_cases_never_share_one_file()
    {
        var file = Path.Combine(Sandbox.NewFolder(), "brieven.md");

        var ran = Sandbox.Run("advies", Decided, Told, "--formaat", "brief", "--uit", file);

        ran.Code.Should().Be((int)ExitCode.BadInput);
        ran.Error.Should().Contain("OT5016").And.Contain("een brief gaat naar één inwoner");
        File.Exists(file).Should().BeFalse();
    }

    [Fact]
    public void Every_case_gets_a_file_of_its_own_in_a_folder()
    {
        var folder = Path.Combine(Sandbox.NewFolder(), "brieven") + Path.DirectorySeparatorChar;

        Sandbox.Run("advies", Decided, Told, "--formaat", "brief", "--uit", folder).Code.Should().Be(0);

        Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal).Should()
            .Equal("besluit_volgt_het_advies-brief.md", "verteld-gespreksverslag.md");
        File.ReadAllText(Path.Combine(folder, "besluit_volgt_het_advies-brief.md")).Should().StartWith("# Ons besluit").And.NotContain("Verslag van ons gesprek");
    }

    [Fact]
    public void On_the_screen_a_line_stands_above_each()
    {
        Sandbox.Run("advies", Decided, Told, "--formaat", "brief").Output.Should()
            .StartWith("━━━━ 1 van 2: besluit_volgt_het_advies-brief ━━━━").And.Contain("━━━━ 2 van 2: verteld-gespreksverslag ━━━━");
    }

    [Fact]
    public void A_letter_has_no_reasoning_under_it()
    {
        var ran = Sandbox.Run("advies", Decided, "--formaat", "brief", "--spoor");

        ran.Code.Should().Be(2);
        ran.Error.Should().Contain("--formaat brief");
    }

    [Fact]
    public void A_dossier_sets_then_beside_the_day_that_is_named()
    {
        var ran = Sandbox.Run("advies", Decided, "--formaat", "dossier", "--peildatum", "2027-03-01", "--breedte", "160");

        ran.Code.Should().Be(0);
        ran.Output.Should().StartWith("Dossier: ").And.Contain("7. Toen en nu").And.Contain("1 november 2026").And.Contain("1 maart 2027");
    }

    [Fact]
    public void Rules_of_then_mean_nothing_without_a_dossier()
    {
        var ran = Sandbox.Run("advies", Decided, "--toen", Sandbox.Shipped("rules"));

        ran.Code.Should().Be(2);
        ran.Error.Should().Contain("`--toen` doet niets zonder `--formaat dossier`");
    }

    [Theory]
    [InlineData("brief")]
    [InlineData("dossier")]
    public void Open_questions_give_their_own_exit_code_only_when_that_is_asked(string format)
    {
        Sandbox.Run("advies", Told, "--formaat", format, "--doel", "kinderen_naar_school").Code.Should().Be(0);
        Sandbox.Run("advies", Told, "--formaat", format, "--doel", "kinderen_naar_school", "--strikt").Code
            .Should().Be((int)ExitCode.QuestionsOpen);
    }

    [Fact]
    public void One_bad_case_does_not_hold_up_the_other_dossiers()
    {
        var folder = WithOneBadCase(Sandbox.NewFolder());

        var ran = Sandbox.Run("advies", folder, "--formaat", "dossier", "--strikt", "--onderzoek", "0");

        ran.Code.Should().Be((int)ExitCode.BadInput);
        ran.Output.Should().StartWith("Dossier: ");
        ran.Error.Should().Contain("a.yaml");
    }

    [Fact]
    public void A_file_with_dossiers_is_whole_or_not_there()
    {
        var folder = WithOneBadCase(Sandbox.NewFolder());
        var file = Path.Combine(folder, "dossiers.md");

        var ran = Sandbox.Run("advies", folder, "--formaat", "dossier", "--uit", file, "--onderzoek", "0");

        ran.Code.Should().Be((int)ExitCode.BadInput);
        ran.Error.Should().Contain("OT5013").And.Contain("dossiers.md");
        File.Exists(file).Should().BeFalse();
    }

    [Fact]
    public void A_dossier_computes_then_with_the_pack_of_then_and_tells_what_differs()
    {
        var folder = Sandbox.NewFolder();
        var then = PackIn(Path.Combine(folder, "toen"), "levertijd hoogstens 14 dagen", "1.0.0");
        var now = PackIn(Path.Combine(folder, "nu"), "levertijd hoogstens 3 dagen", "1.1.0");
        var @case = Path.Combine(then, "casussen", "verteld.yaml");

        var ran = Sandbox.Run("advies", @case, "--regels", now, "--toen", then, "--formaat", "dossier", "--breedte", "200");

        ran.Code.Should().Be(0);
        ran.Output.Should().Contain(RulePack.Load(then).GetOrThrow().Fingerprint).And.MatchRegex("Toen .*basispakket 1.0.0").And.MatchRegex("Nu .*basispakket 1.1.0")
            .And.Contain("Hier staat alleen wat verschilt.").And.Contain("Waarom het nu anders is").And.Contain("hoogstens 3 dagen");
    }

    [Fact]
    public void A_pack_of_then_that_is_not_there_is_refused()
    {
        var ran = Sandbox.Run("advies", Decided, "--toen", "weg", "--formaat", "dossier");

        ran.Code.Should().Be((int)ExitCode.BadInput);
        ran.Error.Should().Contain("`weg` bestaat niet");
        ran.Output.Should().BeEmpty();
    }

    private static string PackIn(string folder, string suitable, string version)
    {
        var from = Sandbox.Shipped("tests/corpus/basis");
        foreach (var file in Directory.EnumerateFiles(from, "*.yaml", SearchOption.AllDirectories))
        {
            var to = Path.Combine(folder, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.WriteAllText(to, File.ReadAllText(file)
                .Replace("levertijd hoogstens 14 dagen", suitable, StringComparison.Ordinal)
                .Replace("versie: 1.0.0", "versie: " + version, StringComparison.Ordinal));
        }

        return folder;
    }

    private static string WithOneBadCase(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "a.yaml"), "casus: kapot\n");
        File.Copy(Told, Path.Combine(folder, "b.yaml"), overwrite: true);
        return folder;
    }
}
