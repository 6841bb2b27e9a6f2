using OmgekeerdeToets.Cli.Output;

namespace OmgekeerdeToets.Cli.Files;

/// <summary>Loads the pack that a command works with: a folder, or the one that ships inside.</summary>
internal static class PackFolder
{
    private const string UsualFolder = "rules";
    private const string PackFile = "pakket.yaml";

    /// <summary>Null when there is no usable pack; what is wrong with it then stands on standard error.</summary>
    public static RulePack? Open(string? folder, Terminal terminal)
    {
        SayWhenAnotherLiesHere(folder, terminal);
        if (folder is null)
        {
            return RulePack.BuiltIn;
        }

        Reads(folder, terminal);
        var loaded = RulePack.Load(folder);
        if (!loaded.IsOk)
        {
            About(loaded.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error), folder, terminal);
        }

        return loaded.Value;
    }

    /// <summary>Diagnostics of a pack name files relative to its folder; one about the folder itself does not.</summary>
    public static string? PrefixFor(Diagnostic diagnostic, string folder) => diagnostic.Path == folder ? null : folder;

    /// <summary>Its rules and its cases are read from here.</summary>
    public static void Reads(string folder, Terminal terminal) => terminal.FilesRead.AddFolder(folder, ".yaml", ".yml");

    public static bool IsPack(string folder) => File.Exists(Path.Combine(folder, PackFile));

    public static void SayWhenAnotherLiesHere(string? folder, Terminal terminal)
    {
        var here = Path.Combine(terminal.Folder, UsualFolder);
        if (!IsPack(here) || (folder is { Length: > 0 } && IsSame(here, Path.Combine(terminal.Folder, folder))))
        {
            return;
        }

        Remark.Say(
            $"Let op: hier staat ook een regelpakket ({UsualFolder}/{PackFile}). Dat is nu niet gebruikt; noem de map `{UsualFolder}` om ermee te werken.", terminal);
    }

    private static void About(IEnumerable<Diagnostic> diagnostics, string folder, Terminal terminal)
    {
        Complain.About(diagnostics.Select(diagnostic => UnderPath(diagnostic, folder)), terminal);
    }

    private static Diagnostic UnderPath(Diagnostic diagnostic, string folder) =>
        diagnostic.Path.Length > 0 && PrefixFor(diagnostic, folder) is { Length: > 0 } prefix
            ? diagnostic with { Path = prefix.TrimEnd('/', '\\') + "/" + diagnostic.Path }
            : diagnostic;

    private static bool IsSame(string one, string other) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(one)) == Path.TrimEndingDirectorySeparator(Path.GetFullPath(other));
}
