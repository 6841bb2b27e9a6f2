using System.Diagnostics.CodeAnalysis;

namespace OmgekeerdeToets.Tooling;

/// <summary>
/// A fault of ours: every rule and formula is computed twice, and the two do not agree. No outcome that rests on it can be
/// trusted. Only tools compute twice: <c>test</c> and <c>reken</c>.
/// </summary>
[Experimental("OTX001")]
public sealed class EngineDifferenceException : Exception
{
    /// <summary>A difference.</summary>
    /// <param name="what">See <see cref="What"/>.</param>
    /// <param name="casePath">See <see cref="CasePath"/>.</param>
    public EngineDifferenceException(string what, string? casePath)
        : base(casePath is null ? what : $"{what} ({casePath})")
    {
        What = what;
        CasePath = casePath;
    }

    /// <summary>The rule (<c>doel/oplossing/sectie/regel</c>), the label of the amount, or the formula as it was typed.</summary>
    public string What { get; }

    /// <summary>The case as the user named it; null for a formula.</summary>
    public string? CasePath { get; }
}
