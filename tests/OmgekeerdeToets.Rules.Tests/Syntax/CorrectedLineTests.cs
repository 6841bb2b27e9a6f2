using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Syntax;

namespace OmgekeerdeToets.Rules.Tests.Syntax;

/// <summary>The line that a hint offers can be copied as it stands.</summary>
public sealed class CorrectedLineTests
{
    private const string Write = "schrijf: ";

    [Theory]
    [InlineData(
        "a: { omdat: { x: Er is geen geld, en lopen is te ver. }, b: c }", "a: { omdat: { x: \"Er is geen geld, en lopen is te ver.\" }, b: c }")]
    [InlineData("a: { omdat: Er is geen geld, en lopen is te ver. }", "a: { omdat: \"Er is geen geld, en lopen is te ver.\" }")]
    [InlineData(
        "a: [{ omdat: Er is geen geld, en lopen }, { omdat: Nee, toch }]",
        "a: [{ omdat: \"Er is geen geld, en lopen\" }, { omdat: \"Nee, toch\" }]")]
    [InlineData("a: { b: Zie: dit, en dat, c: d }", "a: { b: \"Zie: dit, en dat\", c: d }")]
    [InlineData("a: { b: { c: [d }", "a: { b: { c: [d] }}")]
    public void Prose_between_brackets_is_quoted_up_to_the_bracket_that_closes_it(string line, string corrected) =>
        HintOf(line + "\n").Should().Be(Write + corrected);

    [Fact]
    public void Every_line_that_is_offered_between_brackets_reads_without_a_message()
    {
        var offered = 0;
        foreach (var (_, marked) in YamlMistakes.All)
        {
            var text = MarkedText.Parse(marked).Text;
            foreach (var diagnostic in Read(text).Where(diagnostic => diagnostic.Hint?.StartsWith(Write, StringComparison.Ordinal) == true))
            {
                var lines = text.Split('\n');
                var written = lines[diagnostic.Line - 1];
                lines[diagnostic.Line - 1] = written[..(written.Length - written.TrimStart().Length)] + diagnostic.Hint!.Split('\n')[0][Write.Length..];
                var mended = string.Join('\n', lines);

                Read(mended).Should().NotContain(left => left.Line == diagnostic.Line && left.Code == diagnostic.Code, "of\n{0}\nthe hint makes\n{1}", text, mended);
                offered++;
            }
        }

        offered.Should().BeGreaterThan(20);
    }

    private static string? HintOf(string text) => Read(text).Should().ContainSingle().Subject.Hint;

    private static IEnumerable<Diagnostic> Read(string text)
    {
        var bag = new DiagnosticBag();
        _ = YamlReader.Read("test.yaml", System.Text.Encoding.UTF8.GetBytes(text), bag);
        return bag.ToSorted();
    }
}
