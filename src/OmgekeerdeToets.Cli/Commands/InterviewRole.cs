namespace OmgekeerdeToets.Cli.Commands;

/// <summary>A role as people type it (<c>klantmanager inkomen</c>), as a case has it (<c>klantmanager_inkomen</c>).</summary>
internal static class InterviewRole
{
    private static readonly string[] NotSaid = ["?", "w", "l", "geen", "stop", "weet niet", "weet ik niet", "liever niet"];

    /// <summary>The role; null when nobody is named.</summary>
    public static string? Read(string line)
    {
        var said = line.Trim().ToLowerInvariant();
        return said.Length == 0 || NotSaid.Contains(said, StringComparer.Ordinal) ? null
            : said.All(character => char.IsLetter(character) || character is ' ' or '_') ? string.Join('_', said.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            : line.Trim();
    }
}
