namespace OmgekeerdeToets.Cli.Tests;

/// <summary>Slips that people make on the command line, and what they are told.</summary>
public sealed class MistakesOfAUserTests
{
    private static readonly string Told = Sandbox.Shipped("rules/casussen/kinderen_naar_school/verteld.yaml");

    [Theory]
    [InlineData("controleer")]
    [InlineData("reken", "ja", "--regels")]
    public void A_file_where_a_folder_belongs_is_told_so(params string[] words)
    {
        var ran = Sandbox.Run([.. words, Told]);

        ran.Code.Should().Be((int)ExitCode.BadInput);
        ran.Error.Should().Contain("is een bestand; een regelpakket is een map").And.Contain($"bijvoorbeeld `{Path.GetDirectoryName(Told)}`");
    }

    [Theory]
    [InlineData("waarom")]
    [InlineData("waarom-niet")]
    public void A_solution_that_is_not_there_is_answered_with_those_that_are(string command)
    {
        Sandbox.Run(command, "kinderen_naar_school/helikopter", Told).Error.Should()
            .Contain("OT5012").And.Contain("`kinderen_naar_school/fiets` (Voor elk kind dat lessen mist een fiets)\n").And.Contain("`kinderen_naar_school/vervoerstoelage` (Een toelage voor reiskosten)\n")
            .And.NotContain("bedoeld is misschien");

        Sandbox.Run(command, "kinderen_naar_school/fits", Told).Error.Should().Contain("bedoeld is misschien `kinderen_naar_school/fiets`");
    }

    [Theory]
    [InlineData("toelage", "OT5011", "bedoeld is misschien `kinderen_naar_school/vervoerstoelage` (Een toelage voor reiskosten)")]
    [InlineData("kinderen_naar_school/toelage", "OT5012", "bedoeld is misschien `kinderen_naar_school/vervoerstoelage` (Een toelage voor reiskosten)\n")]
    [InlineData("kinderen_naar_school/reiskosten", "OT5012", "bedoeld is misschien `kinderen_naar_school/vervoerstoelage`")]
    [InlineData("naar_school", "OT5011", "bedoeld is misschien `kinderen_naar_school` (De kinderen zijn elke schooldag op school)")]
    [InlineData("elke schooldag op school", "OT5011", "bedoeld is misschien `kinderen_naar_school` (")]
    public void A_word_of_a_name_or_of_a_title_finds_what_is_meant(string path, string code, string hint) =>
        Sandbox.Run("waarom-niet", path, Told).Error.Should().Contain(code).And.Contain(hint);

    [Fact]
    public void A_solution_without_its_goal_is_answered_with_the_goal() =>
        Sandbox.Run("waarom-niet", "vervoerstoelage", Told).Error.Should()
            .Contain("`vervoerstoelage` is een oplossing; noem ook het doel").And.Contain("schrijf `kinderen_naar_school/vervoerstoelage`");

    [Fact]
    public void A_folder_without_cases_is_told_so_and_not_suggested()
    {
        var folder = Sandbox.NewFolder();
        File.WriteAllText(Path.Combine(folder, "lees_mij.txt"), "");

        Sandbox.Run("advies", folder).Error.Should()
            .StartWith($"fout OT5010: in de map `{folder}` staan geen casussen, ook niet in de mappen eronder")
            .And.Contain("eindigt hier op `.yaml`, `.yml` of `.json`")
            .And.NotContain("bedoeld is misschien");
        Sandbox.Run("advies", folder, "--formaat", "ndjson").Error.Should().Contain("eindigt hier op `.ndjson`, `.jsonl` of `.csv`");
    }

    [Fact]
    public void When_a_case_is_refused_no_file_is_written()
    {
        var folder = Sandbox.NewFolder();
        var (empty, output) = (Path.Combine(folder, "leeg.yaml"), Path.Combine(folder, "advies.txt"));
        File.WriteAllText(empty, "");

        var ran = Sandbox.Run("advies", Told, empty, "--uit", output);

        ran.Code.Should().Be((int)ExitCode.BadInput);
        File.Exists(output).Should().BeFalse();
        ran.Error.Should().Contain("is niet geschreven, want een van de casussen is niet te gebruiken");
    }

    [Fact]
    public void A_remark_is_no_wider_than_the_terminal()
    {
        var folder = Sandbox.NewFolder();
        Directory.CreateDirectory(Path.Combine(folder, "rules"));
        File.WriteAllText(Path.Combine(folder, "rules", "pakket.yaml"), "");

        var ran = Sandbox.Run("", ["reken", "ja"], terminal => terminal with { Folder = folder, Width = 60 });

        ran.Error.Should().StartWith("Let op: hier staat ook een regelpakket");
        ran.Error.Split('\n').Should().OnlyContain(line => line.Length <= 60);
    }
}
