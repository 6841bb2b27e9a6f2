using System.Diagnostics;
using System.Globalization;

namespace OmgekeerdeToets.Rules.Tests.Fuzzing;

/// <summary>
/// A child process that loads one thing after another, with little memory and somebody watching the clock. When it dies or stays
/// silent for too long a new one takes its place, and whoever asked is told. The clock is that of the processor: what other
/// programs take does not count, unless it gets so little that it must be hanging.
/// </summary>
/// <param name="patience">How much of the processor it may take.</param>
internal sealed class LoaderProcess(TimeSpan patience) : IDisposable
{
    /// <summary>512 MB; .NET reads this number as hexadecimal.</summary>
    private const string HeapLimit = "20000000";

    /// <summary>So many times its patience may pass on the wall.</summary>
    private const int Longer = 12;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    private Process? _process;

    /// <summary>Starts a child when there is none, and waits until it can load.</summary>
    public void Start()
    {
        if (_process is null)
        {
            _process = StartChild();
            _process.StandardOutput.ReadLine().Should().Be(LoaderChild.Ready);
        }
    }

    /// <summary>How it went.</summary>
    /// <param name="request">What to load, as <see cref="LoaderChild"/> takes it.</param>
    public LoadedBy Load(string request)
    {
        Start();
        var process = _process!;
        var before = ProcessorTime(process) ?? TimeSpan.Zero;
        process.StandardInput.WriteLine(request);
        process.StandardInput.Flush();
        var answer = process.StandardOutput.ReadLineAsync();
        if (!IsInTime(answer, process, before))
        {
            Dispose();
            return new LoadedBy(0, string.Create(CultureInfo.InvariantCulture, $"no answer within {patience.TotalSeconds} s of the processor"));
        }

        if (answer.Result is { } said)
        {
            return said.StartsWith(LoaderChild.Good, StringComparison.Ordinal)
                ? new LoadedBy(int.Parse(said[LoaderChild.Good.Length..], CultureInfo.InvariantCulture), null)
                : new LoadedBy(0, said);
        }

        process.WaitForExit();
        var code = process.ExitCode;
        Dispose();
        return new LoadedBy(0, string.Create(CultureInfo.InvariantCulture, $"the process ended with {code}"));
    }

    public void Dispose()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process?.Dispose();
        _process = null;
    }

    private bool IsInTime(Task<string?> answer, Process process, TimeSpan before)
    {
        var waiting = Stopwatch.StartNew();
        while (!answer.Wait(BetweenLooks))
        {
            if (ProcessorTime(process) is not { } spent)
            {
                // It ended, so the answer is that there is none.
                return answer.Wait(patience);
            }

            if (spent - before > patience || waiting.Elapsed > patience * Longer)
            {
                return false;
            }
        }

        return true;
    }

    // Null for a process that has ended, also between two looks.
    private static TimeSpan? ProcessorTime(Process process)
    {
        try
        {
            process.Refresh();
            return process.HasExited ? null : process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static Process StartChild()
    {
        var program = Path.Combine(AppContext.BaseDirectory, typeof(LoaderProcess).Assembly.GetName().Name + ".dll");
        var start = new ProcessStartInfo("dotnet", [program])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = HeapLimit;
        var process = Process.Start(start)!;

        // What the runtime says when it dies is not ours to read, but the pipe must not fill up.
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return process;
    }
}

/// <summary>What a child said of one request.</summary>
/// <param name="Messages">How many messages there were.</param>
/// <param name="Complaint">What went wrong; null when nothing did.</param>
internal sealed record LoadedBy(int Messages, string? Complaint);
