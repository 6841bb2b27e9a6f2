using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Syntax;

/// <summary>A value with the place where it was written.</summary>
/// <param name="Value">The value; empty or default when broken.</param>
/// <param name="Span">Where it stands; for what is missing, the key that should have held it.</param>
/// <param name="IsBroken">It was missing or refused, and that has been reported: later stages stay silent about it.</param>
internal sealed record Located<T>(T Value, Span Span, bool IsBroken = false);
