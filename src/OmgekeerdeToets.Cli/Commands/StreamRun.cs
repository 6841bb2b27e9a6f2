using System.Collections.Immutable;
using OmgekeerdeToets.Cli.Files;
using OmgekeerdeToets.Cli.Output;
using OmgekeerdeToets.Cli.Parsing;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary><c>advies --formaat ndjson</c>: one line out for every line in, and totals. No advice about somebody.</summary>
internal sealed class StreamRun(RulePack pack, ReportSettings settings, StreamSettings stream, string? goal, Terminal terminal)
{
    public static readonly ImmutableArray<string> Endings = [".ndjson", ".jsonl", CsvEnding];

    private const string CsvEnding = ".csv";
    private const string NameOfInput = "standaardinvoer";

    public ExitCode Run(ImmutableArray<string> files)
    {
        var said = new StreamMessages(terminal);
        using var progress = new LineProgress(terminal, isShown: stream.TotalsOnly || settings.File is not null || !terminal.OutputIsTerminal);
        var run = new BatchRun(pack)
        {
            ReferenceDate = settings.ReferenceDate,
            // Unless told, a stream is not looked into: its default is another than that of one advice.
            Options = settings.ToldOptions ?? new AssessmentOptions { Completions = 0 },
            Goal = goal,
            Workers = stream.Workers,
            Said = diagnostic =>
            {
                progress.Clear();
                said.Say(diagnostic);
            },
            Progressed = progress.Say,
        };
        return Lookup.Refusal(pack, goal) is { } unknown
            ? Complain.Refuse([unknown], terminal)
            : Run(run, [.. files.Select(InputOf)], said, progress);
    }

    private ExitCode Run(BatchRun run, ImmutableArray<BatchInput> inputs, StreamMessages said, LineProgress progress)
    {
        using var stopping = new Interruption();
        using var target = stream.TotalsOnly ? null : LineTarget.Open(settings.File, terminal);
        if (target is { Refusal: { } refused })
        {
            return Complain.Refuse([refused], terminal);
        }

        try
        {
            var totals = run.RunAsync(inputs, target?.Stream, stopping.Token).GetAwaiter().GetResult();
            progress.Clear();
            said.Finish(totals.Refused);
            var code = totals.Refused > 0 || totals.HasUnreadInput ? ExitCode.BadInput : ExitCode.Done;
            return Deliver(totals, target, code);
        }
        catch (OperationCanceledException)
        {
            progress.Clear();
            terminal.Error.WriteLine(settings.File is { } file ? $"Afgebroken; `{CitizenNumberMask.Apply(file)}` is niet geschreven." : "Afgebroken.");
            return ExitCode.Interrupted;
        }
        catch (IOException) when (target?.Broken() is { } refusal)
        {
            progress.Clear();
            return Complain.Refuse([refusal], terminal);
        }
    }

    private ExitCode Deliver(BatchTotals totals, LineTarget? target, ExitCode code)
    {
        var text = stream.TotalsAsJson ? totals.ToJson() : totals.ToText();
        if (target is null)
        {
            return Delivery.Deliver(text, settings.File, code, terminal);
        }

        if (target.Commit() is { } refusal)
        {
            return Complain.Refuse([refusal], terminal);
        }

        terminal.Error.Write(text);
        return code;
    }

    private BatchInput InputOf(string file)
    {
        terminal.FilesRead.Add(file);
        return file == CaseFiles.StandardInput
            ? new BatchInput(NameOfInput, stream.IsCsv ?? false, () => terminal.Input)
            : new BatchInput(file, stream.IsCsv ?? file.EndsWith(CsvEnding, StringComparison.OrdinalIgnoreCase), () => Open(file));
    }

    private static FileStream Open(string file) => new(file, new FileStreamOptions
    {
        Access = FileAccess.Read,
        Mode = FileMode.Open,
        Share = FileShare.ReadWrite,
        Options = FileOptions.SequentialScan,
        BufferSize = 0, // blocks are large
    });
}
