namespace OmgekeerdeToets.Cli.Output;

/// <summary>Which rules were used: every result says so.</summary>
internal static class PackLine
{
    private const int LengthOfFingerprint = 19;

    /// <summary>As the reports write it.</summary>
    public static string Of(RulePack pack) =>
        $"Regelpakket {pack.Name} {pack.Version} ({pack.Fingerprint[..LengthOfFingerprint]}), {(pack.IsBuiltIn ? "ingebouwd" : pack.Folder)}.";
}
