using System.Text;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Syntax;

namespace OmgekeerdeToets.Rules.Tests.Syntax;

public sealed class YamlReaderTests
{
    public static TheoryData<int> Mistakes => [.. Enumerable.Range(0, YamlMistakes.All.Length + YamlMistakes.OfWholeFiles.Length)];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void One_mistake_gives_exactly_one_message_at_its_place(int index)
    {
        var (code, text) = YamlMistakes.All.Concat(YamlMistakes.OfWholeFiles).ElementAt(index);
        var marked = MarkedText.Parse(text);

        var (_, diagnostics) = Read(marked.Text);

        diagnostics.Select(d => (d.Code, d.Line, d.Column, d.Length)).Should()
            .Equal([(code, marked.Line, marked.Column, marked.Length)], "of\n{0}\nwith {1}", marked.Text, diagnostics.FirstOrDefault());
    }

    [Fact]
    public void All_mistakes_in_one_file_are_all_reported_in_one_run()
    {
        var file = new StringBuilder();
        var expected = new List<string>();
        var lines = 0;
        foreach (var (code, text) in YamlMistakes.All.Where(mistake => mistake.Text[0] != '{' && !mistake.Text.Contains("\n\t")))
        {
            var marked = MarkedText.Parse(text);
            file.Append($"deel_{expected.Count}:\n").AppendJoin('\n', marked.Text.Split('\n').Select(line => "  " + line)).Append('\n');
            expected.Add($"{code} {lines + 1 + marked.Line}:{marked.Column + 2}");
            lines += 1 + marked.Text.Split('\n').Length;
        }

        var (root, diagnostics) = Read(file.ToString());

        diagnostics.Select(d => $"{d.Code} {d.Line}:{d.Column}").Should().Equal(expected);
        ((MappingNode)root!).Entries.Should().HaveCount(expected.Count);
    }

    [Fact]
    public void What_is_right_around_a_mistake_is_still_read()
    {
        var (root, _) = Read("titel: 's Ochtends\nvorm: geld\nlijst: [a, b\nwie: iemand\n");

        var entries = ((MappingNode)root!).Entries;
        entries.Select(e => e.Key.Value).Should().Equal("titel", "vorm", "lijst", "wie");
        entries[0].Value.Should().BeOfType<BrokenNode>();
        entries[2].Value.Should().BeOfType<BrokenNode>();
        entries[3].Value.Should().BeOfType<ScalarNode>().Which.Value.Should().Be("iemand");
    }

    [Theory]
    [InlineData("titel: Foto's en video's\n")]
    [InlineData("titel: Een \"woord\" midden in de zin\n")]
    [InlineData("titel: \"Met # en: dubbele punt\"  # opmerking\n")]
    [InlineData("---\ntitel: Fiets\n")]
    [InlineData("titel: Fiets\n...\n")]
    [InlineData("# alleen vooraf\ntitel: Om 10:30 uur, zie https://voorbeeld.nl/a#b\n")]
    [InlineData("titel: 'it''s'\n")]
    [InlineData("als:\n- een\n- twee\nvorm: geld\n")]
    [InlineData("omdat: |\n  's Ochtends: # alles\n  \"mag hier\n\n    ook dieper\nvorm: geld\n")]
    [InlineData("omdat: >-\n  lange\n  tekst\nvorm: geld\n")]
    [InlineData("omdat: een lange\n  tekst over\n\n  meer regels\nvorm: geld\n")]
    [InlineData("omdat:\n  tekst op de volgende regel\nvorm: geld\n")]
    [InlineData("waarden: { 2026-01-01: 1401.50, 2026-07-01: 1419.46 }\n")]
    [InlineData("waarden: {\n  een: 1,  # eerste\n  twee: [a, b],\n}\nvorm: geld\n")]
    [InlineData("lijst: []\nniets: {}\n")]
    [InlineData("- een\n- twee: 2\n  drie: 3\n-\n  vier: 4\n- - vijf\n  - zes\n")]
    [InlineData("{ \"a\":1, \"b\": [true, \"x, y\"] }\n")]
    [InlineData("als:\n  - een_van:\n      - a\n      - b\n  - c\n")]
    [InlineData("titel: ëën 👩‍👧 gezin\r\nvorm: geld\r\n")]
    [InlineData("bedrag: -5 euro\nmin: - \n", "OT1028")]
    [InlineData("vorm: geld  # opmerking: met dubbele punt\n")]
    public void What_is_right_is_left_in_peace(string text, params string[] codes)
    {
        var (root, diagnostics) = Read(text);

        diagnostics.Select(d => d.Code).Should().Equal(codes);
        root.Should().NotBeNull();
    }

    [Fact]
    public void A_mended_line_is_what_the_hint_proposes_and_reading_that_gives_no_message()
    {
        foreach (var (code, text) in YamlMistakes.All)
        {
            var marked = MarkedText.Parse(text);
            var message = Read(marked.Text).Diagnostics.Single();
            if (message.Hint is not { } hint || !hint.StartsWith("schrijf: ", StringComparison.Ordinal) || hint.Contains("hele tekst"))
            {
                continue;
            }

            var lines = marked.Text.Split('\n');
            var at = code == "OT1027" ? Array.FindLastIndex(lines, line => hint.Contains(line.Trim().TrimEnd(',', ']', '}', ' '))) : message.Line - 1;
            lines[at] = new string(' ', lines[at].Length - lines[at].TrimStart().Length) + hint.Split('\n')[0]["schrijf: ".Length..];
            Read(string.Join('\n', lines)).Diagnostics.Should().BeEmpty("{0} proposes {1} for\n{2}", code, hint, marked.Text);
        }
    }

