using System.Text;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Rules.Tests;

/// <summary>Every limit of <c>docs/grenzen.md</c> on what is read: at the limit nothing is said about it, one beyond it is refused.</summary>
public sealed class LimitTests
{
    private const int Megabyte = 1024 * 1024;
    private const string Case = "casus: x\nfictief: ja\npeildatum: 2026-11-01\naanleiding: vast_moment\n";

    private static readonly FormulaCalculator Calculator = new();

    [Theory]
    [InlineData(Megabyte, false)]
    [InlineData(Megabyte + 1, true)]
    public void A_file_of_a_pack_and_a_case_are_a_megabyte_at_most(int bytes, bool refused)
    {
        TestPack.Base.Codes(("begrippen/groot.yaml", Comment(bytes))).Contains("OT1003").Should().Be(refused);

        CodesOfCase(Case + Comment(bytes - Case.Length)).Contains("OT1003").Should().Be(refused);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void A_pack_is_twenty_megabytes_at_most(int beyond, bool refused)
    {
        var basis = TestPack.Base.Header.Length + TestPack.Base.Laws.Length + TestPack.Base.Method.Length + TestPack.Base.Concepts.Length + TestPack.Base.Goal.Length;
        var files = Enumerable.Range(0, 19).Select(i => ($"begrippen/deel{i}.yaml", Comment(Megabyte)))
            .Append(("begrippen/rest.yaml", Comment(Megabyte - basis + beyond)));

        TestPack.Base.Codes([.. files]).Contains("OT1009").Should().Be(refused);
    }

    [Theory]
    [InlineData(50_000, false)]
    [InlineData(50_001, true)]
    public void A_line_has_fifty_thousand_characters_at_most(int characters, bool refused) =>
        CodesOfCase($"{Case}toelichting: {new string('x', characters - "toelichting: ".Length)}\n").Contains("OT1008").Should().Be(refused);

    [Theory]
    [InlineData(31, false)]
    [InlineData(32, true)]
    public void Lists_and_keys_stand_thirty_two_levels_deep_at_most(int brackets, bool refused)
    {
        // The keys of the file are the first level.
        CodesOfCase(string.Concat(Enumerable.Range(0, brackets + 1).Select(level => new string(' ', 2 * level) + (level == brackets ? "a: b\n" : "a:\n"))))
            .Contains("OT1004").Should().Be(refused);

        CodesOfCase($"{Case}doelen: {new string('[', brackets)}{new string(']', brackets)}\n").Contains("OT1004").Should().Be(refused);

        CodesOfCase($"{{\"doelen\": {new string('[', brackets)}{new string(']', brackets)}}}").Contains("OT1004").Should().Be(refused);
    }

    [Theory]
    [InlineData(100_000, false)]
    [InlineData(100_001, true)]
    public void Keys_and_values_in_a_file_are_a_hundred_thousand_at_most(int nodes, bool refused)
    {
        // The mapping, a key and the list are nodes too.
        CodesOfCase("gegevens:\n" + new StringBuilder().Insert(0, "  - x\n", nodes - 3)).Contains("OT1005").Should().Be(refused);

        CodesOfCase("{\"gegevens\": [" + new StringBuilder().Insert(0, "1,\n", nodes - 3) + "1]}").Contains("OT1005").Should().Be(refused);
    }

    [Theory]
    [InlineData(10_000, false)]
    [InlineData(10_001, true)]
    public void Names_in_a_pack_are_ten_thousand_at_most(int names, bool refused)
    {
        var derivations = string.Concat(Enumerable.Range(0, names - TestPack.Base.Pack().Facts.Length).Select(i => $"  a{i}: {{ is: ja }}\n"));

        TestPack.Base.Codes(("begrippen/veel.yaml", "afleidingen:\n" + derivations)).Contains("OT1009").Should().Be(refused);
    }

    [Theory]
    [InlineData(10_000, false)]
    [InlineData(10_001, true)]
    public void Rules_in_a_pack_are_ten_thousand_at_most(int rules, bool refused)
    {
        var checks = string.Concat(Enumerable.Range(0, rules - TestPack.Base.Pack().Bound.Rules.Length)
            .Select(i => $"  - {{ naam: c{i}, als: ja, melding: Vraag het na. }}\n"));

        TestPack.Base.Codes(("begrippen/veel.yaml", "controles:\n" + checks)).Contains("OT3010").Should().Be(refused);
    }

    [Theory]
    [InlineData(1_999, false)]
    [InlineData(2_000, true)]
    public void A_derivation_written_out_has_two_thousand_parts_at_most(int others, bool refused)
    {
        var derivations = string.Concat(Enumerable.Range(1, others).Select(i => $"  a{i:0000}: {{ is: a{i - 1:0000} }}\n"));

        TestPack.Base.Codes(("begrippen/diep.yaml", "afleidingen:\n  a0000: { is: veilig }\n" + derivations)).Contains("OT3009").Should().Be(refused);
    }

    [Theory]
    [InlineData(1_000, false)]
    [InlineData(1_001, true)]
    public void A_list_in_a_case_has_a_thousand_members_at_most(int members, bool refused)
    {
        CodesOfCase(Case + "gegevens:\n  kinderen:\n" + new StringBuilder().Insert(0, "    - leeftijd: 5\n", members)).Contains("OT4017").Should().Be(refused);

        var builder = TestPack.Base.Pack().NewSituation(new DateOnly(2026, 11, 1)).FixedMoment();
        for (var i = 0; i < members; i++)
        {
            builder.Add("kinderen", child => child.Set("leeftijd", 5));
        }

        builder.Build().Diagnostics.Select(diagnostic => diagnostic.Code).Contains("OT4017").Should().Be(refused);
    }

    [Theory]
    [InlineData("1300.25", false)]
    [InlineData("1300.255", true)]
    public void An_amount_in_a_case_has_two_decimals_at_most(string amount, bool refused)
    {
        var pack = Pipeline.Load(Diagnostics.PageExample.Basis).GetOrThrow();

        new CaseReader(pack).ReadText($"{Case}gegevens: {{ inkomen: {amount} }}\n").Diagnostics
            .Select(diagnostic => diagnostic.Code).Contains("OT4025").Should().Be(refused);
    }

    [Theory]
    [InlineData(1_000, 1_000)]
    [InlineData(1_001, 1_000)]
    public void Of_the_mistakes_in_a_file_a_thousand_are_kept(int mistakes, int kept)
    {
        var facts = string.Concat(Enumerable.Range(0, mistakes).Select(i => $"  q{i}: ja\n"));

        CodesOfCase($"{Case}gegevens:\n{facts}").Should().HaveCount(kept);
    }

    [Theory]
    [InlineData(200, null)]
    [InlineData(201, "OT1220")]
    public void A_formula_has_two_hundred_operators_at_most(int operators, string? code) =>
        CodeOf("ja" + new StringBuilder().Insert(0, " en ja", operators)).Should().Be(code);

    [Theory]
    [InlineData(32, null)]
    [InlineData(33, "OT1219")]
    public void Brackets_in_a_formula_are_thirty_two_deep_at_most(int depth, string? code) =>
        CodeOf(new string('(', depth) + "ja" + new string(')', depth)).Should().Be(code);

    [Theory]
    [InlineData("1.5 afgerond op 28 decimalen", null)]
    [InlineData("1.5 afgerond op 29 decimalen", "OT1221")]
    [InlineData("79228162514264337593543950335", null)]
    [InlineData("79228162514264337593543950336", "OT1238")]
    [InlineData("0.0000000000000000000000000001", null)]
    [InlineData("9999-12-31", null)]
    public void A_number_or_date_in_a_formula_lies_within_its_limits(string formula, string? code) =>
        CodeOf(formula).Should().Be(code);

    [Theory]
    [InlineData("79228162514264337593543950334 + 1", null)]
    [InlineData("79228162514264337593543950335 + 1", "te_groot")]
    [InlineData("1 / 1237940039285380274899124224 / 1237940039285380274899124224 / 37778931862957161709568", null)]
    [InlineData("1 / 1237940039285380274899124224 / 1237940039285380274899124224 / 75557863725914323419136", "te_groot")]
    [InlineData("9999-12-30 + 1 dag", null)]
    [InlineData("9999-12-31 + 1 dag", "te_groot")]
    public void An_outcome_beyond_what_can_be_computed_is_unknown(string formula, string? reason) =>
        Calculator.Calculate(formula).Reason.Should().Be(reason);

    private static string? CodeOf(string formula) => Calculator.Calculate(formula).Diagnostics.Select(diagnostic => diagnostic.Code).SingleOrDefault();

    private static List<string> CodesOfCase(string text) =>
        [.. new CaseReader(TestPack.Base.Pack()).ReadText(text, "casussen/x.yaml").Diagnostics.Select(diagnostic => diagnostic.Code)];

    private static string Comment(int bytes) => string.Create(bytes, 0, (text, _) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = (i % 100) switch { 0 => '#', 1 => ' ', 99 => '\n', _ => 'x' };
        }
    });
}
