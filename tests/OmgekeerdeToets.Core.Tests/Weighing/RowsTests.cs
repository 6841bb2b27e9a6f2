using OmgekeerdeToets.Core.Tests.Toys;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.LegalChecks;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Core.Tests.Weighing;

/// <summary>How arguments stand in rows, and what two solutions are on rows alone.</summary>
public sealed class RowsTests
{
    private readonly ToyRules _rules = new();

    [Theory]
    [InlineData(null, null, Lean.Even)]
    [InlineData(Weight.Light, null, Lean.LightFor)]
    [InlineData(Weight.Heavy, null, Lean.HeavyFor)]
    [InlineData(null, Weight.Light, Lean.LightAgainst)]
    [InlineData(null, Weight.Heavy, Lean.HeavyAgainst)]
    [InlineData(Weight.Light, Weight.Light, Lean.Even)]
    [InlineData(Weight.Heavy, Weight.Heavy, Lean.Even)]
    [InlineData(Weight.Heavy, Weight.Light, Lean.HeavyFor)]
    [InlineData(Weight.Light, Weight.Heavy, Lean.HeavyAgainst)]
    public void A_row_leans_as_its_heaviest_true_argument(Weight? pro, Weight? contra, object expected) =>
        RowsOf(Solution("a", Sentences(pro, speaksFor: true), Sentences(contra, speaksFor: false)))["kort/Resident"].Should().Be((Lean)expected);

    [Fact]
    public void The_heaviest_counts_whatever_the_order_of_the_sentences()
    {
        var lightFirst = Solution("a", [Touches(true, Weight.Light)], [Touches(true, Weight.Heavy)], [Touches(false, Weight.Light)]);
        var heavyFirst = Solution("a", [Touches(false, Weight.Light)], [Touches(true, Weight.Heavy)], [Touches(true, Weight.Light)]);

        RowsOf(lightFirst)["kort/Resident"].Should().Be(Lean.HeavyFor);
        RowsOf(heavyFirst)["kort/Resident"].Should().Be(Lean.HeavyFor);
    }

    [Fact]
    public void Short_and_long_term_and_each_party_and_each_core_value_have_a_row_of_their_own()
    {
        var solution = Solution("a", [
            Touches(true, Weight.Heavy),
            Touches(false, Weight.Heavy) with { LongTerm = true },
            Touches(true, Weight.Light) with { Party = AffectedParty.Child },
        ]) with
        {
            Arguments =
            [
                new ArgumentRule(_rules.Always(), SpeaksFor: false, Weight.Light, ToyRules.CoreValue),
                new ArgumentRule(_rules.Always(), SpeaksFor: true, Weight.Light, Value: null),
            ],
        };

        var rows = RowsOf(solution);

        rows.Names.Should().Equal("kort/Child", "kort/Resident", "lang/Resident", "waarde/", "waarde/" + ToyRules.CoreValue.Key);
        rows.Names.Select(name => rows[name])
            .Should().Equal(Lean.LightFor, Lean.HeavyFor, Lean.HeavyAgainst, Lean.LightFor, Lean.LightAgainst);
        rows["kort/Household"].Should().Be(Lean.Even);
    }

    [Theory]
    [InlineData(true, Weight.Heavy, Standing.First, Criterion.HeavyRows)]
    [InlineData(false, Weight.Heavy, Standing.Second, Criterion.HeavyRows)]
    [InlineData(true, Weight.Light, Standing.First, Criterion.LightRows)]
    [InlineData(false, Weight.Light, Standing.Second, Criterion.LightRows)]
    public void One_argument_more_decides_on_the_rows_of_its_weight(bool speaksFor, Weight weight, object standing, object criterion) =>
        Between(Solution("a", [Touches(speaksFor, weight)]), Solution("b"))
            .Should().Be(((Standing)standing, (Criterion)criterion));

    [Fact]
    public void Better_in_two_rows_is_still_better()
    {
        var two = Solution("a", [Touches(true, Weight.Heavy), Touches(true, Weight.Heavy) with { LongTerm = true }]);

        Between(two, Solution("b")).Should().Be((Standing.First, Criterion.HeavyRows));
        Between(Solution("b"), two).Should().Be((Standing.Second, Criterion.HeavyRows));
    }

    [Fact]
    public void Heavy_against_is_worse_than_light_against_and_a_light_row_says_nothing_among_heavy_ones()
    {
        var heavy = Solution("a", [Touches(false, Weight.Heavy)]);
        var light = Solution("b", [Touches(false, Weight.Light)]);

        Between(light, heavy).Should().Be((Standing.First, Criterion.HeavyRows));
    }

    [Fact]
    public void Light_rows_that_point_both_ways_cannot_be_compared() =>
        Between(
            Solution("a", [Touches(true, Weight.Light)]),
            Solution("b", [Touches(true, Weight.Light) with { LongTerm = true }]))
            .Should().Be((Standing.Incomparable, Criterion.LightRows));

    [Fact]
    public void The_same_rows_are_equal_on_both_weights() =>
        Between(
            Solution("a", [Touches(true, Weight.Light), Touches(false, Weight.Heavy) with { LongTerm = true }]),
            Solution("b", [Touches(true, Weight.Light), Touches(false, Weight.Heavy) with { LongTerm = true }]))
            .Should().Be((Standing.Equal, null));

    [Fact]
    public void What_one_goes_before_is_not_best_beside_another_it_cannot_be_compared_with()
    {
        var (resident, household, child) = (
            Touches(true, Weight.Heavy),
            Touches(true, Weight.Heavy) with { Party = AffectedParty.Household },
            Touches(true, Weight.Heavy) with { Party = AffectedParty.Child });

        Weigh(Solution("a", [resident, child]), Solution("b", [child]), Solution("c", [household]))
            .Where(verdict => verdict.Weighed.IsBest).Select(verdict => verdict.Solution.Name).Should().Equal("a", "c");
    }

    private ConsequenceRule[] Sentences(Weight? weight, bool speaksFor) => weight is { } w ? [Touches(speaksFor, w)] : [];

    private ConsequenceRule Touches(bool speaksFor, Weight weight) =>
        new() { Rule = _rules.Always(), Party = AffectedParty.Resident, LongTerm = false, SpeaksFor = speaksFor, Weight = weight };

    private Solution Solution(string name, params ConsequenceRule[][] consequences) =>
        _rules.Solution(name) with { Consequences = [.. consequences.SelectMany(some => some)] };

    private Rows RowsOf(Solution solution) => Weigh(solution).Single().Rows;

    private (Standing Standing, Criterion? Criterion) Between(Solution first, Solution second)
    {
        var verdicts = Weigh(first, second);
        var duel = Duel.Between(
            verdicts.Single(verdict => verdict.Solution.Name == first.Name),
            verdicts.Single(verdict => verdict.Solution.Name == second.Name),
            Criteria.Default);
        return (duel.Standing, duel.Criterion);
    }

    private IReadOnlyList<SolutionVerdict> Weigh(params Solution[] solutions)
    {
        _rules.Goal(_rules.Always(), solutions);
        return Assessment.Weigh(Findings.Of(_rules, _rules.Situation()))[0].Solutions;
    }
}
