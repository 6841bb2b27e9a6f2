using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using OmgekeerdeToets.Cases;
using OmgekeerdeToets.Cases.Expectations;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Reports;
using OmgekeerdeToets.Reports.Reading;

namespace OmgekeerdeToets.Tooling;

/// <summary>Runs the cases that say what they expect (<c>verwacht</c>), as <c>test</c> does.</summary>
[Experimental("OTX001")]
public static class CaseTests
{
    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    /// <summary>Runs every case of a folder (<c>.yaml</c>, <c>.yml</c> and <c>.json</c>, also in folders below), in path order, or the one case of a file. What cannot be read is one refused case.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="folder">The folder with cases, or the file of one, as the user named it.</param>
    /// <param name="referenceDate">Counts instead of the <c>peildatum</c> in the cases; null to take theirs.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pack"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is null or empty.</exception>
    /// <exception cref="EngineDifferenceException">A fault of ours: every rule is computed twice, and one came out differently.</exception>
    public static CaseTestReport Run(RulePack pack, string folder, DateOnly? referenceDate = null)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var reader = new CaseReader(pack) { ReferenceDate = referenceDate };
        if (File.Exists(folder))
        {
            return new CaseTestReport([Run(pack, folder, reader.ReadCase(folder))]);
        }

        try
        {
            if (Directory.Exists(folder))
            {
                return new CaseTestReport([.. FilesIn(folder).Select(path => Run(pack, path, reader.ReadCase(path)))]);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refused(folder, TextMessages.CannotOpen());
        }

        return Refused(folder, TextMessages.FileMissing(folder));
    }

    /// <summary>Runs the cases that belong to the pack itself (<c>casussen/</c>), of the built-in pack too.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="referenceDate">Counts instead of the <c>peildatum</c> in the cases; null to take theirs.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pack"/> is null.</exception>
    /// <exception cref="EngineDifferenceException">A fault of ours: every rule is computed twice, and one came out differently.</exception>
    public static CaseTestReport Run(RulePack pack, DateOnly? referenceDate = null)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var reader = new CaseReader(pack) { ReferenceDate = referenceDate };
        return new CaseTestReport(
            [.. pack.CaseFiles.Select(file => Run(pack, file.Path, reader.ReadCase(file.Path, file.Bytes.Span)))]);
    }

    /// <summary>One case that was read already; what it expects is held against what comes out.</summary>
    internal static CaseTestResult Run(RulePack pack, string path, Loaded<BoundCase> read)
    {
        if (!read.IsOk)
        {
            return new CaseTestResult(path, null, 0, read.Diagnostics, []);
        }

        var (situation, syntax) = read.Value;
        EngineComparison.Check(pack, situation, path);
        var result = pack.Assess(situation);
        var outcomes = syntax.Expected.Select(expected => ExpectationRun.Of(expected, result)).ToList();
        return new CaseTestResult(
            path,
            situation.Name,
            outcomes.Sum(outcome => outcome.Checked),
            read.Diagnostics,
            [.. outcomes.SelectMany(outcome => outcome.Unmet).Select(unmet => Failure(unmet, result))]);
    }

    private static CaseTestFailure Failure(Unmet unmet, AssessmentResult result)
    {
        var trace = result.Trace;
        return new CaseTestFailure(
            unmet.Goal,
            unmet.Key,
            unmet.Expected,
            unmet.Found,
            unmet.Place.Location,
            [.. unmet.Deciding.Select(said => Line(said, trace, unmet.Goal))]);
    }

    private static DecidingLine Line(Statement said, TraceNode trace, string goal)
    {
        var path = PathTo(trace, said.TraceId);
        var node = path.IsEmpty ? null : path[^1];
        return new DecidingLine(said.TraceId, said.Text, node?.Location ?? PlaceOfWinner(node, trace, goal) ?? Nearest(path))
        {
            Verdict = node?.Verdict,
        };
    }

    /// <summary>A comparison stands in no file; the solution that goes first does.</summary>
    private static SourceLocation? PlaceOfWinner(TraceNode? comparison, TraceNode trace, string goal) =>
        comparison?.Verdict is { } winner ? TraceBuilder.Find(trace, TraceIds.Solution(goal, winner))?.Location : null;

    private static SourceLocation? Nearest(ImmutableArray<TraceNode> path) =>
        path.Select(node => node.Location).LastOrDefault(place => place is not null);

    /// <summary>From the root to the node; empty when there is no such node.</summary>
    private static ImmutableArray<TraceNode> PathTo(TraceNode node, string id)
    {
        if (node.Id == id)
        {
            return [node];
        }

        var below = node.Children.Select(child => PathTo(child, id)).FirstOrDefault(path => !path.IsEmpty, []);
        return below.IsEmpty ? [] : [node, .. below];
    }

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal);

    private static CaseTestReport Refused(string folder, Message message)
    {
        var messages = new DiagnosticBag();
        messages.Add(folder, message);
        return new CaseTestReport([new CaseTestResult(folder, null, 0, messages.ToSorted(), [])]);
    }
}
