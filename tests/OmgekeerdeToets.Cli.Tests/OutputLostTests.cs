using System.Diagnostics;
using OmgekeerdeToets.Cli.Output;

namespace OmgekeerdeToets.Cli.Tests;

/// <summary>Standard output that does not take what is written to it: nobody may take half a result for a whole one.</summary>
public sealed class OutputLostTests
{
    private const int NoSpace = 28;
    private const string Good = """{"peildatum":"2026-11-01","gegevens":{"afstand_tot_school":4}}""";

    private static readonly string Told = Sandbox.Shipped("rules/casussen/kinderen_naar_school/verteld.yaml");

    public static TheoryData<string[]> Commands => new(
        ["--versie"],
        ["--help"],
        ["reken", "1 + 1"],
        ["advies", Told],
        ["advies", Told, "--formaat", "json"],
        ["advies", "-", "--formaat", "ndjson"],
        ["advies", "-", "--formaat", "ndjson", "--alleen-totalen"],
        ["controleer"],
        ["test", Told],
        ["documenteer"],
        ["leg-uit", "OT5013"]);

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_full_disk_is_told_by_every_command(string[] words)
    {
        var ran = Run(words, new Refusing(new IOException("No space left on device", NoSpace)));

        ran.Code.Should().Be((int)ExitCode.BadInput);
        ran.Error.Should().Contain("fout OT5013").And.Contain("er is geen ruimte meer").And.Contain("niet volledig").And.NotContain("OT9001");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void So_is_one_that_shows_only_when_all_was_written(string[] words)
    {
        var output = StandardStream.ForResults(() => new Refusing(new IOException("No space left on device", NoSpace)) { OnlyWhenFlushed = true });

        var ran = Sandbox.Run(Good + "\n", words, terminal => terminal with { Output = new StreamWriter(output), OutputBytes = output });

        ran.Code.Should().Be((int)ExitCode.BadInput);
        ran.Error.Should().Contain("fout OT5013").And.Contain("er is geen ruimte meer");
    }

    [Fact]
    public void What_is_wrong_otherwise_is_not_called_a_full_disk()
    {
        var ran = Run(["reken", "1 + 1"], new Refusing(new UnauthorizedAccessException()));

        ran.Code.Should().Be((int)ExitCode.BadInput);
        ran.Error.Should().Contain("fout OT5013").And.Contain("dat mag of kan daar niet").And.NotContain("ruimte");
    }

    [Fact]
    public void Standard_output_that_is_not_there_matters_only_to_who_writes_to_it()
    {
        var output = StandardStream.ForResults(() => throw new UnauthorizedAccessException());

        Run(["reken", "1 + 1"], output).Error.Should().Contain("fout OT5013");
        Run(["advies", Told, "--uit", "zonder_uitvoer.txt"], output).Code.Should().Be(0);
    }

    [Fact]
    public void Messages_that_nobody_can_get_leave_the_exit_code_as_it_is()
    {
        var full = new Refusing(new IOException("No space left on device", NoSpace));
        var error = Terminal.Writer(StandardStream.ForMessages(() => full));

        Sandbox.Run("", ["reken", "1 +"], terminal => terminal with { Error = error }).Code.Should().Be((int)ExitCode.BadInput);
        Sandbox.Run("", ["reken", "1 + 1"], terminal => terminal with { Error = error }).Code.Should().Be(0);
    }

    [Theory]
    [InlineData("reken", "1 + 1")]
    [InlineData("advies", "stroom.ndjson", "--formaat", "ndjson")]
    public void The_device_that_is_always_full_is_told_of_by_the_program_itself(params string[] words)
    {
        File.WriteAllText(Path.Combine(Sandbox.Folder, "stroom.ndjson"), Good + "\n");

        var (code, error) = RunInShell("exec \"$@\" >/dev/full", words);

        code.Should().Be(2);
        error.Should().StartWith("fout OT5013").And.Contain("er is geen ruimte meer");
    }

    [Fact]
    public void Without_any_place_to_write_the_exit_code_says_it()
    {
        RunInShell("exec \"$@\" >&-", "reken", "1 + 1").Code.Should().Be(2);
        RunInShell("exec \"$@\" >/dev/full 2>/dev/full", "reken", "1 + 1").Code.Should().Be(2);
    }

    [Fact]
    public void Who_closes_a_pipe_has_seen_enough()
    {
        File.WriteAllText(Path.Combine(Sandbox.Folder, "lang.ndjson"), string.Concat(Enumerable.Repeat(Good + "\n", 5000)));

        var (code, error) = RunInShell("{ \"$@\"; echo \"afsluitcode $?\" >&2; } | head -n 1 >/dev/null", "advies", "lang.ndjson", "--formaat", "ndjson");

        code.Should().Be(0);
        error.Should().Contain("5.000 van 5.000 regels doorgerekend.").And.Contain("afsluitcode 0").And.NotContain("fout");
    }

    private static Ran Run(string[] words, Stream stream)
    {
        var output = stream as StandardStream ?? StandardStream.ForResults(() => stream);
        return Sandbox.Run(Good + "\n", words, terminal => terminal with { Output = Terminal.Writer(output), OutputBytes = output });
    }

    private static (int Code, string Error) RunInShell(string script, params string[] words)
    {
        var tool = ToolProcess.Start(Sandbox.Folder, new Dictionary<string, string>(StringComparer.Ordinal), words);
        var start = new ProcessStartInfo("sh", ["-c", script, "sh", tool.FileName, .. tool.ArgumentList])
        {
            WorkingDirectory = tool.WorkingDirectory,
            UseShellExecute = false,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit(TimeSpan.FromMinutes(1)).Should().BeTrue("the program ends by itself");
        return (process.ExitCode, error);
    }

    /// <summary>Takes nothing.</summary>
    private sealed class Refusing(Exception why) : WriteOnlyStream
    {
        private bool _hasSome;

        /// <summary>It seems to take everything at first, as a cache does.</summary>
        public bool OnlyWhenFlushed { get; init; }

        public override void Flush()
        {
            if (_hasSome)
            {
                throw why;
            }
        }

        public override void Write(byte[] buffer, int offset, int count)
        {
            _hasSome = true;
            if (!OnlyWhenFlushed)
            {
                throw why;
            }
        }
    }
}
