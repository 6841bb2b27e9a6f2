using OmgekeerdeToets.Evaluation.Reference;
using OmgekeerdeToets.Rules.Tests.Binding.Expressions;

namespace OmgekeerdeToets.Rules.Tests.Evaluation.Reference;

public sealed class ListTests
{
    private readonly TestScope _scope = new();

    [Theory]
    [InlineData("voor alle kinderen geldt kan_fietsen", "nee")]
    [InlineData("voor alle kinderen geldt kan_fietsen of jong", "ja")]
    [InlineData("voor alle kinderen geldt kan_fietsen of leeftijd is 5 jaar", "onbekend: NotAsked kinderen.kan_fietsen")]
    [InlineData("voor minstens een van kinderen geldt kan_fietsen", "ja")]
    [InlineData("voor geen van kinderen geldt kan_fietsen", "nee")]
    [InlineData("voor alle kinderen geldt leeftijd minder dan 12 jaar", "ja")]
    [InlineData("voor minstens een van kinderen geldt jong", "ja")]
    [InlineData("voor alle kinderen geldt naam is niet \"kinderen 1\"", "nee")]
    [InlineData("aantal kinderen", "3")]
    [InlineData("aantal kinderen met jong", "3")]
    [InlineData("aantal kinderen met (leeftijd minstens 6 jaar)", "2")]
    [InlineData("aantal kinderen met kan_fietsen", "onbekend: NotAsked kinderen.kan_fietsen")]
    [InlineData("aantal kinderen met kan_fietsen minder dan 4", "ja")]
    [InlineData("aantal kinderen met kan_fietsen minstens 1", "ja")]
    [InlineData("aantal kinderen met kan_fietsen is 2", "onbekend: NotAsked kinderen.kan_fietsen")]
    [InlineData("aantal kinderen met kan_fietsen is 3", "nee")]
    [InlineData("som van kinderen.leeftijd", "22 jaar")]
    [InlineData("hoogste van kinderen.leeftijd", "10 jaar")]
    [InlineData("laagste van kinderen.leeftijd", "5 jaar")]
    [InlineData("gemiddelde van kinderen.leeftijd", "≈ 7,3333333333 jaar")]
    [InlineData("gemiddelde van kinderen.leeftijd met (leeftijd minder dan 8 jaar)", "6 jaar")]
    [InlineData("som van kinderen.leeftijd met (leeftijd meer dan 99 jaar)", "0 jaar")]
    [InlineData("hoogste van kinderen.leeftijd met (leeftijd meer dan 99 jaar)", "onbekend: EmptyList kinderen")]
    [InlineData("voor alle kinderen geldt voor minstens een van schulden geldt bedrag meer dan 100 euro en niet jong", "nee")]
    [InlineData("voor alle kinderen geldt voor minstens een van schulden geldt (bedrag meer dan 100 euro en jong)", "ja")]
    public void Members_are_counted_and_compared(string formula, string expected)
    {
        var facts = new TestFacts(_scope)
            .WithList("kinderen", "leeftijd=5 kan_fietsen=nee", "leeftijd=7", "leeftijd=10 kan_fietsen=ja")
            .WithList("schulden", "bedrag=50", "bedrag=150");

        Outcomes.Of(_scope.Good(formula), facts).Should().Be(expected);
    }

    [Theory]
    [InlineData("voor alle kinderen geldt kan_fietsen", "ja", "onbekend: DoesNotKnow kinderen")]
    [InlineData("voor minstens een van kinderen geldt kan_fietsen", "nee", "onbekend: DoesNotKnow kinderen")]
    [InlineData("voor geen van kinderen geldt kan_fietsen", "ja", "onbekend: DoesNotKnow kinderen")]
    [InlineData("aantal kinderen", "0", "onbekend: DoesNotKnow kinderen")]
    [InlineData("som van kinderen.leeftijd", "0 jaar", "onbekend: DoesNotKnow kinderen")]
    [InlineData("hoogste van kinderen.leeftijd", "onbekend: EmptyList kinderen", "onbekend: DoesNotKnow kinderen")]
    [InlineData("laagste van kinderen.leeftijd", "onbekend: EmptyList kinderen", "onbekend: DoesNotKnow kinderen")]
    [InlineData("gemiddelde van kinderen.leeftijd", "onbekend: EmptyList kinderen", "onbekend: DoesNotKnow kinderen")]
    public void An_empty_list_is_decided_and_an_unknown_one_is_unknown(string formula, string empty, string unknown)
    {
        Outcomes.Of(_scope.Good(formula), new TestFacts(_scope).WithList("kinderen")).Should().Be(empty);
        Outcomes.Of(_scope.Good(formula), new TestFacts(_scope).With("kinderen", "?")).Should().Be(unknown);
    }

