namespace OmgekeerdeToets.Cli.Tests;

/// <summary>A citizen service number that somebody types by mistake is not repeated, wherever it stands on the command line.</summary>
public sealed class CitizenNumberTests
{
    private const string Number = "111222333";
    private const string Covered = "*********";

    private static readonly string Told = Sandbox.Shipped("rules/casussen/kinderen_naar_school/verteld.yaml");

    [Theory]
    [InlineData("OT5001", Number)]
    [InlineData("OT5002", "advies", "CASUS", "--bsn=" + Number)]
    [InlineData("OT5003", "waarom", "kinderen_naar_school", "CASUS", Number)]
    [InlineData("OT5007", "advies", "CASUS", "--formaat", Number)]
    [InlineData("OT5008", "advies", "CASUS", "--peildatum", Number)]
    [InlineData("OT5009", "advies", "CASUS", "--breedte", Number)]
    [InlineData("OT5010", "advies", Number + ".yaml")]
    [InlineData("OT5010", "advies", "casussen/" + Number + "/*.yaml")]
    [InlineData("OT5011", "advies", "CASUS", "--doel", Number)]
    [InlineData("OT5011", "waarom", Number, "CASUS")]
    [InlineData("OT5012", "waarom-niet", "kinderen_naar_school/" + Number, "CASUS")]
    [InlineData("OT5013", "advies", "CASUS", "--onderzoek", "0", "--uit", Number + "/advies.txt")]
    [InlineData("OT5017", "leg-uit", Number)]
    [InlineData("OT5018", "watals", "CASUS", "--stel", Number)]
    [InlineData("OT", "reken", "ja", "--regels", Number)]
    [InlineData("OT", "vraag", Number + ".json")]
    public void No_message_repeats_it(string code, params string[] words)
    {
        var ran = Sandbox.Run([.. words.Select(word => word == "CASUS" ? Told : word)]);

        ran.Code.Should().Be((int)ExitCode.BadInput, ran.Error);
        ran.Error.Should().Contain(code).And.Contain(Covered).And.NotContain(Number);
        ran.Output.Should().NotContain(Number);
    }

    [Fact]
    public void In_groups_it_is_covered_too() =>
        Sandbox.Run("advies", Told, "--doel", "111 222 333").Error.Should().Contain("*** *** ***").And.NotContain("111 222 333");

    [Fact]
    public void A_file_with_such_a_name_is_not_suggested()
    {
        var folder = Sandbox.NewFolder();
        File.WriteAllText(Path.Combine(folder, $"jansen_{Number}.yaml"), "");
        var nearly = Path.Combine(folder, "jansen_11122233.yaml");

        Sandbox.Run("advies", nearly).Error.Should()
            .Contain("OT5010").And.Contain("geef een bestand, een map met casussen").And.NotContain("bedoeld is misschien").And.NotContain(Number);

        File.WriteAllText(Path.Combine(folder, "jansen_1112223.yaml"), "");
        Sandbox.Run("advies", nearly).Error.Should().Contain($"bedoeld is misschien `{Path.Combine(folder, "jansen_1112223.yaml")}`");
    }

    [Fact]
    public void A_file_in_a_folder_with_such_a_name_is_not_suggested()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Sandbox.NewFolder(), Number)).FullName;
        File.WriteAllText(Path.Combine(folder, "casus.yaml"), "");

        Sandbox.Run("advies", Path.Combine(folder, "kasus.yaml")).Error.Should()
            .Contain("OT5010").And.Contain(Covered).And.NotContain("bedoeld is misschien").And.NotContain(Number);
    }

    [Fact]
    public void A_remark_does_not_repeat_the_name_of_a_folder()
    {
        var folder = Path.Combine(Sandbox.NewFolder(), Number) + "/";

        Sandbox.Run("advies", Told, Sandbox.Shipped("rules/casussen/nu_veilig/verteld.yaml"), "--formaat", "brief", "--uit", folder).Error.Should()
            .Contain("Geschreven in").And.Contain(Covered).And.NotContain(Number);
    }
}
