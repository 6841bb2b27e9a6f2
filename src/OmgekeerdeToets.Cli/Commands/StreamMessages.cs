using System.Globalization;
using OmgekeerdeToets.Cli.Output;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary>What is wrong with the lines of a stream, on standard error: one line for each, and not without end.</summary>
internal sealed class StreamMessages(Terminal terminal)
{
    /// <summary>Who has more wrong lines than this has one thing wrong with all of them.</summary>
    private const int MostSaid = 100;

    private int _said;

    public void Say(Diagnostic diagnostic)
    {
        if (++_said <= MostSaid)
        {
            terminal.Error.WriteLine(Line(diagnostic));
        }
    }

    public void Finish(long refused)
    {
        if (_said > MostSaid)
        {
            terminal.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"Hierboven staan de eerste {MostSaid} van {_said} meldingen, over {Count.Of((int)refused, "regel", "regels")}; in de uitkomst staat elke regel met een fout als `fout/1`."));
        }
    }

    private static string Line(Diagnostic diagnostic)
    {
        var place = diagnostic.Line == 0 ? diagnostic.Path : string.Create(
            CultureInfo.InvariantCulture, $"{diagnostic.Path}:{diagnostic.Line}:{diagnostic.Column}");
        var severity = diagnostic.Severity == Severity.Error ? "fout" : "waarschuwing";
        var hint = diagnostic.Hint is { } text ? $" (wenk: {text.ReplaceLineEndings(" ")})" : "";
        return Printable($"{place}: {severity} {diagnostic.Code}: {diagnostic.Message.ReplaceLineEndings(" ")}{hint}");
    }

    /// <summary>What came from a stream may hold anything; a terminal gets to see it, and not to obey it.</summary>
    private static string Printable(string text) => string.Concat(text.Select(c => char.IsControl(c) ? '\u00B7' : c));
}
