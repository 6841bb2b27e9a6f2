namespace OmgekeerdeToets.Text;

/// <summary>
/// How much of everything a pack or case may hold. Far beyond what people write by hand, and small enough that whatever comes in
/// is read to its end with little memory; <c>docs/grenzen.md</c> lists them, with those of formulas and numbers.
/// </summary>
internal static class Limits
{
    /// <summary>Bytes in one file.</summary>
    public const int LargestFile = 1024 * 1024;

    /// <summary>Bytes in one line of a stream: a line holds one case.</summary>
    public const int LongestLine = LargestFile;

    /// <summary>Bytes in all files of a pack together, cases too.</summary>
    public const long LargestPack = 20L * 1024 * 1024;

    /// <summary>Keys and values in one file.</summary>
    public const int MostNodes = 100_000;

    /// <summary>Concepts, derivations and norms in one pack.</summary>
    public const int MostNames = 10_000;

    /// <summary>Rules and checks in one pack.</summary>
    public const int MostRules = 10_000;

    /// <summary>Members of one list in a case.</summary>
    public const int MostMembers = 1_000;

    /// <summary>Errors that are kept of one stage, and as many warnings; nobody mends more before reading again.</summary>
    public const int MostKept = 1_000;
}
