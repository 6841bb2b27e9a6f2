using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OmgekeerdeToets.Conventions.Tests;

/// <summary>A name says what a thing is; these say nothing.</summary>
public sealed class NameTests
{
    private static readonly string[] EmptyEndings = ["Utils", "Util", "Helper", "Helpers", "Manager", "Service", "Base", "Common"];

    [Fact]
    public void No_file_or_type_has_a_name_that_says_nothing()
    {
        var types = Repository.SourceTrees
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
            .Select(type => (Name: type.Identifier.Text, Where: type.SyntaxTree.FilePath));
        var files = Repository.SourceFiles
            .Select(file => (Name: Path.GetFileName(file).Split('.')[0], Where: file));

        types.Concat(files).Where(entry => EmptyEndings.Any(ending => entry.Name.EndsWith(ending, StringComparison.Ordinal)))
            .Should().BeEmpty();
    }

    [Fact]
    public void A_namespace_is_the_folder_and_public_types_live_in_the_front_room()
    {
        var wrong = Repository.SourceTrees
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
            .Where(type => type.Parent is BaseNamespaceDeclarationSyntax)
            .Where(type => NamespaceOf(type) != ExpectedNamespace(type))
            .Select(type => $"{type.SyntaxTree.FilePath}: {type.Identifier.Text} is in {NamespaceOf(type)}, not in {ExpectedNamespace(type)}");

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Every_class_is_sealed_static_or_abstract()
    {
        var open = Repository.SourceTrees
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>())
            .Where(type => type.Kind() is SyntaxKind.ClassDeclaration or SyntaxKind.RecordDeclaration)
            .GroupBy(type => (Repository.ProjectOf(type.SyntaxTree.FilePath), NamespaceOf(type), type.Identifier.Text))
            .Where(parts => !parts.Any(HasDecidedInheritance))
            .Select(parts => $"{parts.First().SyntaxTree.FilePath}: {parts.Key.Text}");

        open.Should().BeEmpty();
    }

    private static bool HasDecidedInheritance(TypeDeclarationSyntax type) =>
        type.Modifiers.Any(SyntaxKind.SealedKeyword)
        || type.Modifiers.Any(SyntaxKind.StaticKeyword)
        || type.Modifiers.Any(SyntaxKind.AbstractKeyword);

    private static string ExpectedNamespace(BaseTypeDeclarationSyntax type)
    {
        var file = type.SyntaxTree.FilePath;
        var folders = file.Split('/')[2..^1];
        return Repository.ProjectOf(file) switch
        {
            "Cli" => string.Join('.', ["OmgekeerdeToets.Cli", .. folders]),
            _ when IsPublic(type) || IsPartOfPublicType(type) => PublicNamespace(folders),
            _ => string.Join('.', ["OmgekeerdeToets", .. folders]),
        };
    }

    private static string PublicNamespace(string[] folders) =>
        folders is ["Tooling", ..] ? "OmgekeerdeToets.Tooling" : "OmgekeerdeToets";

    /// <summary>What makes or fills a public type may stand beside it, in its file and its namespace.</summary>
    private static bool IsPartOfPublicType(BaseTypeDeclarationSyntax type) =>
        NamespaceOf(type) == "OmgekeerdeToets" && type.Parent!.ChildNodes().OfType<BaseTypeDeclarationSyntax>().Any(IsPublic);

    private static bool IsPublic(BaseTypeDeclarationSyntax type) => type.Modifiers.Any(SyntaxKind.PublicKeyword);

    private static string NamespaceOf(SyntaxNode type) =>
        type.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().First().Name.ToString();
}
