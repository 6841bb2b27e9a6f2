using System.Globalization;

namespace OmgekeerdeToets.Benchmarks.Rows;

/// <summary>
/// How many things one operation of a row holds (nodes of a trace, completions), so that the table can say what one costs.
/// Written beside the results of the row.
/// </summary>
internal static class Counts
{
    /// <summary>The folder of the results; null when nobody keeps them.</summary>
    public static string? Folder { get; set; }

    public static void Write(string name, double count)
    {
        if (Folder is not null)
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(Path.Combine(Folder, name + ".aantal"), count.ToString("R", CultureInfo.InvariantCulture) + "\n");
        }
    }
}
