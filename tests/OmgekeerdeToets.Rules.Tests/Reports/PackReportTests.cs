using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using OmgekeerdeToets.Core.Tests.Reports.Json;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Picturing;

namespace OmgekeerdeToets.Rules.Tests.Reports;

/// <summary>What must hold of every report, tried on a part of the cases of the pack in the library, and in long mode on all.</summary>
public sealed class PackReportTests
{
    private static readonly ConcurrentDictionary<string, AssessmentResult> Assessed = new(StringComparer.Ordinal);

    private static readonly JsonObject Schema = JsonNode.Parse(File.ReadAllText(Checkout.Path("docs/schema/advies-1.schema.json")))!.AsObject();

    /// <summary>The whole reasoning of twenty goals is thousands of nodes.</summary>
    public static TheoryData<string> OneInTwelve => [.. Files().Where((_, i) => i % PackSample.Every(12) == 0)];

    /// <summary>Every eighth: JSON with the whole reasoning is two megabytes a case.</summary>
    public static TheoryData<string> EveryEighth => [.. Files().Where((_, i) => i % PackSample.Every(8) == 0)];

    [Theory]
    [MemberData(nameof(EveryEighth))]
    public void The_JSON_fits_the_published_schema(string file)
    {
        JsonSchemaCheck.Errors(Schema, JsonNode.Parse(Report.Json(Of(file), withTrace: true))).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(OneInTwelve))]
    public void Every_sentence_stands_on_one_node(string file)
    {
        var result = Of(file);
        var ids = Nodes(result.Trace).Select(node => node.Id).ToList();
        var known = ids.ToHashSet(StringComparer.Ordinal);

        ids.Should().OnlyHaveUniqueItems();
        result.Goals.SelectMany(Statements).Where(statement => !known.Contains(statement.TraceId)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(OneInTwelve))]
    public void No_sentence_of_a_motivation_says_more_than_stands_under_its_anchor(string file)
    {
        Anchors.Unfounded(Of(file)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(EveryEighth))]
    public void The_report_fits_the_width_and_a_person_decides(string file)
    {
        foreach (var width in new[] { 60, 80, 120 })
        {
            var text = Report.Text(Of(file), width);

            text.Split('\n').Where(line => Word.Columns(line) > width && !line.TrimStart().StartsWith("https://", StringComparison.Ordinal))
                .Should().BeEmpty($"the width is {width}");
            text.Should().NotMatchRegex(@"\p{L}_\p{L}", "people read labels, never names");
            text.Should().Contain("Een mens beslist").And.NotContain("komt niet in aanmerking").And.NotContain("de wet zegt");
        }
    }

    [Theory]
    [MemberData(nameof(EveryEighth))]
    public void The_picture_shows_labels_and_the_advised_road_first(string file)
    {
        foreach (var picture in PictureReading.All(Of(file)))
        {
            var svg = XDocument.Parse(SvgRenderer.Render(picture, "beeld"));

            svg.Descendants().Where(element => !element.HasElements).Select(element => element.Value)
                .Should().NotContain(text => text.Contains('_', StringComparison.Ordinal));
            picture.Roads.SkipWhile(road => road.Solution.Mark == PictureMark.Advised).Should().NotContain(road => road.Solution.Mark == PictureMark.Advised);
        }
    }

    private static AssessmentResult Of(string file) => Assessed.GetOrAdd(
        file,
        static of => RulePack.BuiltIn.Assess(new CaseReader(RulePack.BuiltIn).ReadFile(Checkout.Path(of)).GetOrThrow()));

    private static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Checkout.Path("rules/casussen"), "*.yaml", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Checkout.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<TraceNode> Nodes(TraceNode node) => node.Children.SelectMany(Nodes).Prepend(node);

    private static IEnumerable<Statement> Statements(Advice advice) =>
        advice.Motivation.Sentences
            .Concat(advice.CounterArguments)
            .Concat(advice.Comparisons.Select(comparison => comparison.Sentence))
            .Concat(advice.Agreements.Select(agreement => agreement.Text))
            .Concat(advice.Options.SelectMany(option => option.Reasons.Concat(option.LegalBases.Select(basis => basis.Because))));
}
