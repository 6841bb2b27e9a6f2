using System.Text;

namespace OmgekeerdeToets.Cli.Output;

/// <summary>
/// Brings results where they were asked: to standard output one by one, or to a file (<c>--uit</c>), which is then written
/// whole or not at all.
/// </summary>
internal sealed class Delivery(string? file, Terminal terminal)
{
    private readonly StringBuilder _forFile = new();
    private bool _hasSome;

    /// <summary>One result; the next one stands an empty line below it.</summary>
    public void Add(string text, bool apart = true)
    {
        var whole = (_hasSome && apart ? "\n" : "") + (text.EndsWith('\n') ? text : text + "\n");
        _hasSome = true;
        if (file is null)
        {
            terminal.Output.Write(whole);
        }
        else
        {
            _forFile.Append(whole);
        }
    }

    /// <summary>The code that was earned, unless the results could not be delivered.</summary>
    public ExitCode Finish(ExitCode earned)
    {
        if (file is null || !_hasSome)
        {
            return earned;
        }

        return WholeFile.Write(file, _forFile.ToString(), terminal.FilesRead) is { } refusal ? Complain.Refuse([refusal], terminal) : earned;
    }

    /// <summary>The same for several cases. A file is whole or it is not there: half of the cases would pass for all of them.</summary>
    public ExitCode FinishWhole(ExitCode earned) => earned == ExitCode.BadInput && file is not null
        ? Complain.Refuse([Messages.NothingWritten(file)], terminal)
        : Finish(earned);

    public static ExitCode Deliver(string text, string? file, ExitCode earned, Terminal terminal)
    {
        var delivery = new Delivery(file, terminal);
        delivery.Add(text);
        return delivery.Finish(earned);
    }
}
