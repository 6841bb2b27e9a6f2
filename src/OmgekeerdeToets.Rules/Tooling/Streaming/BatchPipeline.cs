using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading.Channels;
using OmgekeerdeToets.Cases.Lines;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;

namespace OmgekeerdeToets.Tooling.Streaming;

/// <summary>
/// Reads blocks of lines, has them computed by several threads, and writes them in the order they came in. Both queues are
/// bounded and blocks are used again, so that a slow writer holds the reader back and memory stays as it is.
/// </summary>
internal sealed class BatchPipeline
{
    private const int BlocksPerWorker = 4;

    private readonly BatchSettings _settings;
    private readonly Action<Diagnostic> _say;
    private readonly Action<long> _progress;
    private readonly BatchWorker[] _workers;
    private readonly Blueprint _blueprint;
    private readonly Channel<BatchJob> _toCompute;
    private readonly Channel<BatchJob> _toWrite;
    private readonly ConcurrentBag<BatchJob> _idle = [];

    public BatchPipeline(IRuleSet rules, BatchSettings settings, int workers, Action<Diagnostic> say, Action<long> progress)
    {
        _settings = settings;
        _say = say;
        _progress = progress;
        _blueprint = rules.Blueprint;
        _workers = [.. Enumerable.Range(0, workers).Select(_ => new BatchWorker(rules, settings))];
        _toCompute = Channel.CreateBounded<BatchJob>(workers * BlocksPerWorker);
        _toWrite = Channel.CreateBounded<BatchJob>(workers * BlocksPerWorker);
    }

    /// <summary>An input could not be read, or not to its end.</summary>
    public bool HasUnreadInput { get; private set; }

    public BatchTally Total()
    {
        var total = new BatchTally(_blueprint);
        foreach (var worker in _workers)
        {
            total.Add(worker.Tally);
        }

        return total;
    }

    public async Task RunAsync(IReadOnlyList<BatchInput> inputs, Stream output, CancellationToken cancellation)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Task[] parts =
        [
            EndAllWhenItFails(() => ReadAllAsync(inputs, ending.Token), ending),
            EndAllWhenItFails(() => WriteAsync(output, ending.Token), ending),
            .. _workers.Select(worker => EndAllWhenItFails(() => ComputeAsync(worker, ending.Token), ending)),
        ];
        await WhenAllEnded(parts).ConfigureAwait(false);
    }

    private static async Task EndAllWhenItFails(Func<Task> part, CancellationTokenSource ending)
    {
        try
        {
            await Task.Run(part, CancellationToken.None).ConfigureAwait(false);
        }
        catch
        {
            await ending.CancelAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>The part that failed first is why the others were cancelled: its fault is the one to tell.</summary>
    private static async Task WhenAllEnded(Task[] parts)
    {
        await Task.WhenAll(parts).ContinueWith(_ => { }, TaskScheduler.Default).ConfigureAwait(false);
        var first = Array.Find(parts, part => part.IsFaulted) ?? Array.Find(parts, part => part.IsCanceled);
        await (first ?? Task.CompletedTask).ConfigureAwait(false);
    }

    private async Task ReadAllAsync(IReadOnlyList<BatchInput> inputs, CancellationToken cancellation)
    {
        foreach (var input in inputs)
        {
            try
            {
                var stream = input.Open();
                await using (stream.ConfigureAwait(false))
                {
                    await ReadAsync(input, inputs.Count > 1, stream, cancellation).ConfigureAwait(false);
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                await SayApartAsync(new BatchSource(input.Name, null, null), Unopened(input.Name), cancellation).ConfigureAwait(false);
            }
        }

        _toCompute.Writer.Complete();
        _toWrite.Writer.Complete();
    }

    private async Task ReadAsync(BatchInput input, bool isOneOfMany, Stream stream, CancellationToken cancellation)
    {
        var blocks = new LineBlocks(stream);
        var source = new BatchSource(input.Name, isOneOfMany ? input.Name : null, null);
        var isFirst = true;
        while (true)
        {
            var job = _idle.TryTake(out var idle) ? idle : new BatchJob();
            var hasLines = await blocks.FillAsync(job.Block, cancellation).ConfigureAwait(false);
            if (isFirst && (hasLines || input.IsCsv) && Begin(ref source, input.IsCsv, job.Block) is { IsEmpty: false } refused)
            {
                await SayApartAsync(source, refused, cancellation).ConfigureAwait(false);
                return;
            }

            if (!hasLines)
            {
                _idle.Add(job);
                return;
            }

            isFirst = false;
            job.Begin(source);
            await _toWrite.Writer.WriteAsync(job, cancellation).ConfigureAwait(false);
            await _toCompute.Writer.WriteAsync(job, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>What the first lines tell of the whole input; why it is refused, when it is.</summary>
    private ImmutableArray<Diagnostic> Begin(ref BatchSource source, bool isCsv, LineBlock block)
    {
        if (CaseLines.OtherEncoding(source.Name, block) is { } encoding)
        {
            return [encoding];
        }

        if (!isCsv)
        {
            return [];
        }

        if (block.IsTooLong)
        {
            return CaseLines.TooLong(source.Name, block.FirstLine);
        }

        var messages = new DiagnosticBag();
        var rest = block.Bytes;
        LineBlock.TryCut(ref rest, out var header);
        source = source with { Columns = CsvColumns.Read(source.Name, header, _blueprint, _settings.ReferenceDate, messages) };
        block.DropLine();
        return messages.HasErrors ? messages.ToSorted() : [];
    }

    /// <summary>Says something of an input, after what was said of the lines before it.</summary>
    private async Task SayApartAsync(BatchSource source, ImmutableArray<Diagnostic> said, CancellationToken cancellation)
    {
        HasUnreadInput = true;
        var job = new BatchJob();
        job.Begin(source);
        job.Said.AddRange(said);
        job.Done.SetResult();
        await _toWrite.Writer.WriteAsync(job, cancellation).ConfigureAwait(false);
    }

    private static ImmutableArray<Diagnostic> Unopened(string path)
    {
        var messages = new DiagnosticBag();
        messages.Add(path, TextMessages.CannotOpen());
        return messages.ToSorted();
    }

    private async Task ComputeAsync(BatchWorker worker, CancellationToken cancellation)
    {
        await foreach (var job in _toCompute.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
        {
            try
            {
                worker.Run(job, cancellation);
                job.Done.SetResult();
            }
            catch (Exception fault)
            {
                job.Done.SetException(fault); // the writer waits for this block
                throw;
            }
        }
    }

    private async Task WriteAsync(Stream output, CancellationToken cancellation)
    {
        var lines = 0L;
        await foreach (var job in _toWrite.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
        {
            await job.Done.Task.WaitAsync(cancellation).ConfigureAwait(false);
            if (job.Output.WrittenCount > 0)
            {
                await output.WriteAsync(job.Output.WrittenMemory, cancellation).ConfigureAwait(false);
            }

            job.Said.ForEach(_say);
            lines += job.Lines;
            _progress(lines);
            _idle.Add(job);
        }

        await output.FlushAsync(cancellation).ConfigureAwait(false);
    }
}
