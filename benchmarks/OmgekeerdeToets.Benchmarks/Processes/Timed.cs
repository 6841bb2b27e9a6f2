using System.Diagnostics;

namespace OmgekeerdeToets.Benchmarks.Processes;

/// <summary>Runs a program with its output into a pipe that is read to the end, as another program would.</summary>
internal static class Timed
{
    /// <summary>From the start until the output has ended and the program is gone.</summary>
    /// <param name="command">The program and its arguments.</param>
    /// <param name="read">How much of the output was read, in bytes.</param>
    /// <exception cref="InvalidOperationException">The program did not end well.</exception>
    public static TimeSpan Run(IReadOnlyList<string> command, out long read)
    {
        var from = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(command[0], command.Skip(1)) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var buffer = new byte[1 << 16];
        read = 0;
        for (int count; (count = process.StandardOutput.BaseStream.Read(buffer)) > 0;)
        {
            read += count;
        }

        process.WaitForExit();
        var time = Stopwatch.GetElapsedTime(from);
        return process.ExitCode == 0 ? time : throw new InvalidOperationException($"{string.Join(' ', command)} ended with {process.ExitCode}.");
    }
}
