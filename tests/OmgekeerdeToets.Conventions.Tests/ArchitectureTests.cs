using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OmgekeerdeToets.Conventions.Tests;

/// <summary>The map of the house stays short and stays true: whatever it names between backticks exists.</summary>
public sealed partial class ArchitectureTests
{
    private const string Map = "docs/architecture.md";
    private const int MostLines = 80;

    private static readonly string[] Starts =
        ["", "src/OmgekeerdeToets.Core/", "src/OmgekeerdeToets.Rules/", "src/OmgekeerdeToets.Cli/"];

    [Fact]
    public void The_map_fits_on_eighty_lines()
    {
        Repository.Read(Map).TrimEnd().Split('\n').Should().HaveCountLessThanOrEqualTo(MostLines);
    }

    [Fact]
    public void Every_path_the_map_names_exists()
    {
        Named().Where(name => name.Contains('/', StringComparison.Ordinal) || name.Contains('.', StringComparison.Ordinal))
            .Where(name => !Starts.Any(start => ExistsUnder(start, name)))
            .Should().BeEmpty();
    }

    [Fact]
    public void Every_type_or_member_or_room_the_map_names_exists()
    {
        Named().Where(name => IdentifierPattern().IsMatch(name))
            .Where(name => !Declared.Contains(name) && !Rooms.Contains(name))
            .Should().BeEmpty();
    }

    [Fact]
    public void The_map_names_something()
    {
        Named().Should().HaveCountGreaterThan(30);
    }

    private static ImmutableHashSet<string> Declared { get; } =
    [
        .. Repository.Files.Where(file => file.EndsWith(".cs", StringComparison.Ordinal))
            .SelectMany(file => CSharpSyntaxTree.ParseText(Repository.Read(file)).GetRoot().DescendantNodes())
            .Select(NameOf)
            .OfType<string>(),
    ];

    private static ImmutableHashSet<string> Rooms { get; } =
        [.. Repository.SourceFiles.SelectMany(file => file.Split('/')[2..^1])];

    private static string? NameOf(Microsoft.CodeAnalysis.SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        MethodDeclarationSyntax method => method.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        _ => null,
    };

    private static IEnumerable<string> Named() =>
        NamePattern().Matches(FencePattern().Replace(Repository.Read(Map), "")).Select(match => match.Groups[1].Value);

    private static bool ExistsUnder(string start, string name) => name.EndsWith('*')
        ? Repository.Files.Any(file => file.StartsWith(start + name.TrimEnd('*'), StringComparison.Ordinal))
        : Repository.Exists(start + name);

    [GeneratedRegex("`([^`\n]+)`", RegexOptions.None, 1000)]
    private static partial Regex NamePattern();

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex FencePattern();

    [GeneratedRegex(@"^[A-Z]\w+$", RegexOptions.None, 1000)]
    private static partial Regex IdentifierPattern();
}
