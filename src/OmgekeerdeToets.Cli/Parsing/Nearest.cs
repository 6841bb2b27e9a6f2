namespace OmgekeerdeToets.Cli.Parsing;

/// <summary>Did-you-mean: the nearest of what would be right here, or nothing when nothing is near.</summary>
internal static class Nearest
{
    public static string? To(string typed, IEnumerable<string> right)
    {
        var lower = typed.ToLowerInvariant();
        var near = right
            .Select(word => (Word: word, Distance: Distance(lower, word.ToLowerInvariant())))
            .Where(entry => entry.Distance <= MostFor(entry.Word, lower))
            .OrderBy(entry => entry.Distance)
            .ThenBy(entry => entry.Word, StringComparer.Ordinal);
        return near.Select(entry => entry.Word).FirstOrDefault();
    }

    /// <summary>A third of the letters may be wrong, of a short word one.</summary>
    private static int MostFor(string word, string typed) => Math.Max(1, Math.Max(word.Length, typed.Length) / 3);

    /// <summary>How many letters must be added, dropped, changed, or swapped with their neighbour.</summary>
    private static int Distance(string one, string other)
    {
        var rows = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                rows[i, j] = i == 0 || j == 0 ? i + j : Cheapest(rows, one, other, i, j);
            }
        }

        return rows[one.Length, other.Length];
    }

    private static int Cheapest(int[,] rows, string one, string other, int i, int j)
    {
        var change = rows[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
        var cheapest = Math.Min(change, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
        var swapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
        return swapped ? Math.Min(cheapest, rows[i - 2, j - 2] + 1) : cheapest;
    }
}
