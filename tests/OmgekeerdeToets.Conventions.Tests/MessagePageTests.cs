using System.Collections.Immutable;
using System.Reflection;
using OmgekeerdeToets.Cli.Parsing;
using OmgekeerdeToets.Diagnostics;

namespace OmgekeerdeToets.Conventions.Tests;

/// <summary>Every code has a page and every page has a code, whichever project the code lives in.</summary>
public sealed class MessagePageTests
{
    private static readonly string[] Sections = ["Samenvatting", "Fout", "Goed", "Waarom"];

    [Fact]
    public void Every_page_belongs_to_a_code_and_every_code_has_a_page()
    {
        PageFiles().Select(file => Path.GetFileNameWithoutExtension(file)).Should().BeEquivalentTo(Codes());
    }

    [Fact]
    public void Every_page_has_its_four_sections_in_order()
    {
        PageFiles()
            .Where(file => !Repository.Read(file).Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal))
                .Select(line => line[3..].Trim()).SequenceEqual(Sections))
            .Should().BeEmpty();
    }

    [Fact]
    public void The_title_of_a_page_is_the_code_and_a_phrase()
    {
        PageFiles()
            .Where(file => !Repository.Read(file).StartsWith($"# {Path.GetFileNameWithoutExtension(file)}: ", StringComparison.Ordinal))
            .Should().BeEmpty();
    }

    private static IEnumerable<string> PageFiles() =>
        Repository.Files.Where(file => file.StartsWith("docs/meldingen/OT", StringComparison.Ordinal));

    private static IEnumerable<string> Codes() =>
        Catalog.All.Select(kind => kind.Code).Concat(CodesOfTheCommandLine()).Distinct(StringComparer.Ordinal);

    /// <summary>Made with filler values: a message of the command line carries its own code.</summary>
    private static IEnumerable<string> CodesOfTheCommandLine() => typeof(Cli.Messages)
        .GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Select(method => (Diagnostic)method.Invoke(null, [.. method.GetParameters().Select(Filler)])!)
        .Select(diagnostic => diagnostic.Code);

    private static object? Filler(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(int) => 1,
        var type when type == typeof(string) => "x",
        var type when type == typeof(bool) => false,
        var type when type == typeof(IReadOnlyCollection<Named>) => ImmutableArray.Create(new Named("x", "x")),
        _ => ImmutableArray.Create("x"),
    };
}
