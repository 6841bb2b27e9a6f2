namespace OmgekeerdeToets.Cli.Files;

/// <summary>Where a file really is: every symbolic link on the way followed, so that two names of one file are seen to be one.</summary>
internal static class RealPath
{
    /// <summary>Links that lead to each other end here, as they do in the system.</summary>
    private const int MostLinks = 40;

    /// <summary>As the system compares names of files.</summary>
    public static StringComparer Comparer { get; } =
        OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    /// <summary>The whole path without links; what does not exist keeps its name.</summary>
    public static string Of(string path) => Of(Path.GetFullPath(path), MostLinks);

    private static string Of(string whole, int linksLeft)
    {
        var current = Path.GetPathRoot(whole)!;
        foreach (var name in whole[current.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(current, name);
            current = linksLeft > 0 && TargetOf(next) is { } target
                ? Of(Path.GetFullPath(Path.Combine(current, target)), --linksLeft)
                : next;
        }

        return current;
    }

    private static string? TargetOf(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null; // what may not be looked into cannot be read either
        }
    }
}
