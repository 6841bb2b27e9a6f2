using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Evaluation.Reference;
using OmgekeerdeToets.Rules.Tests.Binding.Expressions;

namespace OmgekeerdeToets.Rules.Tests.Evaluation.Reference;

public sealed class StepTests
{
    private readonly TestScope _scope = new();

    [Fact]
    public void Every_step_comes_to_what_a_plain_walk_of_it_comes_to()
    {
        var generator = new TypedFormulaGenerator(new Random(21));
        var facts = Facts();
        var steps = 0;
        for (var i = 0; i < 500; i++)
        {
            var bound = _scope.Good(generator.Condition(3));
            steps += Check(TreeWalk.Explain(bound, facts), bound, facts);
        }

        steps.Should().BeGreaterThan(2_000);
    }

    [Theory]
    [InlineData("voor alle kinderen geldt kan_fietsen")]
    [InlineData("voor minstens een van kinderen geldt jong en leeftijd van 5 tot 16 jaar")]
    [InlineData("som van kinderen.leeftijd met kan_fietsen meer dan 12 jaar")]
    [InlineData("als totale_schuld meer dan 10 euro dan heeft_schuld anders totale_schuld is bekend")]
    [InlineData("afstand_tot_school een van (1 km, 4 km) of woonsituatie is huurwoning")]
    public void Explaining_and_evaluating_agree(string formula)
    {
        var bound = _scope.Good(formula);

        Check(TreeWalk.Explain(bound, Facts()), bound, Facts()).Should().BeGreaterThan(2);
    }

    [Fact]
    public void A_comparison_rests_on_both_its_sides_with_the_fact_and_its_source()
    {
        var step = TreeWalk.Explain(_scope.Good("afstand_tot_school hoogstens 8 km"), Facts());

        step.Expression.Span.Text.Should().Be("afstand_tot_school hoogstens 8 km");
        step.Children.Should().HaveCount(2);
        step.Children[0].Fact!.Source.Should().Be("huisbezoek");
        Outcomes.Show(step.Children[0].Result, step.Children[0].Expression.Type).Should().Be("4 km");
        Outcomes.Show(step.Children[1].Result, step.Children[1].Expression.Type).Should().Be("8 km");
    }

    [Fact]
    public void A_quantifier_and_an_aggregate_have_one_line_per_member()
    {
        var quantifier = TreeWalk.Explain(_scope.Good("voor alle kinderen geldt kan_fietsen"), Facts());
        quantifier.Children.Select(child => child.Member).Should().Equal("kinderen 1", "kinderen 2");
        quantifier.Children.Select(child => child.Result.Truth).Should().Equal(Truth.True, Truth.Unknown);

        var sum = TreeWalk.Explain(_scope.Good("som van kinderen.leeftijd met kan_fietsen"), Facts());
        sum.Children.Select(child => child.Member).Should().Equal("kinderen 1", "kinderen 2");
        sum.Children[0].Children.Should().HaveCount(2, "the filter and the field");
    }

    [Fact]
    public void A_derivation_shows_its_steps_every_time_it_is_read()
    {
        var step = TreeWalk.Explain(_scope.Good("totale_schuld meer dan 1 euro en totale_schuld minder dan 9 euro"), Facts());

        var readings = step.Children.Select(comparison => comparison.Children[0]).ToList();
        readings.Should().OnlyContain(reading => reading.Children.Length == 1);
        readings[0].Children[0].Should().BeSameAs(readings[1].Children[0], "it was computed once");
    }

    private static int Check(Step step, BoundExpression expression, IFactReader facts)
    {
        step.Expression.Should().BeSameAs(expression);
        step.Result.Should().Be(TreeWalk.Evaluate(expression, facts));
        return 1 + step.Children.Sum(child => CheckBelow(child, facts));
    }

    // What is about a member cannot be evaluated by itself; all else must agree.
    private static int CheckBelow(Step step, IFactReader facts) =>
        step.Member is null && Standalone(step.Expression) ? Check(step, step.Expression, facts) : 1;

    private static bool Standalone(BoundExpression expression) => expression switch
    {
        BoundField or BoundMemberName or BoundDerivation { Derivation.List: not null } => false,
        _ => expression.Children.All(Standalone),
    };

    private TestFacts Facts() => new TestFacts(_scope)
        .With("afstand_tot_school", "4").With("woonsituatie", "koopwoning").With("punten", "3").With("route_is_veilig", "?")
        .WithList("kinderen", "leeftijd=8 kan_fietsen=ja", "leeftijd=12")
        .WithList("schulden", "bedrag=5", "bedrag=2");
}
