using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Conventions.Tests;

#pragma warning disable OTX001 // Tests use tooling.

/// <summary>Every form of JSON that comes out has a schema, and whoever has a package has the schemas. <c>.ci/run</c> looks into the packages themselves.</summary>
public sealed partial class SchemaTests
{
    private const string Folder = "docs/schema/";

    [Fact]
    public void Every_form_that_the_source_writes_has_a_published_schema()
    {
        var written = Repository.SourceFiles.SelectMany(file => FormPattern().Matches(Repository.Read(file)).Select(match => match.Groups[1].Value));

        written.Distinct().Order(StringComparer.Ordinal).Should().Equal(OutputSchemas.Forms).And.HaveCountGreaterThan(10);
    }

    [Fact]
    public void A_program_finds_each_of_them()
    {
        foreach (var form in OutputSchemas.Forms)
        {
            var schema = OutputSchemas.Find(form)!;
            schema.Should().Be(Repository.Read(Folder + form.Replace('/', '-') + ".schema.json"));
            JsonNode.Parse(schema)!["properties"]!["formaat"]!["const"]!.GetValue<string>().Should().Be(form);
        }

        OutputSchemas.Find("advies/2").Should().BeNull();
        OutputSchemas.Find("advies-1").Should().BeNull();
    }

    [Theory]
    [InlineData("Core")]
    [InlineData("Rules")]
    [InlineData("Cli")]
    public void Every_package_is_told_to_carry_them(string project) =>
        Repository.Read($"src/OmgekeerdeToets.{project}/OmgekeerdeToets.{project}.csproj")
            .Should().Contain("""<None Include="../../docs/schema/*.schema.json" Pack="true" PackagePath="schema/" """);

    [GeneratedRegex("\"([a-z]+/[0-9])\"", RegexOptions.None, 1000)]
    private static partial Regex FormPattern();
}
