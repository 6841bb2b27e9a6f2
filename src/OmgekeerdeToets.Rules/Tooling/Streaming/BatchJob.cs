using System.Buffers;
using OmgekeerdeToets.Cases.Lines;

namespace OmgekeerdeToets.Tooling.Streaming;

/// <summary>One block of lines on its way: read, computed by one of the threads, written in its turn; then used again for another block.</summary>
internal sealed class BatchJob
{
    public LineBlock Block { get; } = new();

    public ArrayBufferWriter<byte> Output { get; } = new(LineBlocks.UsualLength);

    /// <summary>What there is to say about its lines.</summary>
    public List<Diagnostic> Said { get; } = [];

    /// <summary>How many lines it held, blank ones not counted.</summary>
    public int Lines { get; set; }

    public BatchSource Source { get; private set; } = null!;

    /// <summary>Ends when the block was computed.</summary>
    public TaskCompletionSource Done { get; private set; } = new();

    public void Begin(BatchSource source)
    {
        Source = source;
        Output.ResetWrittenCount();
        Said.Clear();
        Lines = 0;
        Done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}

/// <summary>One input while it is read.</summary>
/// <param name="Name">What diagnostics call it.</param>
/// <param name="File">What the lines of the output call it; null when there is only one.</param>
/// <param name="Columns">Of CSV; null for lines of JSON.</param>
internal sealed record BatchSource(string Name, string? File, CsvColumns? Columns);
