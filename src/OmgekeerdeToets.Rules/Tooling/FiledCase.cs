using System.Diagnostics.CodeAnalysis;

namespace OmgekeerdeToets.Tooling;

/// <summary>A case and the file it stands in.</summary>
/// <param name="File">The file as the user named it.</param>
/// <param name="Situation">What it says.</param>
[Experimental("OTX001")]
public sealed record FiledCase(string File, Situation Situation);
