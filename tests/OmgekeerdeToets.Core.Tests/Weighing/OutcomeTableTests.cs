using OmgekeerdeToets.Core.Tests.Toys;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Core.Tests.Weighing;

/// <summary>The table of outcomes of the method, row by row.</summary>
public sealed class OutcomeTableTests
{
    private readonly ToyRules _rules = new();

    [Theory]
    [InlineData(Truth.True, Outcome.Recommended)]
    [InlineData(Truth.Unknown, Outcome.NotYetAssessable)]
    [InlineData(Truth.False, Outcome.FallsAway)]
    public void Suitability(Truth suitable, Outcome expected) =>
        OutcomeOf(_rules.Solution("a", _rules.Always(suitable))).Should().Be(expected);

    [Theory]
    [InlineData(Truth.True, Outcome.Recommended)]
    [InlineData(Truth.Unknown, Outcome.Recommended)]
    [InlineData(Truth.False, Outcome.FallsAway)]
    public void A_condition_that_is_open_does_not_stand_in_the_way(Truth condition, Outcome expected) =>
        OutcomeOf(WithCondition(_rules.Solution("a"), condition)).Should().Be(expected);

    [Theory]
    [InlineData(Truth.False, Outcome.Recommended)]
    [InlineData(Truth.Unknown, Outcome.NotYetAssessable)]
    [InlineData(Truth.True, Outcome.FallsAway)]
    public void A_decisive_argument_against(Truth argument, Outcome expected) =>
        OutcomeOf(_rules.Solution("a") with
        {
            Arguments = [new ArgumentRule(_rules.Always(argument), SpeaksFor: false, Weight.Decisive, null)],
        }).Should().Be(expected);

    [Theory]
    [InlineData(Truth.False, Outcome.Recommended)]
    [InlineData(Truth.Unknown, Outcome.NotYetAssessable)]
    [InlineData(Truth.True, Outcome.FallsAway)]
    public void A_decisive_consequence_against(Truth consequence, Outcome expected)
    {
        var verdict = Verdict(_rules.Solution("a") with { Consequences = [Touches(speaksFor: false, Weight.Decisive, consequence)] });

        verdict.Outcome.Should().Be(expected);
        verdict.Reasons.Select(reason => reason.Kind).Should().Equal(
            consequence == Truth.False ? [] : [ReasonKind.Decisive]);
    }

    [Fact]
    public void What_is_heavy_or_speaks_for_it_decides_nothing_alone()
    {
        OutcomeOf(_rules.Solution("a") with
        {
            Consequences = [Touches(speaksFor: false, Weight.Heavy), Touches(speaksFor: true, Weight.Heavy)],
            Arguments =
            [
                new ArgumentRule(_rules.Always(), SpeaksFor: false, Weight.Heavy, null),
                new ArgumentRule(_rules.Always(), SpeaksFor: true, Weight.Light, null),
            ],
        }).Should().Be(Outcome.Recommended);
    }

    [Fact]
    public void One_of_several_decisive_sentences_is_enough() =>
        OutcomeOf(_rules.Solution("a") with
        {
            Consequences =
            [
                Touches(speaksFor: false, Weight.Decisive, Truth.False), Touches(speaksFor: false, Weight.Decisive),
                Touches(speaksFor: false, Weight.Decisive, Truth.False),
            ],
        }).Should().Be(Outcome.FallsAway);

    [Theory]
    [InlineData(Truth.True, Outcome.Recommended)]
    [InlineData(Truth.Unknown, Outcome.NotYetAssessable)]
    [InlineData(Truth.False, Outcome.FallsAway)]
    public void The_law(Truth carrier, Outcome expected) =>
        OutcomeOf(_rules.Solution("a") with { LegalEntries = [ToyRules.Carrier(_rules.Always(carrier))] }).Should().Be(expected);

    [Fact]
    public void A_solution_falls_away_exactly_where_one_part_it_stands_on_does_not_hold()
    {
        Truth[] truths = [Truth.False, Truth.Unknown, Truth.True];
        var combinations =
            from suitable in truths
            from condition in truths
            from against in truths
            from carrier in truths
            select (suitable, condition, against, carrier);

        foreach (var (suitable, condition, against, carrier) in combinations)
        {
            var verdict = Verdict(WithCondition(_rules.Solution("a", _rules.Always(suitable)), condition) with
            {
                Arguments = [new ArgumentRule(_rules.Always(against), SpeaksFor: false, Weight.Decisive, null)],
                LegalEntries = [ToyRules.Carrier(_rules.Always(carrier))],
            });

            var parts = OutcomeTable.StandsOn(verdict).ToList();

            parts.Select(part => part.Kind).Should().Equal(
                ReasonKind.OutOfValidity, ReasonKind.Suitability, ReasonKind.Condition, ReasonKind.Decisive, ReasonKind.Law);
            (verdict.Outcome == Outcome.FallsAway).Should().Be(
                parts.Select(part => part.Verdict).Aggregate(TruthLogic.And) == Truth.False, $"{suitable} {condition} {against} {carrier}");
        }
    }

    [Fact]
    public void What_falls_away_falls_with_every_reason()
    {
        var solution = WithCondition(_rules.Solution("a", _rules.Always(Truth.False)), Truth.False) with
        {
            LegalEntries = [ToyRules.Carrier(_rules.Always(Truth.False))],
            Arguments = [new ArgumentRule(_rules.Always(), SpeaksFor: false, Weight.Decisive, null)],
        };

        Verdict(solution).Reasons.Select(reason => reason.Kind).Should().BeEquivalentTo(
            [ReasonKind.Suitability, ReasonKind.Condition, ReasonKind.Decisive, ReasonKind.NoBasis]);
    }

