using System.Diagnostics.CodeAnalysis;
using OmgekeerdeToets.Naming;

namespace OmgekeerdeToets.Tooling;

/// <summary>What somebody may have meant (<i>bedoeld is misschien</i>): the same as in every message of the language.</summary>
[Experimental("OTX001")]
public static class DidYouMean
{
    /// <summary>The name nearest to what was written; null when nothing is near, for a wrong suggestion costs more than none.</summary>
    /// <param name="written">What somebody wrote.</param>
    /// <param name="names">What would be right there; their order does not matter.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string? Find(string written, IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(names);
        return NearMiss.Find(written, names);
    }
}
