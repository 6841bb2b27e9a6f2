using OmgekeerdeToets.Core.Tests.Toys;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.LegalChecks;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Core.Tests.Weighing;

/// <summary>The outcome is weighed first and its reasons are found when they are read: they never tell two stories.</summary>
public sealed class ReasonsTests
{
    private static readonly Truth[] All = [Truth.True, Truth.False, Truth.Unknown];

    private readonly ToyRules _rules = new();

    [Theory]
    [InlineData(SolutionForm.Money)]
    [InlineData(SolutionForm.Talk)]
    [InlineData(SolutionForm.Fine)]
    public void The_reasons_read_say_what_the_outcome_weighed_says(SolutionForm form)
    {
        var seen = new HashSet<Outcome>();
        foreach (var (suitable, condition, backing, decisive, carrier, exclusion) in Combinations())
        {
            var verdict = Verdict(Solution(form, suitable, condition, decisive, carrier, exclusion), backing);

            Expected(verdict.Reasons, verdict.Solution.IsBurdening).Should().Be(
                verdict.Outcome == Outcome.Recommended ? Outcome.Possible : verdict.Outcome);
            seen.Add(verdict.Outcome);
        }

        seen.Should().Contain([Outcome.FallsAway, Outcome.NotYetAssessable]);
    }

    [Fact]
    public void What_carries_is_named_exactly_when_the_law_carries_through_a_provision()
    {
        foreach (var carrier in All)
        {
            foreach (var exclusion in All)
            {
                var legal = Verdict(Solution(SolutionForm.Money, Truth.True, Truth.True, Truth.False, carrier, exclusion), Truth.True).Legal;

                legal.Carriers.IsEmpty.Should().Be(!LegalCheck.Carries(legal.Fit), $"{carrier}, {exclusion}");
            }
        }
    }

    private static IEnumerable<(Truth Suitable, Truth Condition, Truth Backing, Truth Decisive, Truth Carrier, Truth Exclusion)> Combinations() =>
        from suitable in All
        from condition in All
        from backing in All
        from decisive in All
        from carrier in All
        from exclusion in All
        select (suitable, condition, backing, decisive, carrier, exclusion);

    /// <summary>The table of outcomes, said over the reasons.</summary>
    private static Outcome Expected(IReadOnlyCollection<Reason> reasons, bool isBurdening)
    {
        if (reasons.Count == 0)
        {
            return Outcome.Possible;
        }

        if (reasons.Any(reason => reason.Verdict == Truth.False))
        {
            reasons.Should().OnlyContain(reason => reason.Verdict == Truth.False);
            return Outcome.FallsAway;
        }

        reasons.Should().OnlyContain(reason => isBurdening || reason.Kind != ReasonKind.Condition);
        return Outcome.NotYetAssessable;
    }

    private Solution Solution(SolutionForm form, Truth suitable, Truth condition, Truth decisive, Truth carrier, Truth exclusion)
    {
        var thirteen = ToyRules.Provision("13");
        return _rules.Solution("a", _rules.Always(suitable), form: form) with
        {
            Conditions =
            [
                new Condition { Kind = ConditionKind.ResidentBacking, Rule = _rules.Always() },
                new Condition { Kind = ConditionKind.Rule, Rule = _rules.Always(condition) },
            ],
            Arguments = [new ArgumentRule(_rules.Always(decisive), SpeaksFor: false, Weight.Decisive, null)],
            LegalEntries = [ToyRules.Carrier(_rules.Always(carrier)), ToyRules.Exclusion(_rules.Always(exclusion), thirteen)],
        };
    }

    private SolutionVerdict Verdict(Solution solution, Truth backing)
    {
        _rules.Goal(_rules.Always(), solution);
        var situation = _rules.Situation().WithBacking("doel", "a", new Backing(backing, Truth.Unknown, null));
        return Assessment.Weigh(Findings.Of(_rules, situation))[0].Solutions[0];
    }
}
