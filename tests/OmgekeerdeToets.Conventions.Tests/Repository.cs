using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OmgekeerdeToets.Conventions.Tests;

/// <summary>The checkout that these tests were built from: its files, and its sources as syntax trees.</summary>
internal static class Repository
{
    private static readonly ImmutableHashSet<string> MadeByTools =
        ImmutableHashSet.Create(StringComparer.Ordinal, "bin", "obj", ".git", "artifacts", "TestResults", ".vs", ".idea", "node_modules");

    public static string Root { get; } = Checkout.Root;

    /// <summary>Every file that is written by hand, relative to the root, with forward slashes, in order.</summary>
    public static ImmutableArray<string> Files { get; } =
        [.. Walk(new DirectoryInfo(Root)).Select(Relative).Order(StringComparer.Ordinal)];

    public static ImmutableArray<string> SourceFiles { get; } =
        [.. Files.Where(file => file.StartsWith("src/", StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal))];

    public static ImmutableArray<SyntaxTree> SourceTrees { get; } = [.. SourceFiles.Select(Parse)];

    /// <summary>The sources of the product, of its tests and of its measurements.</summary>
    public static ImmutableArray<SyntaxTree> AllTrees =>
        [.. Files.Where(file => file.EndsWith(".cs", StringComparison.Ordinal)).Select(Parse)];

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    public static bool Exists(string path) =>
        File.Exists(Path.Combine(Root, path)) || Directory.Exists(Path.Combine(Root, path));

    /// <summary>The name of a project folder under <c>src</c>: <c>src/OmgekeerdeToets.Core/Law/Fit.cs</c> → <c>Core</c>.</summary>
    public static string ProjectOf(string file) => file.Split('/')[1]["OmgekeerdeToets.".Length..];

    /// <summary>The first folder inside the project; empty for a file at its top.</summary>
    public static string FolderOf(string file) => file.Split('/') is { Length: > 3 } parts ? parts[2] : "";

    private static SyntaxTree Parse(string file) =>
        CSharpSyntaxTree.ParseText(Read(file), new CSharpParseOptions(LanguageVersion.Preview), path: file);

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) =>
        folder.EnumerateFiles()
            .Concat(folder.EnumerateDirectories().Where(sub => !MadeByTools.Contains(sub.Name)).SelectMany(Walk));

    private static string Relative(FileInfo file) =>
        Path.GetRelativePath(Root, file.FullName).Replace('\\', '/');
}
