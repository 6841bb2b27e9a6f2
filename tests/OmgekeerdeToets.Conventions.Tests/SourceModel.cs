using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OmgekeerdeToets.Conventions.Tests;

/// <summary>
/// The sources of the product, bound: which file uses a type of which file. Namespaces alone would not tell,
/// for every public type lives in the front room whatever its folder.
/// </summary>
internal static class SourceModel
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>Every use of one file's type in another file of the same or a lower project.</summary>
    public static ImmutableArray<Use> Uses { get; } = FindUses();

    private static ImmutableArray<Use> FindUses()
    {
        // One compilation over all three projects: what is internal is then visible everywhere, which is what we ask about.
        var trees = Repository.SourceTrees.Add(CSharpSyntaxTree.ParseText(ImplicitUsings, new CSharpParseOptions(LanguageVersion.Preview)));
        var options = new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable);
        var compilation = CSharpCompilation.Create("sources", trees, References(), options);
        return [.. Repository.SourceTrees.SelectMany(tree => UsesIn(compilation, tree)).Distinct()];
    }

    private static IEnumerable<Use> UsesIn(CSharpCompilation compilation, SyntaxTree tree)
    {
        var model = compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            .Select(name => model.GetSymbolInfo(name).Symbol)
            .Select(symbol => symbol as INamedTypeSymbol ?? symbol?.ContainingType)
            .OfType<INamedTypeSymbol>()
            .SelectMany(type => type.OriginalDefinition.DeclaringSyntaxReferences)
            .Select(reference => reference.SyntaxTree.FilePath)
            .Where(file => file.Length > 0 && file != tree.FilePath)
            .Select(file => new Use(tree.FilePath, file));
    }

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("omgekeerdetoets", StringComparison.OrdinalIgnoreCase))
            .Select(path => MetadataReference.CreateFromFile(path));
}

/// <summary>One file uses a type that another declares.</summary>
internal sealed record Use(string From, string To)
{
    public override string ToString() => $"{From} → {To}";
}
