namespace OmgekeerdeToets.Cli.Output;

/// <summary>A sentence on standard error that is no mistake of anybody, no wider than the terminal.</summary>
internal static class Remark
{
    public static void Say(string text, Terminal terminal)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > terminal.Width)
            {
                terminal.Error.WriteLine(line);
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        terminal.Error.WriteLine(line);
    }
}
