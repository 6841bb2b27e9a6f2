using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Rules.Tests;

/// <summary>
/// <c>tests/corpus/good</c> and <c>bad</c>: per construct of the language a file with formulas, each with what it comes to or the
/// codes that refuse it. Every construct has a section in <c>docs/taal.md</c> that says what comes out, with which unit, and when
/// that is unknown.
/// </summary>
public sealed class FormulaCorpusTests
{
    private static readonly string[] Good = FilesIn("good");
    private static readonly string[] Bad = FilesIn("bad");
    private static readonly FormulaCalculator Calculator = CalculatorOfCorpus();

    public static TheoryData<string, string, string> Accepted => Formulas(Good);

    public static TheoryData<string, string, string> Refused => Formulas(Bad);

    public static TheoryData<string> Constructs => new(Sections().Keys);

    [Theory]
    [MemberData(nameof(Accepted))]
    public void A_good_formula_comes_to_what_stands_behind_it(string construct, string formula, string expected)
    {
        var outcome = Calculator.Calculate(formula);

        outcome.IsOk.Should().BeTrue("{0} is a good example of {1}", formula, construct);
        outcome.Text.Should().Be(expected);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_bad_formula_is_refused_with_one_code_that_has_a_page(string construct, string formula, string code)
    {
        var outcome = Calculator.Calculate(formula);

        outcome.IsOk.Should().BeFalse("{0} is a bad example of {1}", formula, construct);
        outcome.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(code);
        File.Exists(Checkout.Path("docs", "meldingen", code + ".md")).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Constructs))]
    public void A_construct_is_described_with_its_outcome_unit_unknown_and_an_example(string construct)
    {
        var section = Sections()[construct];

        section.Should().Contain("> **Uitkomst** ").And.Contain("> **Eenheid** ").And.Contain("> **Onbekend** ");
        section.Should().Contain("```formule");
    }

    [Fact]
    public void Every_construct_has_good_and_bad_formulas_and_no_file_is_left_over()
    {
        Good.Select(NameOf).Should().BeEquivalentTo(Sections().Keys);
        Bad.Select(NameOf).Should().BeEquivalentTo(Sections().Keys);
        Good.Concat(Bad).Should().OnlyContain(file => File.ReadAllLines(file).Length > 0);
    }

    /// <summary>The sections of the chapter about conditions and formulas, by the name their corpus files have.</summary>
    private static Dictionary<string, string> Sections()
    {
        var chapter = File.ReadAllText(Checkout.Path("docs", "taal.md")).Split("\n## ")[1];
        return chapter.Split("\n### ").Skip(1).ToDictionary(
            section => section.Split('\n')[0].Replace(",", "", StringComparison.Ordinal).Replace(' ', '_').ToLowerInvariant(),
            StringComparer.Ordinal);
    }

    private static TheoryData<string, string, string> Formulas(string[] files)
    {
        var formulas = new TheoryData<string, string, string>();
        foreach (var file in files)
        {
            foreach (var line in File.ReadAllLines(file))
            {
                var parts = line.Split(" => ");
                parts.Should().HaveCount(2, "`{0}` in {1} is a formula, an arrow and what comes out", line, file);
                formulas.Add(NameOf(file), parts[0], parts[1]);
            }
        }

        return formulas;
    }

    private static string[] FilesIn(string folder) =>
        [.. Directory.GetFiles(Checkout.Path("tests", "corpus", folder), "*.txt").Order(StringComparer.Ordinal)];

    private static string NameOf(string file) => Path.GetFileNameWithoutExtension(file);

    private static FormulaCalculator CalculatorOfCorpus()
    {
        var pack = RulePack.Load(Checkout.Path("tests", "corpus", "taal")).GetOrThrow();
        var path = Checkout.Path("tests", "corpus", "taal", "casussen", "casus.yaml");
        return new FormulaCalculator(pack, new CaseReader(pack).ReadText(File.ReadAllText(path), "casussen/casus.yaml").GetOrThrow());
    }
}
