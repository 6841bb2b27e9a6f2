namespace OmgekeerdeToets.Rules.Tests.Cases;

/// <summary>JSON is read strictly, and its mistakes have places too.</summary>
public sealed class JsonCaseTests
{
    private static readonly CaseReader Reader = new(SamplePack.Pack);

    [Theory]
    [InlineData("OT1017", """  "casus": "y",""", "  ^^^^^^^")]
    [InlineData("OT1101", """  "casussen": "y",""", "  ^^^^^^^^^^")]
    [InlineData("OT1042", """  // zo maar,""", "  ^")]
    [InlineData("OT1018", """  "bron": "",""", "  ^^^^^^")]
    [InlineData("OT1043", """  "bijzonderheden": [null],""", "                     ^^^^")]
    [InlineData("OT4024", """  "gegevens": { "afstand_tot_school": 400 },""", "                                      ^^^")]
    [InlineData("OT4020", """  "gegevens": { "opmerking": "è", "route_is_veilig": "yes" },""", "                                                     ^^^^^")]
    [InlineData("OT4021", """  "gegevens": { "punten": 1e3 },""", "                          ^^^")]
    [InlineData("OT4011", """  "gegevens": { "kinderen": [{ "naam": "a" }, { "naam": "a" }] },""", "                                                         ^")]
    public void A_mistake_is_pointed_at(string code, string line, string carets)
    {
        var marked = MarkedText.Parse($"{{\n  \"casus\": \"x\",\n{line}\n{carets}\n  \"peildatum\": \"2026-11-01\",\n  \"aanleiding\": \"hulpvraag\"\n}}\n");

        var diagnostic = Reader.ReadText(marked.Text, "mijn.json").Diagnostics.Should().ContainSingle().Subject;

        diagnostic.Should().BeEquivalentTo(new { Code = code, Path = "mijn.json", marked.Line, marked.Column, marked.Length });
    }

    [Theory]
    [InlineData("{ \"casus\": \"x\", }")]
    [InlineData("{ \"casus\": \"x\" } {}")]
    [InlineData("{ 'casus': 'x' }")]
    [InlineData("{ \"casus\": NaN }")]
    [InlineData("{ \"casus\": \"x\" ")]
    [InlineData("{ \"casus\": \"\\ud800\" }")]
    [InlineData("{ \"casus\": 01 }")]
    public void What_is_no_JSON_is_refused_with_its_place(string text) =>
        Reader.ReadText(text, "a.json").Diagnostics.Should().ContainSingle().Which.Should()
            .Match<Diagnostic>(d => d.Code == "OT1041" && d.Line == 1 && d.Column >= 1);

    [Fact]
    public void An_empty_JSON_file_is_refused() =>
        Reader.ReadText("", "a.json").Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OT1041");

    [Fact]
    public void Too_deep_is_refused_without_a_crash()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 20_000));

        Reader.ReadText(deep).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OT1004");
    }

    [Fact]
    public void A_list_is_no_case() =>
        Reader.ReadText("[1]", "a.json").Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OT1103");

    [Fact]
    public void Places_after_accents_are_counted_in_characters()
    {
        var text = """{ "casus": "één", "peildatum": "2026-11-01", "aanleiding": "hulpvraag", "bronn": "x" }""";

        Reader.ReadText(text).Diagnostics.Should().ContainSingle().Which.Column.Should().Be(text.IndexOf("\"bronn\"", StringComparison.Ordinal) + 1);
    }
}
