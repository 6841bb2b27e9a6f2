using System.Globalization;
using System.Text;
using OmgekeerdeToets.Cli.Output;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary>What <c>controleer</c> found, as text for people, a line per message, or JSON.</summary>
internal static class CheckReport
{
    public static string Text(Checked found)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in found.Diagnostics.Take(Complain.MostShown))
        {
            text.Append(DiagnosticText.Render(diagnostic)).Append("\n\n");
        }

        if (Complain.Rest(found.Diagnostics.Length) is { } rest)
        {
            text.Append(rest).Append("\n\n");
        }

        return text.Append(Summary(found)).ToString();
    }

    public static string Lines(Checked found) => string.Concat(found.Diagnostics.Select(Line));

    public static string Json(Checked found) => JsonText.Object(json =>
    {
        json.WriteString("formaat", "controle/1");
        json.WritePack(found.Pack);
        json.WriteNumber("casussen", found.Cases);
        json.WriteNumber("fouten", found.Errors);
        json.WriteNumber("waarschuwingen", found.Warnings);
        json.WriteDiagnostics(found.Diagnostics);
    });

    private static string Line(Diagnostic diagnostic)
    {
        var severity = diagnostic.Severity == Severity.Error ? "fout" : "waarschuwing";
        var place = diagnostic.Line == 0 ? diagnostic.Path : string.Create(
            CultureInfo.InvariantCulture, $"{diagnostic.Path}:{diagnostic.Line}:{diagnostic.Column}");
        var message = diagnostic.Message.ReplaceLineEndings(" ");
        return $"{(place.Length == 0 ? "" : place + ": ")}{severity} {diagnostic.Code}: {message}\n";
    }

    private static string Summary(Checked found)
    {
        var pack = found.Pack is { } loaded ? PackLine.Of(loaded) : $"Het pakket in {found.Folder} is niet te gebruiken.";
        var counts = $"{Count.Of(found.Errors, "fout", "fouten")}, {Count.Of(found.Warnings, "waarschuwing", "waarschuwingen")}";
        return found.Pack is null
            ? $"{pack}\n{counts}; de casussen zijn niet gelezen.\n"
            : $"{pack}\n{Count.Of(found.Cases, "casus", "casussen")} gelezen: {counts}.\n";
    }
}
