using System.Diagnostics;
using System.Globalization;

namespace OmgekeerdeToets.Cli.Output;

/// <summary>
/// How far work on several threads is, on one line that is wiped when all is done: only to a terminal, and only when the work
/// takes longer than a second.
/// </summary>
internal sealed class SharedProgress(Terminal terminal, string what)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(200);

    private readonly Lock _turn = new();
    private readonly long _start = Stopwatch.GetTimestamp();
    private TimeSpan _next = Patience;
    private int _widest;

    public void Say(int done, int total)
    {
        if (!terminal.ErrorIsTerminal || (done < total && Stopwatch.GetElapsedTime(_start) < _next))
        {
            return;
        }

        lock (_turn)
        {
            if (done == total)
            {
                terminal.Error.Write(_widest == 0 ? "" : "\r" + new string(' ', _widest) + "\r");
                _next = TimeSpan.MaxValue;
            }
            else if (Stopwatch.GetElapsedTime(_start) >= _next)
            {
                _next = Stopwatch.GetElapsedTime(_start) + Between;
                var text = string.Create(CultureInfo.InvariantCulture, $"{done} van {total} {what}…");
                _widest = Math.Max(_widest, text.Length);
                terminal.Error.Write("\r" + text);
            }
        }
    }
}
