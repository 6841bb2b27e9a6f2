using System.Text.RegularExpressions;
using System.Xml.Linq;
using OmgekeerdeToets.Core.Tests.Reports.Fixture;
using OmgekeerdeToets.Reports.Picturing;

namespace OmgekeerdeToets.Core.Tests.Reports.Picturing;

public sealed partial class PictureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void The_told_case_is_drawn_as_approved() => Golden.ShouldBe(SvgRenderer.Render(Picture("verteld"), "beeld"), "verteld.svg");

    [Fact]
    public void As_mermaid_it_reads_as_approved() => Golden.ShouldBe(Report.Mermaid(SchoolCases.All["verteld"].Assess()), "verteld.mmd");

    [Fact]
    public void The_advised_road_comes_first_and_leads_to_the_law()
    {
        var road = Picture("verteld").Roads[0];

        road.Solution.Mark.Should().Be(PictureMark.Advised);
        road.Law!.Should().BeEquivalentTo(new { Mark = PictureMark.Advised, Verdict = "past in de wet", Label = "Participatiewet artikel 35 lid 1" });
    }

    [Fact]
    public void A_road_that_fell_ends_with_the_reason_and_without_who_said_it()
    {
        var road = Picture(new SchoolCase { Distance = 30 }).Roads.Single(one => one.Solution.Label.Contains("fiets", StringComparison.Ordinal));

        road.Law.Should().BeNull();
        road.Solution.Mark.Should().Be(PictureMark.Fallen);
        road.Solution.Note.Should().Contain("is 30 km, en de regel vraagt hoogstens 8 km").And.NotContain("huisbezoek");
    }

    [Fact]
    public void What_is_not_known_is_dashed_and_says_so()
    {
        var road = Picture("afstand_open").Roads.Single(one => one.Solution.Label.Contains("fiets", StringComparison.Ordinal));

        road.Solution.Should().BeEquivalentTo(new { Mark = PictureMark.Open, Sign = "?", Verdict = "nog niet te beoordelen" });
    }

    [Theory]
    [MemberData(nameof(SchoolCases.Names), MemberType = typeof(SchoolCases))]
    public void It_has_a_title_and_a_description_no_style_of_its_own_and_shows_no_names_of_files(string name)
    {
        var svg = XDocument.Parse(SvgRenderer.Render(Picture(name), "beeld")).Root!;

        svg.Attribute("aria-labelledby")!.Value.Split(' ').Should().Equal(
            svg.Element(Svg + "title")!.Attribute("id")!.Value, svg.Element(Svg + "desc")!.Attribute("id")!.Value);
        svg.Descendants().Attributes().Should().NotContain(attribute => attribute.Name == "style" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        svg.Descendants().Where(element => !element.HasElements).Select(element => element.Value)
            .Should().NotContain(text => IdentifierPattern().IsMatch(text));
    }

    [Theory]
    [MemberData(nameof(SchoolCases.Names), MemberType = typeof(SchoolCases))]
    public void No_box_lies_over_another_and_none_leaves_the_picture(string name)
    {
        var layout = SvgLayout.Of(Picture(name));
        var boxes = layout.CoreValues.Append(layout.Goal).Append(layout.Carried).OfType<SvgBox>().Concat(layout.Roads.SelectMany(road => road.Boxes)).ToList();

        boxes.Should().OnlyContain(box => box.X >= 0 && box.Right <= SvgLayout.Width && box.Y >= SvgLayout.Top && box.Y + box.Height <= layout.Height);
        boxes.SelectMany(one => boxes.Where(other => !ReferenceEquals(one, other) && Overlap(one, other))).Should().BeEmpty();
    }

    [Fact]
    public void Whatever_stands_in_a_label_stays_text()
    {
        const string Nasty = "<script>alert(\"1\")</script> & `x` #35; ]:::x --> y; %%{init}%%";
        var node = new PictureNode("x/\"y\"", PictureMark.Plain, "+", "1. " + Nasty, Nasty, Nasty);
        var picture = new ReasoningPicture(Nasty, Nasty, node, [node], node, [new PictureRoad(node, node)]);

        XDocument.Parse(SvgRenderer.Render(picture, "beeld")).Descendants().Should().NotContain(element => element.Name.LocalName == "script");
        foreach (var line in MermaidRenderer.Render([picture]).Split('\n').Where(line => line.Contains("[\"", StringComparison.Ordinal)))
        {
            var label = line[(line.IndexOf("[\"", StringComparison.Ordinal) + 2)..line.LastIndexOf("\"]", StringComparison.Ordinal)].Replace("<br/>", "", StringComparison.Ordinal);
            CodePattern().Replace(label, "").Should().NotContainAny("\"", "<", ">", "#", "`", ";", "&", "[", "]", "{", "1. ");
        }

        MermaidRenderer.Render([picture]).Split('\n').Single(line => line.StartsWith("  accDescr: ", StringComparison.Ordinal))[12..]
            .Should().NotContainAny("\"", "<", ">", "#", ";", "{", "}", "%");
    }

    [Fact]
    public void Text_wraps_and_a_word_that_is_too_long_is_cut()
    {
        LetterWidths.Wrap("een twee drie", 60, 18).Should().HaveCount(3);
        LetterWidths.Wrap("arbeidsongeschiktheidsverzekering", 120, 18).Should().HaveCountGreaterThan(1)
            .And.OnlyContain(line => LetterWidths.Of(line, 18) <= 120);
    }

    [Fact]
    public void A_case_without_goals_is_drawn_as_that() =>
        MermaidRenderer.Render([]).Should().Be("flowchart LR\n  geen[\"In deze casus is geen doel aan de orde.\"]\n");

    private static ReasoningPicture Picture(string name) => Picture(SchoolCases.All[name]);

    private static ReasoningPicture Picture(SchoolCase one) => PictureReading.All(one.Assess()).Single();

    private static bool Overlap(SvgBox one, SvgBox other) =>
        one.X < other.Right && other.X < one.Right && one.Y < other.Y + other.Height && other.Y < one.Y + one.Height;

    [GeneratedRegex(@"\p{L}+_\p{L}+", RegexOptions.None, 1000)]
    private static partial Regex IdentifierPattern();

    [GeneratedRegex(@"#\d+;", RegexOptions.None, 1000)]
    private static partial Regex CodePattern();
}
