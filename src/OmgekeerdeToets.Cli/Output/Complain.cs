using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Output;

/// <summary>Diagnostics on standard error, one empty line apart. The name of a file or a folder may hold a citizen service number too.</summary>
internal static class Complain
{
    /// <summary>As many as are shown of one thing that was read; who has mended those reads again.</summary>
    public const int MostShown = 100;

    public static void About(IEnumerable<Diagnostic> diagnostics, Terminal terminal, string? folder = null)
    {
        var all = diagnostics.ToList();
        foreach (var diagnostic in all.Take(MostShown))
        {
            terminal.Error.WriteLine(CitizenNumberMask.Apply(DiagnosticText.Render(diagnostic, folder)));
            terminal.Error.WriteLine();
        }

        if (Rest(all.Count) is { } rest)
        {
            terminal.Error.WriteLine(rest);
            terminal.Error.WriteLine();
        }
    }

    /// <summary>What is said of those that are not shown; null when all are.</summary>
    public static string? Rest(int count) => count > MostShown
        ? $"En nog {Count.Of(count - MostShown, "melding", "meldingen")}. Los eerst deze op; vaak verdwijnen er dan meer."
        : null;

    public static ExitCode Refuse(IEnumerable<Diagnostic> diagnostics, Terminal terminal, string? folder = null)
    {
        About(diagnostics, terminal, folder);
        return ExitCode.BadInput;
    }
}
