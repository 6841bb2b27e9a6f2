using OmgekeerdeToets.Rules.Tests.Diagnostics;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Rules.Tests.Binding.Expressions;

/// <summary>What is refused for its names, types or units comes with the formula as it should be, and that formula is good.</summary>
public sealed class CorrectionTests
{
    private const string Write = "schrijf: ";

    private static readonly FormulaCalculator Calculator = new(Pipeline.Load(PageExample.Basis).GetOrThrow());

    [Theory]
    [InlineData("afstand_tot_wasserette hoogstens 8", "OT2103", "afstand_tot_wasserette hoogstens 8 km")]
    [InlineData("afstand_tot_wasserette een van (1, 2 km, 3)", "OT2103", "afstand_tot_wasserette een van (1 km, 2 km, 3 km)")]
    [InlineData("afstand_tot_wasserette hoogstens 4000 m", "OT2104", "afstand_tot_wasserette hoogstens 4 km")]
    [InlineData("8 euro > afstand_tot_wasserette", "OT2104", "8 km > afstand_tot_wasserette")]
    [InlineData("afstand_tot_wasserette van 4 tot 800 m", "OT2104", "afstand_tot_wasserette van 4 tot 0.8 km")]
    [InlineData("inkomen hoogstens 1400 euro", "OT2104", "inkomen hoogstens 1400 euro per maand")]
    [InlineData("40 cent + 2 euro", "OT2104", "0.4 euro + 2 euro")]
    [InlineData("kinderen is bekend", "OT2004", "aantal kinderen is bekend")]
    [InlineData("aantal kinderen met leeftijd minder dan 12 jaar", "OT2101", "aantal kinderen met (leeftijd minder dan 12 jaar)")]
    [InlineData("aantal kinderen met leeftijd van 4 tot 12 jaar", "OT2101", "aantal kinderen met (leeftijd van 4 tot 12 jaar)")]
    [InlineData("merk = onbekend", "OT2110", "merk is onbekend")]
    [InlineData("woonsituatie is \"alleen\"", "OT2119", "woonsituatie is alleen")]
    [InlineData("levertijd hoogstens 5 maandne", "OT2108", "levertijd hoogstens 5 maanden")]
    [InlineData("afstand tot wasserette > 5 km", "OT1215", "afstand_tot_wasserette > 5 km")]
    [InlineData("1 een van (1.5,2)", "OT1230", "1 een van (1.5, 2)")]
    public void The_corrected_formula_is_offered(string formula, string code, string corrected)
    {
        var diagnostic = Calculator.Calculate(formula).Diagnostics.Should().ContainSingle().Subject;

        diagnostic.Code.Should().Be(code);
        diagnostic.Hint!.Split('\n')[0].Should().Be(Write + corrected);
    }

    [Fact]
    public void Each_hint_holds_the_other_corrections_too()
    {
        const string Formula = "afstand_tot_wasserette > 5 en afstand_tot_wasserette < 800 m";

        var diagnostics = Calculator.Calculate(Formula).Diagnostics;

        diagnostics.Select(diagnostic => diagnostic.Hint!.Split('\n')[0]).Should()
            .Equal(Enumerable.Repeat(Write + "afstand_tot_wasserette > 5 km en afstand_tot_wasserette < 0.8 km", 2));
    }

    [Theory]
    [InlineData("1 maand + 1 dag", "OT2104")]
    [InlineData("2 km + 3 euro", "OT2104")]
    [InlineData("levertijd hoogstens 1 maand", "OT2104")]
    [InlineData("merk ongeveer 5", "OT1215")]
    [InlineData("inkomen gezin meer dan", "OT1215")]
    public void Where_it_would_be_a_guess_no_formula_is_offered(string formula, string code)
    {
        var diagnostic = Calculator.Calculate(formula).Diagnostics.Should().ContainSingle().Subject;

        diagnostic.Code.Should().Be(code);
        (diagnostic.Hint ?? "").Should().NotStartWith(Write);
    }
}
