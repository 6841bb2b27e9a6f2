namespace OmgekeerdeToets;

/// <summary>From the files of a pack to a rule set.</summary>
internal static class Pipeline
{
    public static Loaded<RulePack> Load(PackFiles files) =>
        throw new NotSupportedException($"No stage reads the {files.Files.Length} files yet.");
}