    [Fact]
    public void Out_of_its_period_it_falls_away_with_the_period_as_reason()
    {
        var past = _rules.Solution("a") with { Validity = new DateRange(null, new DateOnly(2026, 10, 31)) };
        var verdict = Verdict(past);

        verdict.Outcome.Should().Be(Outcome.FallsAway);
        verdict.Reasons.Should().ContainSingle().Which.Kind.Should().Be(ReasonKind.OutOfValidity);
        OutcomeOf(past with { Validity = new DateRange(null, new DateOnly(2026, 11, 1)) })
            .Should().Be(Outcome.Recommended, "the last day belongs to the period");
    }

    [Fact]
    public void Of_a_burdening_solution_nothing_unknown_is_assumed()
    {
        var burden = WithCondition(_rules.Solution("a", form: SolutionForm.BenefitReduction), Truth.Unknown);
        Verdict(burden, ToyRules.CompleteCare).Outcome.Should().Be(Outcome.NotYetAssessable);
        Verdict(WithCondition(_rules.Solution("a", form: SolutionForm.BenefitReduction), Truth.True), ToyRules.CompleteCare)
            .Outcome.Should().Be(Outcome.Recommended);
    }

    [Fact]
    public void A_burdening_solution_waits_for_every_part_of_the_due_care()
    {
        var burden = _rules.Solution("a", form: SolutionForm.Suspension) with { Safeguards = ["tijd_om_te_herstellen"] };
        var complete = ToyRules.CompleteCare with { Safeguards = ToyRules.CompleteCare.Safeguards.Add("tijd_om_te_herstellen", Truth.True) };

        Verdict(burden, null).Reasons.Should().HaveCount(8).And.OnlyContain(reason => reason.Kind == ReasonKind.DueCare);
        Verdict(burden, complete).Outcome.Should().Be(Outcome.Recommended);
        foreach (var lacking in new[]
        {
            complete with { Attempts = [] },
            complete with { Heard = Truth.Unknown },
            complete with { Blame = Blame.Unknown },
            complete with { Suitable = Truth.Unknown },
            complete with { Necessary = Truth.Unknown },
            complete with { Balanced = Truth.Unknown },
            complete with { Because = null },
            complete with { By = null },
            ToyRules.CompleteCare,
        })
        {
            Verdict(burden, lacking).Outcome.Should().Be(Outcome.NotYetAssessable);
        }
    }

    [Theory]
    [InlineData(Blame.Cannot)]
    [InlineData(Blame.DidNotKnow)]
    [InlineData(Blame.NotReached)]
    internal void Only_not_wanting_counts_as_blame(Blame blame) =>
        Verdict(_rules.Solution("a", form: SolutionForm.Fine), ToyRules.CompleteCare with { Blame = blame })
            .Outcome.Should().Be(Outcome.FallsAway);

    [Fact]
    public void A_lighter_way_that_the_file_names_must_have_been_tried_itself()
    {
        var burden = _rules.Solution("a", form: SolutionForm.Report) with { First = ["advies_vragen"] };
        Verdict(burden, ToyRules.CompleteCare).Outcome.Should().Be(Outcome.NotYetAssessable);
        Verdict(burden, ToyRules.CompleteCare with { Attempts = [new Attempt("advies_vragen", new DateOnly(2026, 10, 1))] })
            .Outcome.Should().Be(Outcome.Recommended);
    }

    [Theory]
    [InlineData(true, AdviceKind.Solution)]
    [InlineData(false, AdviceKind.NoSolution)]
    public void A_refusal_never_removes_the_last_solution_that_protects_a_child_in_a_goal_about_children_or_safety(
        bool protectsChildren, AdviceKind expected)
    {
        var shoes = _rules.Solution("schoenen") with
        {
            Conditions = [new Condition { Kind = ConditionKind.ResidentBacking, Rule = _rules.Always() }],
            Consequences =
            [
                new ConsequenceRule
                {
                    Rule = _rules.Always(), Party = AffectedParty.Child, LongTerm = false, SpeaksFor = true, Weight = Weight.Heavy,
                },
            ],
        };
        _rules.Goal(_rules.Always(), protectsChildren, shoes);
        var refused = _rules.Situation().WithBacking("doel", "schoenen", new Backing(Truth.False, Truth.Unknown, null));

        var verdict = Assessment.Weigh(Findings.Of(_rules, refused))[0];

        verdict.Kind.Should().Be(expected);
        verdict.Solutions[0].KeptForChild.Should().Be(protectsChildren);
    }

    private Solution WithCondition(Solution solution, Truth holds) => solution with
    {
        Conditions = [new Condition { Kind = ConditionKind.Rule, Rule = _rules.Always(holds) }],
    };

    private ConsequenceRule Touches(bool speaksFor, Weight weight, Truth holds = Truth.True) => new()
    {
        Rule = _rules.Always(holds), Party = AffectedParty.Resident, LongTerm = false, SpeaksFor = speaksFor, Weight = weight,
    };

    private Outcome OutcomeOf(Solution solution) => Verdict(solution).Outcome;

    private SolutionVerdict Verdict(Solution solution, DueCare? care = null)
    {
        _rules.Goal(_rules.Always(), solution);
        var situation = _rules.Situation();
        if (care is not null)
        {
            situation = new Situation(_rules.Blueprint, situation.Content with { DueCare = situation.Content.DueCare.With("a", care) });
        }

        return Assessment.Weigh(Findings.Of(_rules, situation))[0].Solutions[0];
    }
}
