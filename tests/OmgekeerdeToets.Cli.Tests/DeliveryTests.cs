using System.Diagnostics;
using System.Globalization;
using OmgekeerdeToets.Cli.Output;

namespace OmgekeerdeToets.Cli.Tests;

/// <summary>Results on their way to a file: nothing is held, and nothing half is left.</summary>
public sealed class DeliveryTests
{
    /// <summary>More than a file keeps before it writes.</summary>
    private static readonly string Much = new('x', 100_000);

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public void A_result_stands_beside_the_file_at_once_and_the_file_is_there_when_all_are()
    {
        var folder = Sandbox.NewFolder();
        var file = Path.Combine(folder, "uit.txt");
        File.WriteAllText(file, "van vroeger");
        using (var delivery = new Delivery(file, Terminal(folder)))
        {
            delivery.Add(Much);
            delivery.Add("twee");

            File.ReadAllText(file).Should().Be("van vroeger");
            Directory.GetFiles(folder).Should().HaveCount(2);
            new FileInfo(Directory.GetFiles(folder, "*.nieuw").Single()).Length.Should().BeGreaterThanOrEqualTo(Much.Length);

            delivery.FinishWhole(ExitCode.Done).Should().Be(ExitCode.Done);
        }

        File.ReadAllText(file).Should().Be(Much + "\n\ntwee\n");
        Directory.GetFiles(folder).Should().Equal(file);
    }

    [Fact]
    public void Where_a_case_was_refused_nothing_is_written()
    {
        var folder = Sandbox.NewFolder();
        using (var delivery = new Delivery(Path.Combine(folder, "uit.txt"), Terminal(folder)))
        {
            delivery.Add("een");
            delivery.FinishWhole(ExitCode.BadInput).Should().Be(ExitCode.BadInput);
        }

        Directory.GetFiles(folder).Should().BeEmpty();
    }

    [Fact]
    public void What_is_read_after_the_first_result_is_not_written_over_either()
    {
        var folder = Sandbox.NewFolder();
        var file = Path.Combine(folder, "casus.yaml");
        File.WriteAllText(file, "een casus");
        var terminal = Terminal(folder);
        using (var delivery = new Delivery(file, terminal))
        {
            delivery.Add("een");
            terminal.FilesRead.Add(file);
            delivery.Finish(ExitCode.Done).Should().Be(ExitCode.BadInput);
        }

        File.ReadAllText(file).Should().Be("een casus");
        Directory.GetFiles(folder).Should().Equal(file);
    }

    [Fact]
    public void Who_stops_the_program_leaves_nothing_behind()
    {
        var folder = Sandbox.NewFolder();
        var start = ToolProcess.Start(folder, new Dictionary<string, string>(StringComparer.Ordinal), ["reken", "-", "--uit", "uit.txt"]);
        start.RedirectStandardInput = true;
        using var process = Process.Start(start)!;
        process.StandardInput.WriteLine("1 + 1");
        process.StandardInput.Flush();
        var passed = Stopwatch.StartNew();
        while (Directory.GetFiles(folder).Length == 0 && passed.Elapsed < Patience)
        {
            Thread.Sleep(20);
        }

        Directory.GetFiles(folder).Should().ContainSingle("the first result stands beside the place of the file");
        Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)])!.WaitForExit();

        process.WaitForExit(Patience).Should().BeTrue();
        process.ExitCode.Should().NotBe(0);
        Directory.GetFiles(folder).Should().BeEmpty();
    }

    private static Terminal Terminal(string folder) => new() { Input = Stream.Null, Output = TextWriter.Null, Error = TextWriter.Null, Folder = folder };
}
