using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Rules.Tests.Diagnostics;

public sealed class MessagePageTests
{
    /// <summary>Their mistake does not fit on a page, or is made by a tool; YamlReaderTests, DiscussionSheetTests and the tests of RulePack make it.</summary>
    private static readonly string[] ToldOnly = ["OT1001", "OT1003", "OT1005", "OT1008", "OT1009", "OT1214", "OT3010", "OT4017", "OT4052", "OT4321"];

    /// <summary>The codes of the command line are declared there, and their pages are tested there.</summary>
    private static readonly string[] CommandLine = ["OT50", "OT90", "OT4331", "OT4361", "OT4362", "OT4381"];

    private static readonly RulePack Pack = Pipeline.Load(PageExample.Basis).GetOrThrow();

    private static readonly FormulaCalculator Calculator = new(Pack);

    /// <summary>The case of the base pack, about which something is supposed.</summary>
    private static readonly Situation Told = CaseOfBasis();

    public static TheoryData<string> Loadable => [.. OurPages.Except(ToldOnly)];

    public static TheoryData<string> Pages => [.. OurPages];

    private static IEnumerable<string> OurPages =>
        MessagePage.Codes.Where(code => !CommandLine.Any(stage => code.StartsWith(stage, StringComparison.Ordinal)));

    [Fact]
    public void Every_code_has_a_page_and_every_page_a_code()
    {
        var expected = Catalog.All.Select(kind => kind.Code);

        OurPages.Should().BeEquivalentTo(expected);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_has_its_four_sections_and_the_title_of_its_code(string code)
    {
        var page = MessagePage.Find(code)!;

        page.Title.Should().Be(Catalog.Find(code)!.Title);
        page.Text.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Should().Equal("## Samenvatting", "## Fout", "## Goed", "## Waarom");
        page.Section("Samenvatting").Should().NotBeEmpty();
        page.Section("Waarom").Should().NotBeEmpty();
        page.Section("Fout").Should().StartWith("```").And.EndWith("```");
        page.Section("Goed").Should().StartWith("```").And.EndWith("```");
    }

    [Theory]
    [MemberData(nameof(Loadable))]
    public void What_is_wrong_gives_exactly_that_code_at_the_marked_place(string code)
    {
        var example = PageExample.Of(MessagePage.Find(code)!, "Fout");

        var found = Load(example);

        var marked = example.Marked;
        found.Select(d => (d.Code, d.Line, d.Column, d.Line == 0 ? 0 : d.Length)).Should()
            .Equal([(code, marked.Line, marked.Column, marked.Length)], "of\n{0}\n{1}", marked.Text, string.Join('\n', found));
    }

    [Theory]
    [MemberData(nameof(Loadable))]
    public void What_is_right_gives_no_message(string code) =>
        Load(PageExample.Of(MessagePage.Find(code)!, "Goed")).Should().BeEmpty();

    [Fact]
    public void The_base_pack_gives_no_message() =>
        Pipeline.Load(PageExample.Basis).Diagnostics.Should().BeEmpty();

    /// <summary>The pack with the example in it; and when the example is a case, that case against the pack.</summary>
    private static IReadOnlyList<Diagnostic> Load(PageExample example)
    {
        if (example.IsFormula)
        {
            return Calculator.Calculate(example.Marked.Text.TrimEnd('\n')).Diagnostics;
        }

        if (example.IsStream)
        {
            return LoadStream(example);
        }

        if (example.IsSupposition)
        {
            return Suppositions.With(Told, example.Marked.Text.Split('=')[0], example.Marked.Text.Split('=')[1].TrimEnd('\n')).Diagnostics;
        }

        if (example.IsWeighing)
        {
            return Weighings.Assess(Pack, Told, [example.Marked.Text.TrimEnd('\n')]).Diagnostics;
        }

        var pack = Pipeline.Load(example.IsJson ? PageExample.Basis : example.Files());
        var isCase = example.Path.StartsWith("casussen/", StringComparison.Ordinal);
        var ofCase = isCase && pack.IsOk
            ? new CaseReader(pack.Value).ReadText(example.Marked.Text, example.Path).Diagnostics
            : [];
        return [.. pack.Diagnostics.Concat(ofCase).Distinct()];
    }

    private static Situation CaseOfBasis()
    {
        var file = PageExample.Basis.Files.Single(file => file.Path == "casussen/verteld.yaml");
        return new CaseReader(Pack).ReadText(System.Text.Encoding.UTF8.GetString(file.Bytes.Span), file.Path).GetOrThrow();
    }

    private static List<Diagnostic> LoadStream(PageExample example)
    {
        var said = new List<Diagnostic>();
        var run = new BatchRun(Pipeline.Load(PageExample.Basis).GetOrThrow()) { Said = said.Add };
        run.RunAsync([new BatchInput(example.Path, example.IsCsv, () => new MemoryStream(example.Content()))], null).GetAwaiter().GetResult();
        return said;
    }
}
