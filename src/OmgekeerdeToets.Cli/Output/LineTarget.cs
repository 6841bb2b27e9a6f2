namespace OmgekeerdeToets.Cli.Output;

/// <summary>
/// Where the lines of a stream go: standard output, or a file (<c>--uit</c>) that takes its place only when all lines are in it.
/// </summary>
internal sealed class LineTarget : IDisposable
{
    private readonly PendingFile? _file;

    private LineTarget(Stream stream, PendingFile? file, Diagnostic? refusal)
    {
        Stream = stream;
        _file = file;
        Refusal = refusal;
    }

    public Stream Stream { get; }

    /// <summary>Why the file cannot be written; null when it can.</summary>
    public Diagnostic? Refusal { get; }

    public static LineTarget Open(string? file, Terminal terminal)
    {
        if (file is null)
        {
            return new LineTarget(terminal.OutputBytes ?? new TextStream(terminal.Output), null, null);
        }

        var pending = PendingFile.Open(file, terminal.FilesRead, out var refusal);
        return new LineTarget(pending?.Stream ?? Stream.Null, pending, refusal);
    }

    /// <summary>All lines are there; null unless the file could not be put in its place.</summary>
    public Diagnostic? Commit() => _file?.Commit();

    /// <summary>What there is to say when writing the file fails halfway; null for standard output, which tells of itself.</summary>
    public Diagnostic? Broken() => _file?.Refusal();

    public void Dispose() => _file?.Dispose();
}
