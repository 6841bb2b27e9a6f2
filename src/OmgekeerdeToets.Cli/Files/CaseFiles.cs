using System.Collections.Immutable;
using OmgekeerdeToets.Cli.Parsing;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Files;

/// <summary>From what a user named (a file, a folder, a pattern, <c>-</c>) to the cases, in a fixed order.</summary>
internal static class CaseFiles
{
    /// <summary>Stands for standard input.</summary>
    public const string StandardInput = "-";

    private static readonly ImmutableArray<string> Endings = [".yaml", ".yml", ".json"];

    /// <summary>The cases, each once; what cannot be found is refused.</summary>
    public static ImmutableArray<string> Find(ImmutableArray<string> named, Given given) => Find(named, Endings, given);

    /// <summary>Files with cases, each once; in a folder those with one of these endings.</summary>
    public static ImmutableArray<string> Find(ImmutableArray<string> named, ImmutableArray<string> endings, Given given)
    {
        if (named.Count(name => name == StandardInput) > 1)
        {
            given.Refuse(Messages.InputTwice());
        }

        return [.. named.SelectMany(name => Find(name, endings, given)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The one case that was named; null when it was refused.</summary>
    public static string? FindOne(string named, Given given)
    {
        var found = Find([named], given);
        if (found.Length > 1)
        {
            given.Refuse(Messages.OneCaseOnly(named, found.Length));
        }

        return found is [var one] ? one : null;
    }

    /// <summary>What <see cref="InputFiles"/> refuses when it is written, said before many cases are computed for nothing.</summary>
    public static void RefuseOverwriting(string? output, ImmutableArray<string> files, Given given)
    {
        var read = new InputFiles();
        foreach (var file in files)
        {
            read.Add(file);
        }

        if (output is not null && read.Hold(output))
        {
            given.Refuse(Messages.OwnInput(output));
        }
    }

    private static ImmutableArray<string> Find(string named, ImmutableArray<string> endings, Given given)
    {
        if (named == StandardInput || File.Exists(named))
        {
            return [named];
        }

        var isFolder = Directory.Exists(named);
        var found = isFolder ? InFolder(named, endings) : FilePattern.IsPattern(named) ? FilePattern.Find(named) : [];
        if (found.IsEmpty)
        {
            given.Refuse(isFolder ? Messages.EmptyFolder(named, endings) : Messages.NothingFound(named, NearestFile(named)));
        }

        return found;
    }

    private static ImmutableArray<string> InFolder(string folder, ImmutableArray<string> endings) =>
    [
        .. FolderWalk.Files(folder)
            .Where(file => endings.Contains(Path.GetExtension(file), StringComparer.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>A file beside the one that was named, with nearly that name; never one that a message would have to cover.</summary>
    private static string? NearestFile(string named)
    {
        var folder = Path.GetDirectoryName(named) is { Length: > 0 } parent ? parent : ".";
        if (!Directory.Exists(folder) || CitizenNumberMask.IsNeeded(folder))
        {
            return null;
        }

        var names = Directory.EnumerateFileSystemEntries(folder)
            .Select(entry => Path.GetFileName(entry))
            .Where(name => !CitizenNumberMask.IsNeeded(name));
        return DidYouMean.Find(Path.GetFileName(named), names) is { } near ? Path.Combine(Path.GetDirectoryName(named) ?? "", near) : null;
    }
}
