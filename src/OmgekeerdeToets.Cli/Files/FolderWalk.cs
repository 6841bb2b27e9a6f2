namespace OmgekeerdeToets.Cli.Files;

/// <summary>All files below a folder. What may not be read is passed over, and a folder that leads back to itself ends.</summary>
internal static class FolderWalk
{
    private const int Deepest = 32;

    public static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*", new EnumerationOptions
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        MaxRecursionDepth = Deepest,
        AttributesToSkip = FileAttributes.None,
    });
}
