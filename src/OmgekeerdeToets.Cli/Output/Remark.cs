using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Output;

/// <summary>A sentence on standard error that is no mistake of anybody, no wider than the terminal.</summary>
internal static class Remark
{
    public static void Say(string text, Terminal terminal)
    {
        foreach (var line in Lines(CitizenNumberMask.Apply(text), terminal.Width))
        {
            terminal.Error.WriteLine(line);
        }
    }

    /// <summary>The text on lines that are no wider than this, unless a word is.</summary>
    public static IEnumerable<string> Lines(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        yield return line;
    }
}
