using OmgekeerdeToets.Cli.Output;

namespace OmgekeerdeToets.Cli.Files;

/// <summary>The case that an interview writes in: whole at every answer, and never over what somebody else changed meanwhile.</summary>
internal sealed class InterviewFile(string path, string? last)
{
    private const char Mark = '\uFEFF';

    private readonly bool _hasMark = HasMark(path);
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
        var refusal = WholeFile.Write(path, _hasMark ? Mark + text : text, new InputFiles());
        _last = refusal is null ? text : _last;
        return refusal;
    }

    /// <summary>Some editors begin a file with a mark of its encoding, and want to find it again.</summary>
    private static bool HasMark(string path)
    {
        try
        {
            using var file = File.Exists(path) ? File.OpenRead(path) : null;
            Span<byte> first = stackalloc byte[3];
            return file?.ReadAtLeast(first, 3, throwOnEndOfStream: false) == 3 && first.SequenceEqual("\uFEFF"u8);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false; // who may not read it hears so when it is read
        }
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
