using System.Diagnostics.CodeAnalysis;

namespace OmgekeerdeToets.Tooling;

/// <summary>A stream of cases: lines of JSON, or CSV whose first line names the columns.</summary>
/// <param name="Name">What diagnostics call it, such as the file as the user named it.</param>
/// <param name="IsCsv">CSV; otherwise a JSON object on every line.</param>
/// <param name="Open">Opens it when its turn comes; it is closed when it was read.</param>
[Experimental("OTX001")]
public sealed record BatchInput(string Name, bool IsCsv, Func<Stream> Open);
