using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace OmgekeerdeToets.Cli.Tests;

/// <summary>A stream through the program as a process of its own: pipes, and being told to stop.</summary>
public sealed class StreamProcessTests
{
    private const string Good = """{"peildatum":"2026-11-01","gegevens":{"afstand_tot_school":4}}""";

    private static readonly Dictionary<string, string> Plain = new(StringComparer.Ordinal);

    [Fact]
    public void Lines_go_to_standard_output_and_all_else_to_standard_error()
    {
        var file = Path.Combine(Sandbox.NewFolder(), "a.ndjson");
        File.WriteAllText(file, string.Concat(Enumerable.Repeat(Good + "\n", 500)) + "{}\n");

        var (code, output, error) = ToolProcess.RunForBytes(Sandbox.Folder, Plain, "advies", file, "--formaat", "ndjson");

        code.Should().Be(2);
        Encoding.UTF8.GetString(output).Split('\n').Should().HaveCount(502).And.Subject.Take(501)
            .Should().OnlyContain(line => line.StartsWith("{\"formaat\":\"", StringComparison.Ordinal));
        error.Should().Contain("a.ndjson:501:1: fout OT4002").And.Contain("500 van 501 regels doorgerekend.").And.NotContain("\r");
    }

    [Fact]
    public void Being_interrupted_leaves_no_half_file()
    {
        var folder = Sandbox.NewFolder();
        var start = ToolProcess.Start(folder, Plain, ["advies", "-", "--formaat", "ndjson", "--uit", "uit.ndjson"]);
        using var process = Process.Start(start)!;
        process.StandardInput.Write(string.Concat(Enumerable.Repeat(Good + "\n", 1000)));
        process.StandardInput.Flush();
        SpinWait.SpinUntil(() => Directory.EnumerateFiles(folder).Any(), TimeSpan.FromMinutes(1)).Should().BeTrue("the work has begun");

        Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)])!.WaitForExit();

        process.WaitForExit(TimeSpan.FromMinutes(1)).Should().BeTrue();
        process.ExitCode.Should().Be(130);
        process.StandardError.ReadToEnd().Should().Contain("Afgebroken; `uit.ndjson` is niet geschreven.");
        Directory.EnumerateFiles(folder).Should().BeEmpty();
    }
}
