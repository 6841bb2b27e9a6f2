using System.Collections.Immutable;
using OmgekeerdeToets.Cases.Lines;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Json;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Tooling.Streaming;

/// <summary>Computes blocks of lines on one thread, with scratch of its own.</summary>
internal sealed class BatchWorker(IRuleSet rules, BatchSettings settings)
{
    private readonly LineReader _reader = new(rules.Blueprint, settings.ReferenceDate);
    private readonly BatchLineWriter _writer = new();
    private readonly OpenNames _openNames = new(rules.Blueprint);
    private Findings? _findings;

    public BatchTally Tally { get; } = new(rules.Blueprint);

    public void Run(BatchJob job, CancellationToken cancellation)
    {
        if (job.Block.IsTooLong)
        {
            Refuse(job, job.Block.FirstLine, CaseLines.TooLong(job.Source.Name, job.Block.FirstLine));
        }

        var rest = job.Block.Bytes;
        for (var number = job.Block.FirstLine; LineBlock.TryCut(ref rest, out var line); number++)
        {
            if (!IsBlank(job.Source, line))
            {
                cancellation.ThrowIfCancellationRequested();
                Compute(job, number, line);
            }
        }
    }

    /// <summary>The first line of CSV holds names; a row of empty cells is what a spreadsheet leaves at the end.</summary>
    private static bool IsBlank(BatchSource source, ReadOnlySpan<byte> line) =>
        source.Columns is { } columns ? columns.IsBlank(line) : LineReader.IsBlank(line);

    private void Compute(BatchJob job, int number, ReadOnlySpan<byte> line)
    {
        var situation = job.Source.Columns is { } columns
            ? _reader.Read(columns, job.Source.Name, number, line, out var said)
            : _reader.Read(job.Source.Name, number, line, out said);
        if (situation is null)
        {
            Refuse(job, number, said);
            return;
        }

        job.Said.AddRange(said);
        job.Lines++;
        Tally.Computed++;
        Assess(job, number, situation);
    }

    private void Assess(BatchJob job, int number, Situation situation)
    {
        if (_findings is null)
        {
            _findings = Findings.Of(rules, situation);
        }
        else
        {
            _findings.Refill(situation);
        }

        if (settings.WritesLines)
        {
            _writer.Begin(job.Source.File, number);
        }

        var verdicts = Assessment.Weigh(_findings);
        for (var goal = 0; goal < verdicts.Length; goal++)
        {
            if (settings.Goal is null || verdicts[goal].Goal.Name == settings.Goal)
            {
                Take(goal, verdicts[goal], _findings);
            }
        }

        if (settings.WritesLines)
        {
            _writer.End(job.Output);
        }
    }

    private void Take(int goal, GoalVerdict verdict, Findings found)
    {
        if (verdict.Kind == AdviceKind.NotAtStake)
        {
            Tally.Count(goal, verdict, isProvisional: false);
            return;
        }

        var robustness = RobustnessOf(verdict, found);
        var isProvisional = Provisional.Is(found, verdict, robustness);
        Tally.Count(goal, verdict, isProvisional);
        if (settings.WritesLines)
        {
            _writer.Write(verdict, robustness, isProvisional);
        }
    }

    private Robustness RobustnessOf(GoalVerdict verdict, Findings found)
    {
        if (settings.Options.Completions > 0)
        {
            return Investigation.Of(rules, found.Situation, verdict, settings.Options.Completions).Robustness;
        }

        var open = _openNames.Of(verdict, found);
        return new Robustness
        {
            WasInvestigated = false,
            IsComplete = false,
            OpenQuestionsDoNotMatter = open.IsEmpty ? Truth.True : Truth.Unknown,
            DependsOn = open,
        };
    }

    private void Refuse(BatchJob job, int number, ImmutableArray<Diagnostic> said)
    {
        job.Said.AddRange(said);
        job.Lines++;
        Tally.Refused++;
        if (settings.WritesLines)
        {
            _writer.Write(job.Output, new BatchErrorForm(BatchErrorForm.Name, number, [.. said.Select(Form)], job.Source.File));
        }
    }

    private static BatchMessageForm Form(Diagnostic diagnostic) =>
        new(diagnostic.Code, diagnostic.Message, diagnostic.Hint, diagnostic.Column, diagnostic.Length);
}

/// <param name="ReferenceDate">Counts instead of the one in the lines; null to take theirs.</param>
/// <param name="Options">How far open questions are looked into.</param>
/// <param name="Goal">The one goal that is asked for; null for all.</param>
/// <param name="WritesLines">False when only the totals are wanted.</param>
internal sealed record BatchSettings(DateOnly? ReferenceDate, AssessmentOptions Options, string? Goal, bool WritesLines);
