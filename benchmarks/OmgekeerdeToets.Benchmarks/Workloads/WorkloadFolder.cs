namespace OmgekeerdeToets.Benchmarks.Workloads;

/// <summary>A workload on disk: <c>pakket/</c>, <c>casus.json</c> and <c>casussen.ndjson</c>.</summary>
internal static class WorkloadFolder
{
    public static void Write(Workload workload, string folder, int lines)
    {
        foreach (var (path, text) in workload.Files)
        {
            var file = Path.Combine(folder, "pakket", path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        File.WriteAllText(Path.Combine(folder, "casus.json"), workload.Cases.Line(1) + "\n");
        using var stream = new StreamWriter(Path.Combine(folder, "casussen.ndjson"));
        stream.NewLine = "\n";
        for (var number = 1; number <= lines; number++)
        {
            stream.WriteLine(workload.Cases.StreamLine(number));
        }
    }
}
