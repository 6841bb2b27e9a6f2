using OmgekeerdeToets.Cli.Output;

namespace OmgekeerdeToets.Cli.Files;

/// <summary>Reads the cases that were named, and says on standard error what is wrong with them.</summary>
internal sealed class CaseInput(CaseReader reader, Terminal terminal)
{
    private const string NameOfInput = "standaardinvoer";

    /// <summary>Null when the case cannot be used; why then stands on standard error, warnings too.</summary>
    public Situation? Read(string file)
    {
        if (file != CaseFiles.StandardInput)
        {
            terminal.FilesRead.Add(file);
            return Use(reader.ReadFile(file));
        }

        if (StandardInput.ReadAll(terminal) is { } text)
        {
            return Use(reader.ReadText(text, NameOfInput));
        }

        Complain.About([Messages.UnreadableInput()], terminal);
        return null;
    }

    private Situation? Use(Loaded<Situation> loaded)
    {
        Complain.About(loaded.Diagnostics, terminal);
        return loaded.Value;
    }
}
