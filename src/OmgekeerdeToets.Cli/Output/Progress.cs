using System.Diagnostics;
using System.Globalization;

namespace OmgekeerdeToets.Cli.Output;

/// <summary>One line that says how far the work is: only to a terminal, and only when the work takes longer than a second.</summary>
internal sealed class Progress(Terminal terminal, int total) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly long _start = Stopwatch.GetTimestamp();
    private int _widest;

    public void Say(int done)
    {
        if (!terminal.ErrorIsTerminal || Stopwatch.GetElapsedTime(_start) < Patience)
        {
            return;
        }

        var text = string.Create(CultureInfo.InvariantCulture, $"{done} van {total} casussen…");
        _widest = Math.Max(_widest, text.Length);
        terminal.Error.Write("\r" + text);
    }

    /// <summary>Wipes the line, so that a result does not stand behind it.</summary>
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
