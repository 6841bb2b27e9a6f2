using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Output;

/// <summary>Diagnostics on standard error, one empty line apart.</summary>
internal static class Complain
{
    public static void About(IEnumerable<Diagnostic> diagnostics, Terminal terminal, string? folder = null)
    {
        foreach (var diagnostic in diagnostics)
        {
            terminal.Error.WriteLine(DiagnosticText.Render(diagnostic, folder));
            terminal.Error.WriteLine();
        }
    }

    public static ExitCode Refuse(IEnumerable<Diagnostic> diagnostics, Terminal terminal, string? folder = null)
    {
        About(diagnostics, terminal, folder);
        return ExitCode.BadInput;
    }
}
