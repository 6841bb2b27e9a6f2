using System.Text.Json;

namespace OmgekeerdeToets.Cli.Tests;

public sealed class CheckTests
{
    [Theory]
    [InlineData]
    [InlineData("rules")]
    public void The_pack_that_ships_has_nothing_to_mend(params string[] folder)
    {
        var ran = Sandbox.Run(["controleer", .. folder.Select(Sandbox.Shipped)]);

        ran.Code.Should().Be(0);
        ran.Error.Should().BeEmpty();
        ran.Output.Should().Contain("voorbeeldpakket").And.Contain("geen fouten, geen waarschuwingen");
    }

    [Fact]
    public void Mistakes_are_the_result_each_with_a_place_that_can_be_opened()
    {
        var folder = BrokenPack();

        var ran = Sandbox.Run("controleer", folder);

        ran.Code.Should().Be((int)ExitCode.SomethingToFix);
        ran.Error.Should().BeEmpty();
        ran.Output.Should().Contain(folder + "/pakket.yaml:").And.Contain("OT1017").And.Contain("omgekeerdetoets leg-uit")
            .And.Contain("is niet te gebruiken").And.NotContain("   at ");
    }

    [Fact]
    public void A_line_per_message_is_a_line_per_message()
    {
        var lines = Sandbox.Run("controleer", BrokenPack(), "--formaat", "regel").Output.TrimEnd('\n').Split('\n');

        lines.Should().NotBeEmpty().And.OnlyContain(line => System.Text.RegularExpressions.Regex.IsMatch(line, @"^\S+:\d+:\d+: (fout|waarschuwing) OT\d{4}: \S"));
    }

    [Fact]
    public void JSON_counts_and_names_everything()
    {
        using var json = JsonDocument.Parse(Sandbox.Run("controleer", BrokenPack(), "--formaat", "json").Output);

        var root = json.RootElement;
        root.GetProperty("formaat").GetString().Should().Be("controle/1");
        root.GetProperty("pakket").ValueKind.Should().Be(JsonValueKind.Null);
        root.GetProperty("meldingen").GetArrayLength().Should().Be(root.GetProperty("fouten").GetInt32()).And.BeGreaterThan(0);
        root.GetProperty("meldingen")[0].GetProperty("regel").GetInt32().Should().BeGreaterThan(0);
    }

    [Fact]
    public void A_case_with_a_mistake_is_found_too()
    {
        var folder = CopyOfPack();
        var file = Path.Combine(folder, "casussen/kinderen_naar_school/verteld.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("afstand_tot_school: 4 km", "afstand_tot_schol: 4 km", StringComparison.Ordinal));

        var ran = Sandbox.Run("controleer", folder);

        ran.Code.Should().Be((int)ExitCode.SomethingToFix);
        ran.Output.Should().Contain(file + ":").And.Contain("bedoeld is misschien `afstand_tot_school`");
    }

    [Fact]
    public void A_folder_that_is_not_there_is_bad_input()
    {
        var ran = Sandbox.Run("controleer", "nergens");

        ran.Code.Should().Be((int)ExitCode.BadInput);
        ran.Output.Should().BeEmpty();
        ran.Error.Should().StartWith("nergens: fout OT1001");
    }

    internal static string CopyOfPack([System.Runtime.CompilerServices.CallerMemberName] string name = "")
    {
        var folder = Sandbox.NewFolder(name);
        foreach (var file in Directory.EnumerateFiles(Sandbox.Shipped("rules"), "*.yaml", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(Sandbox.Shipped("rules"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }

        return folder;
    }

    private static string BrokenPack([System.Runtime.CompilerServices.CallerMemberName] string name = "")
    {
        var folder = CopyOfPack(name);
        File.AppendAllText(Path.Combine(folder, "pakket.yaml"), "naam: nog een naam\n");
        return folder;
    }
}
