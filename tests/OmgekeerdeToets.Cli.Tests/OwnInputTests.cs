namespace OmgekeerdeToets.Cli.Tests;

/// <summary><c>--uit</c> that names what the command itself reads is refused, whatever the command and whatever the name.</summary>
public sealed class OwnInputTests
{
    private const string Goal = "kinderen_naar_school";
    private const string PackFile = "doelen/kinderen_naar_school.yaml";

    [Theory]
    [InlineData("advies", "CASUS", "--onderzoek", "0")]
    [InlineData("advies", "CASUS", "--formaat", "dossier", "--onderzoek", "0")]
    [InlineData("vraag", "CASUS", "--kaart")]
    [InlineData("vraag", "CASUS", "--formaat", "tekst")]
    [InlineData("watals", "CASUS")]
    [InlineData("watals", "CASUS", "--stel", "afstand_tot_school=9 km")]
    [InlineData("waarom", Goal, "CASUS")]
    [InlineData("waarom-niet", Goal + "/fiets", "CASUS")]
    [InlineData("reken", "afstand_tot_school hoogstens 8 km", "--casus", "CASUS")]
    [InlineData("vergelijkbaar", "CASUS", "CASUS")]
    [InlineData("test", "CASUS")]
    public void A_case_stays_what_it_was(params string[] words)
    {
        var file = CopyOfCase(Sandbox.NewFolder());

        StaysAsItWas(file, file, words.Select(word => word == "CASUS" ? file : word));
    }

    [Fact]
    public void A_link_to_the_case_is_the_case()
    {
        var folder = Sandbox.NewFolder();
        var file = CopyOfCase(folder);
        var link = Path.Combine(folder, "s.txt");
        File.Delete(link);
        File.CreateSymbolicLink(link, "casus.yaml");

        StaysAsItWas(file, link, ["advies", file, "--onderzoek", "0"]);
        StaysAsItWas(file, file, ["watals", link]);
    }

    [Fact]
    public void A_folder_that_is_a_link_leads_to_the_case()
    {
        var folder = Sandbox.NewFolder();
        var file = CopyOfCase(Directory.CreateDirectory(Path.Combine(folder, "echt")).FullName);
        var link = Path.Combine(folder, "ook");
        File.Delete(link);
        File.CreateSymbolicLink(link, "echt");

        StaysAsItWas(file, Path.Combine(link, "casus.yaml"), ["watals", file]);
    }

    [Fact]
    public void A_stream_stays_what_it_was()
    {
        var file = Path.Combine(Sandbox.NewFolder(), "lijnen.ndjson");
        File.WriteAllText(file, """{"peildatum":"2026-11-01","gegevens":{"kinderen":[]}}""");

        StaysAsItWas(file, file, ["advies", file, "--formaat", "ndjson"]);
        StaysAsItWas(file, file, ["advies", file, "--formaat", "ndjson", "--alleen-totalen"]);
    }

    [Fact]
    public void Rules_in_use_stay_what_they_were()
    {
        var pack = CheckTests.CopyOfPack();
        var rule = Path.Combine(pack, PackFile);
        var link = Path.Combine(Sandbox.Folder, "regels.txt");
        File.Delete(link);
        File.CreateSymbolicLink(link, rule);

        StaysAsItWas(rule, rule, ["controleer", pack]);
        StaysAsItWas(rule, link, ["documenteer", pack]);
        StaysAsItWas(rule, rule, ["reken", "1 + 1", "--regels", pack]);
        StaysAsItWas(rule, rule, ["advies", CopyOfCase(Sandbox.NewFolder("casus_met_regels")), "--regels", pack, "--onderzoek", "0"]);
    }

    [Fact]
    public void Beside_what_is_read_there_is_room_twice()
    {
        var folder = Sandbox.NewFolder();
        var file = CopyOfCase(folder);
        var output = Path.Combine(folder, "watals.txt");

        Sandbox.Run("watals", file, "--uit", output).Code.Should().Be(0);
        Sandbox.Run("watals", file, "--uit", output).Code.Should().Be(0);
    }

    private static void StaysAsItWas(string file, string output, IEnumerable<string> words)
    {
        var before = File.ReadAllText(file);

        var ran = Sandbox.Run([.. words, "--uit", output]);

        ran.Code.Should().Be((int)ExitCode.BadInput, ran.Error);
        ran.Error.Should().Contain("OT5013").And.Contain("leest zelf uit dat bestand");
        File.ReadAllText(file).Should().Be(before);
        Directory.EnumerateFiles(Path.GetDirectoryName(file)!, "*.nieuw").Should().BeEmpty();
    }

    private static string CopyOfCase(string folder)
    {
        var copy = Path.Combine(folder, "casus.yaml");
        File.Copy(Sandbox.Shipped("rules/casussen/kinderen_naar_school/verteld.yaml"), copy, overwrite: true);
        return copy;
    }
}
