using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics;

namespace OmgekeerdeToets;

/// <summary>
/// Thrown only by <see cref="Loaded{T}.GetOrThrow"/>: a pack or case could not be used. The message is what
/// <c>controleer</c> would print; <see cref="Diagnostics"/> holds the same, one by one.
/// </summary>
public sealed class OmgekeerdeToetsException : Exception
{
    internal OmgekeerdeToetsException(ImmutableArray<Diagnostic> diagnostics)
        : base(string.Join("\n\n", diagnostics.Select(d => DiagnosticLayout.Render(d))))
    {
        Diagnostics = diagnostics;
    }

    /// <summary>The errors (<i>fouten</i>) and warnings (<i>waarschuwingen</i>) that were found; at least one error.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}
