using OmgekeerdeToets.Cli.Output;

namespace OmgekeerdeToets.Cli.Files;

/// <summary>The case that an interview writes in: whole at every answer, and never over what somebody else changed meanwhile.</summary>
internal sealed class InterviewFile(string path, string? last)
{
    private string? _last = last;

    public string Path => path;

    /// <summary>Null when it stands in the file; otherwise why not, and the file is as it was.</summary>
    public Diagnostic? Save(string text)
    {
        if (text == _last)
        {
            return null;
        }

        if (Now() != _last)
        {
            return Messages.ChangedMeanwhile(path);
        }

        // The case is read to be written in: this is the one file of an interview that may be both.
        var refusal = WholeFile.Write(path, text, new InputFiles());
        _last = refusal is null ? text : _last;
        return refusal;
    }

    private string? Now()
    {
        try
        {
            return File.Exists(path) ? File.ReadAllText(path) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