    // One child is 5, of one the age is unknown (0 to 17); of one it is unknown whether it misses lessons.
    [Theory]
    [InlineData("som van kinderen.leeftijd", "15", "32")]
    [InlineData("hoogste van kinderen.leeftijd", "10", "17")]
    [InlineData("laagste van kinderen.leeftijd", "0", "5")]
    [InlineData("gemiddelde van kinderen.leeftijd", "5", "32/3")]
    [InlineData("aantal kinderen met mist_lessen", "2", "3")]
    [InlineData("som van kinderen.leeftijd met mist_lessen", "5", "32")]
    [InlineData("hoogste van kinderen.leeftijd met mist_lessen", "5", "17")]
    [InlineData("laagste van kinderen.leeftijd met mist_lessen", "0", "5")]
    [InlineData("gemiddelde van kinderen.leeftijd met mist_lessen", "2.5", "11")]
    [InlineData("som van kinderen.leeftijd + 10 jaar", "25", "42")]
    [InlineData("10 jaar - som van kinderen.leeftijd", "-22", "-5")]
    [InlineData("-(som van kinderen.leeftijd)", "-32", "-15")]
    [InlineData("som van kinderen.leeftijd * 2", "30", "64")]
    [InlineData("som van kinderen.leeftijd * -2", "-64", "-30")]
    [InlineData("som van kinderen.leeftijd / 5", "3", "6.4")]
    [InlineData("som van kinderen.leeftijd + som van kinderen.leeftijd", "30", "64")]
    [InlineData("som van kinderen.leeftijd + 0 maanden", "180", "384")]
    [InlineData("som van schulden.bedrag", "50", null)]
    [InlineData("totale_schuld * 0.5", "25", null)]
    [InlineData("0 euro - totale_schuld", null, "-50")]
    [InlineData("(som van kinderen.leeftijd) afgerond op 0 decimalen", null, null)]
    [InlineData("som van kinderen.leeftijd * punten", null, null)]
    [InlineData("hoogste van kinderen.leeftijd met (leeftijd is onbekend)", "0", "17")]
    [InlineData("hoogste van kinderen.leeftijd met kan_fietsen", null, null)]
    public void What_is_unknown_lies_within_bounds(string formula, string? low, string? high)
    {
        var unknown = TreeWalk.Evaluate(_scope.Good(formula), Uncertain()).Should().BeOfType<EvaluatedUnknown>().Subject;

        (unknown.Bounds.Low?.ToString(), unknown.Bounds.High?.ToString()).Should().Be((low, high));
    }

    [Theory]
    [InlineData("som van kinderen.leeftijd minstens 15 jaar", "ja")]
    [InlineData("som van kinderen.leeftijd meer dan 15 jaar", "onbekend")]
    [InlineData("som van kinderen.leeftijd meer dan 32 jaar", "nee")]
    [InlineData("som van kinderen.leeftijd hoogstens 32 jaar", "ja")]
    [InlineData("som van kinderen.leeftijd minder dan 32 jaar", "onbekend")]
    [InlineData("som van kinderen.leeftijd minder dan 15 jaar", "nee")]
    [InlineData("som van kinderen.leeftijd is 14 jaar", "nee")]
    [InlineData("som van kinderen.leeftijd is niet 33 jaar", "ja")]
    [InlineData("som van kinderen.leeftijd is 20 jaar", "onbekend")]
    [InlineData("som van kinderen.leeftijd van 15 t/m 32 jaar", "ja")]
    [InlineData("som van kinderen.leeftijd van 33 tot 40 jaar", "nee")]
    [InlineData("som van kinderen.leeftijd een van (1 jaar, 40 jaar)", "nee")]
    [InlineData("som van kinderen.leeftijd meer dan laagste van kinderen.leeftijd", "ja")]
    [InlineData("heeft_schuld", "ja")]
    [InlineData("totale_schuld is bekend", "nee")]
    [InlineData("totale_schuld minder dan 50 euro", "nee")]
    [InlineData("totale_schuld minder dan 51 euro", "onbekend")]
    public void Bounds_decide_a_comparison_when_all_values_agree(string formula, string expected) =>
        Outcomes.Of(_scope.Good(formula), Uncertain()).Split(':')[0].Should().Be(expected);

