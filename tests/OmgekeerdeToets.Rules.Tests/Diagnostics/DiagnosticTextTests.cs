using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Text;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Rules.Tests.Diagnostics;

public sealed class DiagnosticTextTests
{
    [Fact]
    public void Looks_exactly_as_the_contract_says() =>
        DiagnosticText.Render(
            new Diagnostic
            {
                Code = "OT2003",
                Severity = Severity.Error,
                Message = "onbekend begrip `afstand_school`",
                Hint = "bedoeld is misschien `afstand_tot_school` (begrippen/gezin.yaml:6)",
                Path = "doelen/kinderen_naar_school.yaml",
                Line = 14,
                Column = 9,
                Length = 14,
                SourceLine = "      - afstand_school hoogstens 8 km",
            },
            "rules/").Should().Be("""
            rules/doelen/kinderen_naar_school.yaml:14:9: fout OT2003: onbekend begrip `afstand_school`
               14 |       - afstand_school hoogstens 8 km
                  |         ^^^^^^^^^^^^^^
              wenk: bedoeld is misschien `afstand_tot_school` (begrippen/gezin.yaml:6)
              meer: omgekeerdetoets leg-uit OT2003
            """);

    [Fact]
    public void A_warning_is_called_a_warning_and_a_file_as_a_whole_has_no_line() =>
        DiagnosticText.Render(new Diagnostic { Code = "OT1007", Severity = Severity.Warning, Message = "dit bestand is leeg", Path = "leeg.yaml" })
            .Should().Be("leeg.yaml: waarschuwing OT1007: dit bestand is leeg\n  meer: omgekeerdetoets leg-uit OT1007");

    [Theory]
    [InlineData("\tals: x", "als", "→als: x")]
    [InlineData("e\u0301e\u0301n: x", "x", "e\u0301e\u0301n: x")]
    [InlineData("ëën 😀: x", "x", "ëën 😀: x")]
    [InlineData("\u001b[31mrood: x", "x", "�[31mrood: x")]
    public void The_caret_stands_under_what_is_meant_whatever_stands_before_it(string line, string meant, string shown)
    {
        var column = line.IndexOf(meant, StringComparison.Ordinal);
        var excerpt = SourceExcerpt.Of(line, column, meant.Length);

        excerpt.Line.Should().Be(shown);
        excerpt.Carets.Should().HaveLength(WidthOnScreen(line[..column]) + meant.Length).And.EndWith(new string('^', meant.Length));
    }

    [Fact]
    public void A_very_long_line_is_cut_around_what_is_meant()
    {
        var line = new string('a', 5000) + "HIER" + new string('b', 5000);

        var excerpt = SourceExcerpt.Of(line, 5000, 4);

        excerpt.Line.Should().StartWith("…a").And.EndWith("b…").And.Contain("HIER");
        excerpt.Line.Length.Should().BeLessThan(120);
        excerpt.Carets.Should().HaveLength(excerpt.Line.IndexOf("HIER", StringComparison.Ordinal) + 4);
    }

    [Fact]
    public void A_span_past_the_end_of_its_line_still_has_one_caret() =>
        SourceExcerpt.Of("abc", 3, 40).Carets.Should().Be("   ^");

    [Fact]
    public void A_citizen_service_number_is_never_repeated()
    {
        var source = new SourceText("casus.yaml", "tekst: mijn nummer is 111 222 333");
        var bag = new DiagnosticBag();
        bag.Add(source.Span(0, 5), TextMessages.FileMissing("111222333"));

        var text = DiagnosticText.Render(bag.ToSorted().Single());

        text.Should().Contain("*** *** ***").And.Contain("*********").And.NotContain("111222333").And.NotContain("111 222 333");
    }

    private static int WidthOnScreen(string text) => text.Count(c => c != '\u0301');
}
