using System.Diagnostics.CodeAnalysis;
using OmgekeerdeToets.Diagnostics;

namespace OmgekeerdeToets.Tooling;

/// <summary>A diagnostic (<i>melding</i>) as a text for people, the same on the command line and in an exception.</summary>
[Experimental("OTX001")]
public static class DiagnosticText
{
    /// <summary>
    /// The place, what is wrong, the line of the file with carets under what is meant, the hint (<i>wenk</i>) and the
    /// command that tells more. Lines end in <c>\n</c>; no line break at the end; no colour; control characters are made visible.
    /// </summary>
    /// <param name="diagnostic">What to show.</param>
    /// <param name="folder">The folder of the pack as the user named it, set before the path; null leaves the path as it is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostic"/> is null.</exception>
    public static string Render(Diagnostic diagnostic, string? folder = null)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return DiagnosticLayout.Render(diagnostic, folder);
    }
}
