using System.Diagnostics.CodeAnalysis;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Tooling;

/// <summary>
/// Covers citizen service numbers (<i>burgerservicenummers</i>): nine digits that pass the eleven-check, also in groups of
/// three. What somebody typed or named may hold one, and no message repeats it.
/// </summary>
[Experimental("OTX001")]
public static class CitizenNumberMask
{
    /// <summary>The same text, as long as it was, with a <c>*</c> for each digit of such a number.</summary>
    /// <param name="text">What is about to be shown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Apply(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return CitizenServiceNumber.Mask(text);
    }

    /// <summary>Whether the text holds such a number.</summary>
    /// <param name="text">What is about to be shown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static bool IsNeeded(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return !CitizenServiceNumber.FindAll(text).IsEmpty;
    }
}
