using System.Diagnostics;
using System.Globalization;

namespace OmgekeerdeToets.Rules.Tests.Fuzzing;

/// <summary>
/// A child process that loads one thing after another, with little memory and somebody watching the clock. When it dies or stays
/// silent for too long a new one takes its place, and whoever asked is told.
/// </summary>
internal sealed class LoaderProcess(TimeSpan patience) : IDisposable
{
    /// <summary>512 MB; .NET reads this number as hexadecimal.</summary>
    private const string HeapLimit = "20000000";

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
        process.StandardInput.WriteLine(request);
        process.StandardInput.Flush();
        var answer = process.StandardOutput.ReadLineAsync();
        if (!answer.Wait(patience))
        {
            Dispose();
            return new LoadedBy(0, string.Create(CultureInfo.InvariantCulture, $"no answer within {patience.TotalSeconds} s"));
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
