using OmgekeerdeToets.Cli.Files;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary>Where answers come from: what somebody types, or the lines of a pipe, which are shown so that the talk can be read back.</summary>
internal sealed class InterviewPrompt(Terminal terminal) : IDisposable
{
    public const string Sign = "> ";

    private readonly StreamReader _reader = StandardInput.Reader(terminal);

    /// <summary>The next line without spaces around it; null at the end.</summary>
    /// <param name="label">Stands before the sign; empty for none.</param>
    public string? Ask(string label)
    {
        terminal.Output.Write(label.Length == 0 ? Sign : label + " " + Sign);
        var line = _reader.ReadLine()?.Trim();
        if (!terminal.InputIsTerminal || line is null)
        {
            terminal.Output.WriteLine(line is null ? "" : Interview.Shown(line));
        }

        return line;
    }

    /// <summary>Says something; nothing when there is nothing to say.</summary>
    public void Say(string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        foreach (var line in Output.Remark.Lines(text, terminal.Width))
        {
            terminal.Output.WriteLine(line);
        }
    }

    /// <summary>Something that is composed for a width, with or without colour.</summary>
    public void Show(Func<int, bool, string> compose) => terminal.Output.Write(compose(Math.Clamp(terminal.Width, 40, 200), terminal.UsesColour));

    public void Dispose() => _reader.Dispose();
}
