using System.Globalization;
using System.Text;
using System.Text.Json;
using OmgekeerdeToets.Cli.Output;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary>What <c>test</c> found: for every expectation that was not met what was expected, what came out, and what decided.</summary>
internal static class TestReport
{
    public static string Text(Tested tested)
    {
        var (pack, report, _) = tested;
        var text = new StringBuilder();
        foreach (var result in report.Cases.Where(result => !result.Passed))
        {
            Append(text, result, tested);
        }

        var passed = report.Cases.Count(result => result.Passed);
        var failed = report.Cases.Length - passed;
        return text.Append(PackLine.Of(pack)).Append('\n')
            .Append(Count.Of(report.Cases.Length, "casus", "casussen")).Append(" met ")
            .Append(Count.Of(report.Checked, "verwachting", "verwachtingen")).Append(": ")
            .Append(failed > 0 ? Split(passed, failed) : tested.HeldNothing ? "er is niets nagekeken" : "alles klopt").Append(".\n").ToString();
    }

    public static string Json(Tested tested) => JsonText.Object(json =>
    {
        var report = tested.Report;
        json.WriteString("formaat", "test/1");
        json.WritePack(tested.Pack);
        json.WriteNumber("geslaagd", report.Cases.Count(result => result.Passed));
        json.WriteNumber("gezakt", report.Cases.Count(result => !result.Passed));
        json.WriteStartArray("casussen");
        foreach (var result in report.Cases)
        {
            Write(json, result);
        }

        json.WriteEndArray();
    });

    private static string Split(int passed, int failed) =>
        string.Create(CultureInfo.InvariantCulture, $"{passed} {(passed == 1 ? "klopt" : "kloppen")}, {failed} niet");

    private static void Append(StringBuilder text, CaseTestResult result, Tested tested)
    {
        text.Append("Klopt niet: ").Append(result.Name ?? result.Path).Append('\n');
        foreach (var diagnostic in result.Diagnostics)
        {
            text.Append('\n').Append(DiagnosticText.Render(diagnostic, diagnostic.Path.Length == 0 ? null : tested.CaseFolder)).Append('\n');
        }

        foreach (var failure in result.Failures)
        {
            text.Append("  ").Append(Place(failure.Location, tested.CaseFolder)).Append('\n')
                .Append("    ").Append(failure.Goal).Append(" · ").Append(failure.Key).Append('\n')
                .Append("      verwacht: ").Append(failure.Expected).Append('\n')
                .Append("      gevonden: ").Append(failure.Found).Append('\n');
            foreach (var line in failure.Deciding)
            {
                text.Append("      want: ").Append(line.Text);
                text.Append(line.Location is { } location ? $" ({Place(location, tested.Pack.Folder)})" : "").Append('\n');
            }
        }

        text.Append('\n');
    }

    /// <summary>As the user can open it: places are relative to the pack.</summary>
    private static string Place(SourceLocation location, string? folder) =>
        folder is null ? location.ToString() : folder.TrimEnd('/', '\\') + "/" + location;

    private static void Write(Utf8JsonWriter json, CaseTestResult result)
    {
        json.WriteStartObject();
        json.WriteString("bestand", result.Path);
        json.WriteString("casus", result.Name);
        json.WriteBoolean("geslaagd", result.Passed);
        json.WriteNumber("verwachtingen", result.Checked);
        json.WriteStartArray("verschillen");
        foreach (var failure in result.Failures)
        {
            Write(json, failure);
        }

        json.WriteEndArray();
        json.WriteDiagnostics(result.Diagnostics);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CaseTestFailure failure)
    {
        json.WriteStartObject();
        json.WriteString("doel", failure.Goal);
        json.WriteString("sleutel", failure.Key);
        json.WriteString("verwacht", failure.Expected);
        json.WriteString("gevonden", failure.Found);
        json.WriteString("plaats", failure.Location.ToString());
        json.WriteStartArray("want");
        foreach (var line in failure.Deciding)
        {
            json.WriteStartObject();
            json.WriteString("tekst", line.Text);
            json.WriteString("spoor", line.TraceId);
            json.WriteString("plaats", line.Location is { } location ? location.ToString() : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