    [Theory]
    [InlineData("leeftijd=?", "NotAsked kinderen.mist_lessen")]
    [InlineData("leeftijd=? mist_lessen=ja", "DoesNotKnow kinderen.leeftijd")]
    [InlineData("leeftijd=5 mist_lessen=?", "DoesNotKnow kinderen.mist_lessen")]
    public void What_is_unknown_over_a_list_says_why_for_the_first_member_of_whom_it_is(string second, string why)
    {
        var facts = new TestFacts(_scope).WithList("kinderen", "leeftijd=? mist_lessen=nee", "leeftijd=4 mist_lessen=ja", second, "leeftijd=3 mist_lessen=-");

        Outcomes.Of(_scope.Good("som van kinderen.leeftijd met mist_lessen"), facts).Should().Be("onbekend: " + why);
    }

    [Fact]
    public void Bounds_that_leave_one_number_make_it_known()
    {
        var facts = new TestFacts(_scope).WithList("kinderen", "leeftijd=17 mist_lessen=ja", "mist_lessen=ja", "leeftijd=0");

        Outcomes.Of(_scope.Good("hoogste van kinderen.leeftijd"), facts).Should().Be("17 jaar");
        Outcomes.Of(_scope.Good("som van kinderen.leeftijd met (mist_lessen en leeftijd is bekend)"), facts).Should().Be("17 jaar");
    }

    [Fact]
    public void Bounds_hold_for_every_way_the_unknown_can_turn_out()
    {
        var random = new Random(5);
        string[] formulas =
        [
            "som van kinderen.leeftijd met mist_lessen", "hoogste van kinderen.leeftijd met mist_lessen",
            "laagste van kinderen.leeftijd met mist_lessen", "gemiddelde van kinderen.leeftijd met mist_lessen",
            "aantal kinderen met mist_lessen", "30 jaar - som van kinderen.leeftijd met mist_lessen * 3",
        ];
        var bounded = 0;
        for (var i = 0; i < 300; i++)
        {
            var members = Enumerable.Range(0, random.Next(1, 4)).Select(_ => (Age: random.Next(4) == 0 ? -1 : random.Next(18), Misses: random.Next(3))).ToList();
            var expression = _scope.Good(formulas[random.Next(formulas.Length)]);
            if (TreeWalk.Evaluate(expression, Case(members)) is not EvaluatedUnknown { Bounds.IsOpen: false } unknown)
            {
                continue;
            }

            bounded++;
            for (var j = 0; j < 20; j++)
            {
                var completed = members.Select(m => (m.Age < 0 ? random.Next(18) : m.Age, m.Misses == 2 ? random.Next(2) : m.Misses)).ToList();
                var number = ((EvaluatedNumber)TreeWalk.Evaluate(expression, Case(completed))).Number;
                (unknown.Bounds.Low is not { } low || low <= number).Should().BeTrue();
                (unknown.Bounds.High is not { } high || number <= high).Should().BeTrue();
            }
        }

        bounded.Should().BeGreaterThan(50);
    }

    private TestFacts Case(IEnumerable<(int Age, int Misses)> members) => new TestFacts(_scope).WithList(
        "kinderen",
        [.. members.Select(m => (m.Age < 0 ? "" : $"leeftijd={m.Age} ") + (m.Misses == 2 ? "" : m.Misses == 1 ? "mist_lessen=ja" : "mist_lessen=nee"))]);

    private TestFacts Uncertain() => new TestFacts(_scope)
        .WithList("kinderen", "leeftijd=5 mist_lessen=ja", "leeftijd=? mist_lessen=ja", "leeftijd=10")
        .WithList("schulden", "bedrag=50", "is_oud=ja");
}
