using System.Text;
using System.Text.Json;

namespace OmgekeerdeToets.Benchmarks.Results;

/// <summary>Writes <c>docs/prestaties.md</c> from the results of three runs.</summary>
internal static class Table
{
    public static string Of(string folder, string nameOfFolder, string reasons)
    {
        var runs = Directory.GetDirectories(folder).Order(StringComparer.Ordinal).Select(path => new RunFolder(path)).ToList();
        var known = Reasons(reasons);
        using var conditions = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "omstandigheden.json")));
        var text = new StringBuilder();
        text.Append(Heading(nameOfFolder, conditions.RootElement));
        foreach (var row in TableRows.All)
        {
            text.Append(row.Line(runs, known)).Append('\n');
        }

        return text.Append(Explanation).ToString();
    }

    private static string Heading(string folder, JsonElement of) => $"""
        # Hoe snel het is

        Gemaakt door `benchmarks/run` uit `benchmarks/results/{folder}`; verander dit bestand niet met de hand.

        Gemeten op {Said(of, "datum")} met commit `{Said(of, "commit")}`, op {Said(of, "processor")} ({Said(of, "kernen")} kernen), SDK {Said(of, "sdk")}, belasting bij het begin {Said(of, "belasting")}. Drie keer; de middelste telt. Elke meting vergelijkt eerst haar uitkomst met die van de referentie.

        | wat | gemeten | moet | doel | de drie keer | |
        |---|---|---|---|---|---|

        """;

    private const string Explanation = """

        De maten:

        - **V** en **L** zijn verzonnen pakketten met regels van 3 tot 6 voorwaarden over 42 feiten, twee lijsten en afgeleide feiten in vier lagen; van de feiten is 10 % onbekend. L heeft daarbij 20 % `of` tussen haakjes, 10 % lijsten, 10 % formules, 5 % datums en 2 % normen. **P** is een pakket van 20 doelen met elk vijf oplossingen, 860 regels; in elke casus zijn vier doelen aan de orde. Wie ze wil zien: `benchmarks/README.md`.
        - **H** is dezelfde regels in C#, geschreven zoals een programmeur het met de hand zou doen: getallen in arrays, onbekend als derde waarde, stoppen bij het eerste nee. De bestanden staan in `benchmarks/OmgekeerdeToets.Benchmarks/HandWritten`.
        - De **bevindingen** gaan over 256 casussen om en om. Tot 64 casussen leert een Intel Xeon bij V 200 de sprongen van H uit zijn hoofd, wat bij een stroom van casussen niet kan: H kost daar dan 1,2 µs per casus, en van 128 tot 1.024 casussen steeds 3,1 tot 3,5 µs. Een AMD EPYC leert er meer: H kost daar over 64 tot 256 casussen 0,9 tot 1,1 µs, over 1.024 1,8 µs en over 4.096 2,0 µs. Metingen van voor 22 november 2026, 23:30, gingen over 64 casussen.
        - Het **lege programma** is wat `dotnet new console` maakt (`benchmarks/EmptyProgram`), vertaald als R2R of met JIT. Onze R2R en JIT staan tegenover dezelfde vertaling. Het programma zoals het pakket voor linux-x64 het levert is machinecode (Native AOT) en staat tegenover het lege programma als R2R. De programma's lopen om en om; de verhouding is die van de medianen van 21 keer.
        - **Twee draden** en een doen om en om hetzelfde werk, een tiende seconde per keer; de verhouding is de middelste van 60 paren. Metingen van voor 23 november 2026 maten eerst een draad en dan twee, en daarmee vooral hoe snel de machine op dat moment was.
        - **Uitlegbaar** vergelijkt wat een programma krijgt (elke reden en het hele spoor zijn eruit te lezen) met de kale weging, waar niets van te lezen is.
        - **Aanvullingen** zijn alle combinaties van antwoorden op de open vragen die meetellen.

        """;

    private static string Said(JsonElement of, string key) => of.GetProperty(key).GetString()!;

    /// <summary>Lines of <c>key: reason</c>.</summary>
    private static Dictionary<string, string> Reasons(string file) => File.ReadAllLines(file)
        .Where(line => line.Contains(": ", StringComparison.Ordinal) && !line.StartsWith('#'))
        .Select(line => line.Split(": ", 2))
        .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
}
