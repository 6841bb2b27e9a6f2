using OmgekeerdeToets.Rules.Tests.Binding.Expressions;

namespace OmgekeerdeToets.Rules.Tests.Evaluation.Reference;

public sealed class KleeneTests
{
    private static readonly string[] Truths = ["ja", "nee", "onbekend"];

    private readonly TestScope _scope = new();

    [Theory]
    [InlineData("ja", "ja", "ja", "ja")]
    [InlineData("ja", "nee", "nee", "ja")]
    [InlineData("ja", "onbekend", "onbekend", "ja")]
    [InlineData("nee", "nee", "nee", "nee")]
    [InlineData("nee", "onbekend", "nee", "onbekend")]
    [InlineData("onbekend", "onbekend", "onbekend", "onbekend")]
    public void And_and_or_follow_the_table_in_both_orders(string left, string right, string and, string or)
    {
        Truth($"{left} en {right}").Should().Be(and);
        Truth($"{right} en {left}").Should().Be(and);
        Truth($"{left} of {right}").Should().Be(or);
        Truth($"{right} of {left}").Should().Be(or);
    }

    [Fact]
    public void The_laws_of_strong_Kleene_hold()
    {
        foreach (var a in Truths)
        {
            Truth($"niet (niet {a})").Should().Be(a);
            foreach (var b in Truths)
            {
                Truth($"niet ({a} en {b})").Should().Be(Truth($"(niet {a}) of (niet {b})"));
                Truth($"niet ({a} of {b})").Should().Be(Truth($"(niet {a}) en (niet {b})"));
                Truth($"{a} en ({a} of {b})").Should().Be(a);
                foreach (var c in Truths)
                {
                    Truth($"({a} en {b}) en {c}").Should().Be(Truth($"{a} en ({b} en {c})"));
                    Truth($"({a} of {b}) of {c}").Should().Be(Truth($"{a} of ({b} of {c})"));
                    Truth($"{a} en ({b} of {c})").Should().Be(Truth($"({a} en {b}) of ({a} en {c})"));
                    Truth($"als {a} dan {b} anders {c}")
                        .Should().Be(Truth($"({a} en {b}) of ((niet {a}) en {c}) of ({b} en {c})"));
                }
            }
        }
    }

    [Fact]
    public void Excluded_middle_does_not_hold() => Truth("onbekend of (niet onbekend)").Should().Be("onbekend");

    private string Truth(string formula) => Outcomes.Of(_scope.Good(formula), new TestFacts(_scope)).Split(':')[0];
}
