using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OmgekeerdeToets.Conventions.Tests;

/// <summary>
/// What a file imports stands in one order: the platform first, then by name. The build judges all other style;
/// this is the one thing only a slow run of the formatter would see.
/// </summary>
public sealed class ImportOrderTests
{
    [Fact]
    public void Imports_stand_in_order_the_platform_first()
    {
        Repository.AllTrees.Where(tree => !InOrder((CompilationUnitSyntax)tree.GetRoot()))
            .Select(tree => tree.FilePath)
            .Should().BeEmpty();
    }

    private static bool InOrder(CompilationUnitSyntax unit)
    {
        var imports = unit.Usings.Where(line => line.GlobalKeyword.RawKind == 0).ToArray();
        return imports.SequenceEqual(imports
            .OrderBy(line => line.Alias is not null ? 2 : line.StaticKeyword.RawKind != 0 ? 1 : 0)
            .ThenBy(line => line.Alias is null && Words(line)[0] != "System")
            .ThenBy(line => line.Alias?.Name.ToString() ?? "", StringComparer.OrdinalIgnoreCase)
            .ThenBy(line => string.Join('\0', Words(line)), StringComparer.OrdinalIgnoreCase));
    }

    private static string[] Words(UsingDirectiveSyntax line) => line.NamespaceOrType.ToString().Split('.');
}
