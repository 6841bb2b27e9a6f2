using OmgekeerdeToets.Core.Tests.Reports.Fixture;
using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Documents;

namespace OmgekeerdeToets.Core.Tests.Reports;

public sealed class LayoutTests
{
    private static readonly int[] Widths = [40, 41, 47, 53, 60, 72, 80, 100, 120, 160, 200];

    [Theory]
    [MemberData(nameof(SchoolCases.Names), MemberType = typeof(SchoolCases))]
    public void No_line_is_wider_than_the_width_but_an_address(string name)
    {
        var result = SchoolCases.All[name].Assess();
        foreach (var width in Widths)
        {
            Report.Text(result, width).Split('\n')
                .Where(line => Word.Columns(line) > width && !line.Trim().StartsWith("https://", StringComparison.Ordinal))
                .Should().BeEmpty($"the width is {width}");
        }
    }

    [Theory]
    [MemberData(nameof(SchoolCases.Names), MemberType = typeof(SchoolCases))]
    public void No_word_is_broken_at_any_width(string name)
    {
        var result = SchoolCases.All[name].Assess();
        var words = WordsOf(Composer.Compose(result).Blocks).ToHashSet(StringComparer.Ordinal);
        foreach (var width in Widths)
        {
            var strange = Report.Text(result, width).Split(' ', '\n')
                .Where(word => word.Length > 0 && !word.All(character => character is '─' or '═'))
                .Where(word => !words.Contains(word))
                .ToList();

            strange.Should().BeEmpty($"at width {width} every word is one of the document");
        }
    }

    [Fact]
    public void Colour_changes_no_letter()
    {
        var result = SchoolCases.All["draagvlak_open"].Assess();

        var coloured = Report.Text(result, 80, colour: true);

        coloured.Should().Contain("\u001b[");
        System.Text.RegularExpressions.Regex.Replace(coloured, "\u001b\\[[0-9]*m", "").Should().Be(Report.Text(result, 80));
    }

    [Theory]
    [InlineData(39)]
    [InlineData(201)]
    public void A_width_that_cannot_be_read_is_refused(int width)
    {
        var report = () => Report.Text(SchoolCases.All["verteld"].Assess(), width);

        report.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void What_a_case_says_cannot_steer_a_terminal_or_a_page()
    {
        var result = new SchoolCase { Request = "Help \u001b[31mrood\u001b[0m\r\nen *vet* <script> | \u0007" }.Assess();

        Report.Text(result).Should().NotContain("\u001b").And.NotContain("\u0007").And.Contain("*vet*");
        Report.Markdown(result).Should().NotContain("\u001b").And.NotContain("<script>").And.Contain("\\*vet\\*").And.Contain("\\<script\\>");
    }

    [Fact]
    public void No_line_ends_in_a_space() =>
        Report.Text(SchoolCases.All["verteld"].Assess(), 60, colour: true).Split('\n').Should().OnlyContain(line => !line.EndsWith(' '));

    private static IEnumerable<string> WordsOf(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Section section => Of(section.Title).Append(section.Marker.Sign).Concat(WordsOf(section.Blocks)),
        Paragraph paragraph => Of(paragraph.Text).Append(paragraph.Marker.Sign),
        Bullets bullets => bullets.Items.SelectMany(item => Of(item.Text).Concat(item.Marker.Sign.Split(' ')).Concat(WordsOf(item.Below))),
        Pairs pairs => pairs.Items.SelectMany(pair => Of(pair.Text).Concat(Of(pair.Label)).Concat(Of(pair.Label + ":"))),
        Table table => table.Rows.SelectMany(row => row.SelectMany(Of))
            .Concat(table.Headers.SelectMany(header => Of(header).Concat(Of(header + ":"))))
            .Append("·"),
        Link link => [link.Address],
        _ => [],
    });

    private static IEnumerable<string> Of(RichText text) => text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
