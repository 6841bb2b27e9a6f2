using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Naming;

namespace OmgekeerdeToets.Tooling;

/// <summary>The pages that explain every code (<i>meldingen</i>), as <c>leg-uit</c> shows them.</summary>
[Experimental("OTX001")]
public static class DiagnosticPages
{
    /// <summary>Every code that has a page, such as <c>OT1001</c>, in order.</summary>
    public static ImmutableArray<string> Codes => MessagePage.Codes;

    /// <summary>The page of a code, in Dutch, as Markdown; null when there is no such code.</summary>
    /// <param name="code">A code; capitals do not matter and <c>OT</c> may be left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static string? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return MessagePage.Find(code)?.Text;
    }

    /// <summary>The title of a code, one line of Dutch; null when there is no such code.</summary>
    /// <param name="code">A code; capitals do not matter and <c>OT</c> may be left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static string? Title(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return MessagePage.Find(code)?.Title;
    }

    /// <summary>The existing code nearest to one that does not exist; null when nothing is near.</summary>
    /// <param name="code">What the user typed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static string? Nearest(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return NearMiss.Find(Catalog.Normalise(code), MessagePage.Codes);
    }
}
