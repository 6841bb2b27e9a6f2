using System.Collections.Immutable;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets;

/// <summary>One file of a pack: its path relative to the pack, with forward slashes, and what stands in it, still as bytes.</summary>
internal sealed record PackFile(string Path, ReadOnlyMemory<byte> Bytes);

/// <summary>The files of a pack, sorted by path, wherever they came from.</summary>
/// <param name="Files">The <c>.yaml</c> files; also <c>.yml</c>, which are not read, so that somebody is told.</param>
/// <param name="Folder">The folder as the user named it; null for the built-in pack and for files in memory.</param>
/// <param name="IsBuiltIn">True for the pack that ships inside the library.</param>
internal sealed record PackFiles(ImmutableArray<PackFile> Files, string? Folder = null, bool IsBuiltIn = false)
{
    private static readonly string[] Extensions = [".yaml", ".yml"];
    private const string ResourcePrefix = "rules/";

    /// <summary>Bytes of all files together; of a folder that is far too large not every file was read.</summary>
    public long Size { get; init; } = Files.Sum(file => (long)file.Bytes.Length);

    /// <summary>Files that exist only in memory, as path and text; the order does not matter.</summary>
    public static PackFiles InMemory(params IEnumerable<(string Path, string Text)> files) =>
        Sorted(files.Select(file => new PackFile(file.Path, System.Text.Encoding.UTF8.GetBytes(file.Text))), null, false);

    /// <summary>The same files without these.</summary>
    public PackFiles Except(ImmutableArray<PackFile> others) => this with { Files = [.. Files.Except(others)] };

    /// <summary>All files below a folder.</summary>
    /// <exception cref="IOException">The folder or a file in it cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or a file in it may not be read.</exception>
    public static PackFiles InFolder(string folder)
    {
        var files = new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(file => Extensions.Contains(file.Extension, StringComparer.OrdinalIgnoreCase))
            .OrderBy(file => file.FullName, StringComparer.Ordinal)
            .ToList();
        var size = files.Sum(file => file.Length);
        return size > Limits.LargestPack
            ? new PackFiles([], folder) { Size = size }
            : Sorted(files.Select(file => new PackFile(Path.GetRelativePath(folder, file.FullName).Replace('\\', '/'), Start(file))), folder, isBuiltIn: false);
    }

    /// <summary>The file; of one that is too large just enough to tell that it is.</summary>
    private static byte[] Start(FileInfo file)
    {
        using var stream = file.OpenRead();
        var bytes = new byte[Math.Min(stream.Length, Limits.LargestFile + 1L)];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The pack that ships inside the library.</summary>
    public static PackFiles Embedded()
    {
        var assembly = typeof(PackFiles).Assembly;
        return Sorted(
            assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
                .Select(name => new PackFile(name[ResourcePrefix.Length..].Replace('\\', '/'), Read(assembly, name))),
            folder: null,
            isBuiltIn: true);
    }

    private static byte[] Read(System.Reflection.Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static PackFiles Sorted(IEnumerable<PackFile> files, string? folder, bool isBuiltIn) =>
        new([.. files.OrderBy(file => file.Path, StringComparer.Ordinal)], folder, isBuiltIn);
}
