using System.Diagnostics;
using System.Globalization;

namespace OmgekeerdeToets.Cli.Output;

/// <summary>
/// How many lines are done and how fast it goes: only to a terminal, only when the work takes longer than a second, and not in
/// between lines of the result.
/// </summary>
internal sealed class LineProgress(Terminal terminal, bool isShown) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(200);
    private static readonly NumberFormatInfo Dutch = new() { NumberGroupSeparator = ".", NumberGroupSizes = [3] };

    private readonly long _start = Stopwatch.GetTimestamp();
    private TimeSpan _next = Patience;
    private int _widest;

    public void Say(long lines)
    {
        var elapsed = Stopwatch.GetElapsedTime(_start);
        if (!isShown || !terminal.ErrorIsTerminal || elapsed < _next)
        {
            return;
        }

        _next = elapsed + Between;
        var speed = (long)(lines / elapsed.TotalSeconds);
        var text = string.Create(Dutch, $"{lines:N0} regels, {speed:N0} per seconde…").PadRight(_widest);
        _widest = text.Length;
        terminal.Error.Write("\r" + text);
    }

    /// <summary>Wipes the line, so that nothing stands behind it.</summary>
    public void Clear()
    {
        if (_widest > 0)
        {
            terminal.Error.Write("\r" + new string(' ', _widest) + "\r");
        }

        _widest = 0;
    }

    public void Dispose() => Clear();
}
