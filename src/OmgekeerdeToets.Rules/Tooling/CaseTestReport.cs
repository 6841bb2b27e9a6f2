using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace OmgekeerdeToets.Tooling;

/// <summary>What came of all cases, in path order.</summary>
/// <param name="Cases">One per file.</param>
[Experimental("OTX001")]
public sealed record CaseTestReport(ImmutableArray<CaseTestResult> Cases)
{
    /// <summary>True when no case failed and none was refused.</summary>
    public bool AllPassed => Cases.All(result => result.Passed);

    /// <summary>How many expectations were checked.</summary>
    public int Checked => Cases.Sum(result => result.Checked);
}

/// <summary>What came of one case.</summary>
/// <param name="Path">The file: as the user can open it, or within the pack when the case belongs to the pack itself.</param>
/// <param name="Name">The name of the case; null when it could not be read.</param>
/// <param name="Checked">How many expectations it holds; 0 when it has no <c>verwacht</c>.</param>
/// <param name="Diagnostics">What is wrong with the file; with an error in it nothing was run.</param>
/// <param name="Failures">The expectations that were not met, goal by goal in the order of the file.</param>
[Experimental("OTX001")]
public sealed record CaseTestResult(
    string Path, string? Name, int Checked, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<CaseTestFailure> Failures)
{
    /// <summary>True when the case was read and every expectation was met.</summary>
    public bool Passed => Failures.IsEmpty && Diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error);
}

/// <summary>One expectation that was not met.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="Key">The key under <c>verwacht</c>, such as <c>advies</c> or <c>uitkomst.fiets</c>.</param>
/// <param name="Expected">What the case expects, as it is written there.</param>
/// <param name="Found">What came out, written the same way.</param>
/// <param name="Location">Where the expectation stands.</param>
/// <param name="Deciding">The lines of the reasoning (<i>spoor</i>) that decided; empty when no single rule did.</param>
[Experimental("OTX001")]
public sealed record CaseTestFailure(
    string Goal, string Key, string Expected, string Found, SourceLocation Location, ImmutableArray<DecidingLine> Deciding);

/// <summary>A line of the reasoning that decided.</summary>
/// <param name="TraceId">The id of the node, made of names.</param>
/// <param name="Text">What it says, in Dutch, with the values that were compared.</param>
/// <param name="Location">Where the rule stands; null when it stands in no file.</param>
[Experimental("OTX001")]
public sealed record DecidingLine(string TraceId, string Text, SourceLocation? Location)
{
    /// <summary>The verdict of the node in one Dutch word, such as <c>nee</c>; null where the node has none.</summary>
    public string? Verdict { get; init; }
}
