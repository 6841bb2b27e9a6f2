using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OmgekeerdeToets.Conventions.Tests;

/// <summary>A file holds one idea, a method does one thing.</summary>
public sealed class SizeTests
{
    private const int MostLinesInFile = 300;
    private const int MostLinesInMethod = 40;

    /// <summary>Written by a program, from the workloads that are measured; nobody reads or edits it.</summary>
    private const string Generated = "benchmarks/OmgekeerdeToets.Benchmarks/HandWritten/HandWritten";

    [Fact]
    public void No_source_file_is_longer_than_three_hundred_lines()
    {
        var tooLong = Repository.Files
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) && !file.StartsWith(Generated, StringComparison.Ordinal))
            .Select(file => (File: file, Lines: Repository.Read(file).AsSpan().Count('\n')))
            .Where(entry => entry.Lines > MostLinesInFile)
            .Select(entry => $"{entry.File}: {entry.Lines}");

        tooLong.Should().BeEmpty();
    }

    [Fact]
    public void No_method_in_src_is_longer_than_forty_lines()
    {
        var tooLong = Repository.SourceTrees
            .SelectMany(tree => tree.GetRoot().DescendantNodes())
            .Where(IsBody)
            .Select(node => (Node: node, Lines: LinesOf(node)))
            .Where(entry => entry.Lines > MostLinesInMethod)
            .Select(entry => $"{entry.Node.SyntaxTree.FilePath}: {NameOf(entry.Node)} {entry.Lines}");

        tooLong.Should().BeEmpty();
    }

    private static bool IsBody(SyntaxNode node) =>
        node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax;

    private static int LinesOf(SyntaxNode node)
    {
        var lines = node.SyntaxTree.GetLineSpan(node.Span);
        return lines.EndLinePosition.Line - lines.StartLinePosition.Line + 1;
    }

    private static string NameOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        LocalFunctionStatementSyntax local => local.Identifier.Text,
        _ => node.Kind().ToString(),
    };
}