    [Fact]
    public void A_file_that_cannot_be_read_at_all_remembers_which_names_it_may_have_declared()
    {
        var file = YamlReader.Read("a.yaml", Encoding.UTF8.GetBytes("begrippen:\n  afstand: " + new string('[', 20_000)), new DiagnosticBag());

        file.Root.Should().BeNull();
        file.PossiblyDeclared.Should().Contain(["begrippen", "afstand"]);
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void Twenty_thousand_nested_brackets_are_one_message(char bracket) =>
        Read("a: " + new string(bracket, 20_000)).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OT1004");

    [Fact]
    public void Twenty_thousand_nested_dashes_or_levels_are_one_message()
    {
        var dashes = string.Concat(Enumerable.Repeat("- ", 20_000));
        var levels = string.Concat(Enumerable.Range(0, 700).Select(i => new string(' ', i) + "a:\n"));

        Read(dashes + "x").Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OT1004");
        Read(levels).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OT1004");
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_refused_at_the_first_wrong_one()
    {
        byte[] bytes = [.. "titel: één\nvorm: kl"u8, 0xE9, .. "n\n"u8];

        var message = ReadBytes(bytes).Diagnostics.Single();

        (message.Code, message.Line, message.Column).Should().Be(("OT1002", 2, 9));
    }

    [Fact]
    public void A_byte_order_mark_is_tolerated_and_does_not_shift_columns()
    {
        var message = ReadBytes([0xEF, 0xBB, 0xBF, .. "titel:\tx"u8]).Diagnostics.Single();

        (message.Code, message.Line, message.Column).Should().Be(("OT1010", 1, 7));
    }

    [Fact]
    public void UTF_16_is_called_by_its_name() =>
        ReadBytes(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("titel: x")).ToArray())
            .Diagnostics.Should().ContainSingle(d => d.Code == "OT1002" && d.Message.Contains("UTF-16"));

    [Fact]
    public void More_than_a_megabyte_is_refused() =>
        ReadBytes(new byte[(1024 * 1024) + 1]).Diagnostics.Should().ContainSingle(d => d.Code == "OT1003");

    [Fact]
    public void A_hundred_thousand_items_are_one_message() =>
        Read(string.Concat(Enumerable.Repeat("- a\n", 100_001))).Diagnostics.Should().ContainSingle(d => d.Code == "OT1005");

    [Fact]
    public void A_line_nobody_can_read_is_refused() =>
        Read("titel: kort\nomdat: " + new string('a', 50_000)).Diagnostics.Should().ContainSingle(d => d.Code == "OT1008" && d.Line == 2);

    /// <summary>Each would take minutes if anything in it took time in proportion to the square of the text.</summary>
    [Theory]
    [InlineData("x: [{0}]", "a: b: ")]
    [InlineData("x: [{0}]", "'a, ")]
    [InlineData("x: {{ {0} }}", "a, ")]
    [InlineData("x: {0}", "&a ")]
    [InlineData("x: [{0}]", "Een zin, en nog een, ")]
    [InlineData("{0}", "a: { b: 1 }\n")]
    [InlineData("{0}", "- a:b\n\n\n\n")]
    [InlineData("{0}", " a: 1\n")]
    [InlineData("{0}", "- Let op: dit\n")]
    [InlineData("{0}", "x: [\n")]
    [InlineData("x: |\n{0}", "  a\n b\n")]
    public void A_file_full_of_one_mistake_is_read_to_its_end(string frame, string part)
    {
        var isOneLine = !part.EndsWith('\n');
        var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, frame, string.Concat(Enumerable.Repeat(part, (isOneLine ? 49_000 : 100_000) / part.Length)));
        var lines = isOneLine ? string.Join('\n', Enumerable.Range(0, 4).Select(i => $"k{i}:\n  {text}")) : text;

        Read(lines).Diagnostics.Should().NotBeEmpty();
    }

    [Fact]
    public void An_empty_file_is_a_warning() =>
        Read("# niets\n\n").Diagnostics.Should().ContainSingle(d => d.Code == "OT1007" && d.Severity == Severity.Warning);

    [Fact]
    public void The_place_of_a_value_is_exact_after_characters_of_several_bytes_and_after_a_mended_mistake()
    {
        var (root, _) = Read("één: ë😀 waarde\nfiets:\n  titel: \"Fiets\"\n   vorm: natura\n");

        var entries = ((MappingNode)root!).Entries;
        entries[0].Value.Span.Text.Should().Be("ë😀 waarde");
        var mended = ((MappingNode)entries[1].Value).Entries[1];
        (mended.Key.Span.Text, mended.Key.Span.Column, mended.Value.Span.Text).Should().Be(("vorm", 4, "natura"));
    }

    private static (YamlNode? Root, IReadOnlyList<Diagnostic> Diagnostics) Read(string text) => ReadBytes(Encoding.UTF8.GetBytes(text));

    private static (YamlNode? Root, IReadOnlyList<Diagnostic> Diagnostics) ReadBytes(byte[] bytes)
    {
        var bag = new DiagnosticBag();
        var file = YamlReader.Read("test.yaml", bytes, bag);
        return (file.Root, bag.ToSorted());
    }
}
