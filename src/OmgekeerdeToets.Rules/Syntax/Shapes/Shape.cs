using System.Collections.Immutable;

namespace OmgekeerdeToets.Syntax.Shapes;

/// <summary>One row of the closed table of keys: which keys a mapping must have and which it may have; any other is refused.</summary>
/// <param name="Name">What messages call it, with its article.</param>
/// <param name="Required">The keys it must have.</param>
/// <param name="Optional">The keys it may have.</param>
internal sealed record Shape(string Name, ImmutableArray<string> Required, ImmutableArray<string> Optional)
{
    public ImmutableArray<string> Keys { get; } = [.. Required, .. Optional];
}
