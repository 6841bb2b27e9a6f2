namespace OmgekeerdeToets.Cli.Output;

/// <summary>Which rules were used: every result says so.</summary>
internal static class PackLine
{
    public static string Of(RulePack pack) =>
        $"Regelpakket: {pack.Name} {pack.Version} ({pack.Folder ?? "ingebouwd"}), {pack.Fingerprint}";
}
