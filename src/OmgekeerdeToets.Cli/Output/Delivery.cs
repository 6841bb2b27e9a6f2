using System.Text;

namespace OmgekeerdeToets.Cli.Output;

/// <summary>
/// Brings results where they were asked, one by one: to standard output, or to a file (<c>--uit</c>) that is there when all of them
/// are in it, or never was. Nothing is held: results of many cases together can be more than fits.
/// </summary>
internal sealed class Delivery(string? file, Terminal terminal) : IDisposable
{
    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    private PendingFile? _pending;
    private TakenAwayWhenStopped? _guard;
    private Diagnostic? _refusal;
    private bool _hasSome;

    /// <summary>One result; the next one stands an empty line below it.</summary>
    public void Add(string text, bool apart = true)
    {
        var whole = (_hasSome && apart ? "\n" : "") + (text.EndsWith('\n') ? text : text + "\n");
        if (file is null)
        {
            terminal.Output.Write(whole);
        }
        else
        {
            WriteIn(file, whole);
        }

        _hasSome = true;
    }

    /// <summary>The code that was earned, unless the results could not be delivered.</summary>
    public ExitCode Finish(ExitCode earned) => _refusal is null && _pending is null ? earned
        : (_refusal ?? _pending!.Commit()) is { } refusal ? Complain.Refuse([refusal], terminal)
        : earned;

    /// <summary>The same for several cases. A file is whole or it is not there: half of the cases would pass for all of them.</summary>
    public ExitCode FinishWhole(ExitCode earned) => earned == ExitCode.BadInput && file is not null
        ? Complain.Refuse([Messages.NothingWritten(file)], terminal)
        : Finish(earned);

    public void Dispose()
    {
        _guard?.Dispose();
        _pending?.Dispose();
    }

    public static ExitCode Deliver(string text, string? file, ExitCode earned, Terminal terminal)
    {
        using var delivery = new Delivery(file, terminal);
        delivery.Add(text);
        return delivery.Finish(earned);
    }

    private void WriteIn(string place, string text)
    {
        if (!_hasSome)
        {
            _pending = PendingFile.Open(place, terminal.FilesRead, out _refusal);
            _guard = _pending is null ? null : new TakenAwayWhenStopped(_pending);
        }

        if (_refusal is not null)
        {
            return;
        }

        try
        {
            _pending!.Stream.Write(Plain.GetBytes(text));
        }
        catch (IOException)
        {
            _refusal = _pending!.Refusal();
        }
    }
}
