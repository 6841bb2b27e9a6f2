using OmgekeerdeToets.Rules.Tests.Diagnostics;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Rules.Tests;

/// <summary><c>docs/taal.md</c>: every example comes to what stands after its arrow.</summary>
public sealed class LanguageDescriptionTests
{
    private const string Refused = "geweigerd: ";

    private static readonly string[] Lines = File.ReadAllText(Checkout.Path("docs", "taal.md")).Split('\n');

    private static readonly FormulaCalculator Calculator = CalculatorOfExamples();

    public static TheoryData<string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            for (var i = 0; i < Lines.Length; i++)
            {
                if (Lines[i] == "```formule")
                {
                    Lines[i + 2].Should().Be("```", "an example is one line");
                    Lines[i + 3].Should().StartWith("→ ", "`{0}` has an outcome", Lines[i + 1]);
                    examples.Add(Lines[i + 1], Lines[i + 3]["→ ".Length..]);
                }
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_comes_to_what_is_written_below_it(string formula, string expected)
    {
        var outcome = Calculator.Calculate(formula);

        (outcome.IsOk ? outcome.Text : Refused + string.Join(' ', outcome.Diagnostics.Select(diagnostic => diagnostic.Code))).Should().Be(expected);
    }

    [Fact]
    public void There_are_examples() => Examples.Count.Should().BeGreaterThan(35);

    private static FormulaCalculator CalculatorOfExamples()
    {
        var pack = Pipeline.Load(PageExample.Basis).GetOrThrow();
        var text = string.Join('\n', Lines.SkipWhile(line => line != "```yaml casus").Skip(1).TakeWhile(line => line != "```"));
        var situation = new CaseReader(pack).ReadText(text + "\n", "casussen/taal.yaml").GetOrThrow();
        return new FormulaCalculator(pack, situation);
    }
}
