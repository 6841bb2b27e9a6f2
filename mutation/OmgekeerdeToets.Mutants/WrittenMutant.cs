using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace OmgekeerdeToets.Mutants;

/// <summary>A mutant that dotnet-stryker wrote and that compiles.</summary>
/// <param name="Id">Its number.</param>
/// <param name="File">The file it stands in.</param>
/// <param name="Line">The line, counted from one.</param>
/// <param name="Mutator">The kind of change.</param>
/// <param name="Was">The line as it was written.</param>
/// <param name="Became">What stands there instead.</param>
internal sealed record WrittenMutant(int Id, string File, int Line, string Mutator, string Was, string Became)
{
    /// <summary>
    /// The mutants of one folder in the report of dotnet-stryker. Those that do not compile are not there, nor those it
    /// ignores: within a block that another mutant removes as a whole, or in a method that was left out.
    /// </summary>
    public static ImmutableArray<WrittenMutant> Read(string report, string folder)
    {
        using var document = JsonDocument.Parse(System.IO.File.ReadAllText(report));
        return
        [
            .. document.RootElement.GetProperty("files").EnumerateObject()
                .Where(file => file.Name.Replace('\\', '/').Contains($"/{folder}/", StringComparison.Ordinal))
                .SelectMany(file => OfFile(file.Name, file.Value))
                .OrderBy(mutant => mutant.Id),
        ];
    }

    private static IEnumerable<WrittenMutant> OfFile(string name, JsonElement file)
    {
        var lines = file.GetProperty("source").GetString()!.Split('\n');
        foreach (var mutant in file.GetProperty("mutants").EnumerateArray())
        {
            if (mutant.GetProperty("status").GetString() is "Ignored" or "CompileError")
            {
                continue;
            }

            var line = mutant.GetProperty("location").GetProperty("start").GetProperty("line").GetInt32();
            yield return new WrittenMutant(
                int.Parse(mutant.GetProperty("id").GetString()!, CultureInfo.InvariantCulture),
                name,
                line,
                mutant.GetProperty("mutatorName").GetString()!,
                lines[line - 1].Trim(),
                mutant.GetProperty("replacement").GetString()!.ReplaceLineEndings(" "));
        }
    }
}
