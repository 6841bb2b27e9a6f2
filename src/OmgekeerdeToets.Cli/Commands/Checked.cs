using System.Collections.Immutable;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary>What <c>controleer</c> found.</summary>
/// <param name="Folder">As the user named it; null for the built-in pack.</param>
/// <param name="Pack">Null when it could not be loaded; its cases were then not read.</param>
/// <param name="Cases">How many cases were read.</param>
/// <param name="Diagnostics">Each with a path that the user can open.</param>
internal sealed record Checked(string? Folder, RulePack? Pack, int Cases, ImmutableArray<Diagnostic> Diagnostics)
{
    public int Errors => Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);

    public int Warnings => Diagnostics.Length - Errors;

    public static Checked Of(string? folder)
    {
        if (folder is null)
        {
            return WithCases(null, RulePack.BuiltIn);
        }

        var loaded = RulePack.Load(folder);
        return loaded.Value is { } pack
            ? WithCases(folder, pack)
            : new Checked(folder, null, 0, [.. loaded.Diagnostics.Select(diagnostic => Under(folder, diagnostic))]);
    }

    private static Checked WithCases(string? folder, RulePack pack)
    {
        var report = CaseTests.Run(pack);
        return new Checked(folder, pack, report.Cases.Length,
        [
            .. pack.Warnings.Select(warning => Under(folder, warning)),
            .. report.Cases.SelectMany(result => result.Diagnostics).Select(diagnostic => Under(folder, diagnostic)),
        ]);
    }

    private static Diagnostic Under(string? folder, Diagnostic diagnostic) =>
        folder is null || diagnostic.Path.Length == 0 || diagnostic.Path == folder
            ? diagnostic
            : diagnostic with { Path = folder.TrimEnd('/', '\\') + "/" + diagnostic.Path };
}
