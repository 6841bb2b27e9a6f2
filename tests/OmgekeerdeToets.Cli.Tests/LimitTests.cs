using System.Text.RegularExpressions;

namespace OmgekeerdeToets.Cli.Tests;

/// <summary>The limits of <c>docs/grenzen.md</c> on what is shown and asked for.</summary>
public sealed partial class LimitTests
{
    [Theory]
    [InlineData(100, null)]
    [InlineData(101, "En nog 1 melding. ")]
    [InlineData(150, "En nog 50 meldingen. ")]
    public void A_hundred_messages_are_shown_and_the_rest_is_counted(int mistakes, string? rest)
    {
        var file = Path.Combine(Sandbox.NewFolder(), "fout.yaml");
        File.WriteAllText(file, "casus: x\nfictief: ja\npeildatum: 2026-11-01\naanleiding: vast_moment\ngegevens:\n"
            + string.Concat(Enumerable.Range(0, mistakes).Select(i => $"  q{i}: ja\n")));

        var ran = Sandbox.Run("advies", file);

        Message().Count(ran.Error).Should().Be(Math.Min(mistakes, 100));
        ran.Error.Contains(rest ?? "En nog", StringComparison.Ordinal).Should().Be(rest is not null);
    }

    [Theory]
    [InlineData(100, false)]
    [InlineData(101, true)]
    public void A_check_of_a_pack_shows_a_hundred_and_lists_all_on_request(int mistakes, bool counted)
    {
        var folder = CheckTests.CopyOfPack($"{nameof(A_check_of_a_pack_shows_a_hundred_and_lists_all_on_request)}{mistakes}");
        File.WriteAllText(
            Path.Combine(folder, "begrippen/fout.yaml"),
            "afleidingen:\n" + string.Concat(Enumerable.Range(0, mistakes).Select(i => $"  zzq{i}: {{ is: 1 + ja }}\n")));

        var text = Sandbox.Run("controleer", folder).Output;

        Message().Count(text).Should().Be(100);
        text.Contains("En nog 1 melding.", StringComparison.Ordinal).Should().Be(counted);
        Sandbox.Run("controleer", folder, "--formaat", "regel").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(mistakes);
    }

    [Theory]
    [InlineData("--onderzoek", "0", true)]
    [InlineData("--onderzoek", "-1", false)]
    [InlineData("--onderzoek", "1048577", false)]
    [InlineData("--breedte", "40", true)]
    [InlineData("--breedte", "39", false)]
    [InlineData("--breedte", "200", true)]
    [InlineData("--breedte", "201", false)]
    public void A_number_on_the_command_line_lies_within_its_limits(string option, string value, bool allowed)
    {
        var ran = Sandbox.Run("advies", Sandbox.Shipped("rules/casussen/kinderen_naar_school/verteld.yaml"), option, value);

        ran.Error.Contains("OT5009", StringComparison.Ordinal).Should().Be(!allowed);
        ran.Code.Should().Be(allowed ? 0 : (int)ExitCode.BadInput);
    }

    [GeneratedRegex("fout OT[0-9]{4}: ", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Message();
}
