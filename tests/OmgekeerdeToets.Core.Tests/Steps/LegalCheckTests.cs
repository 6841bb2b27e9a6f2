using OmgekeerdeToets.Core.Tests.Toys;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.LegalChecks;

namespace OmgekeerdeToets.Core.Tests.Steps;

public sealed class LegalCheckTests
{
    private readonly ToyRules _rules = new();

    [Theory]
    [InlineData(Truth.True, Fit.Regular)]
    [InlineData(Truth.False, Fit.NoBasis)]
    [InlineData(Truth.Unknown, Fit.Unknown)]
    public void One_carrier_carries_as_far_as_it_holds(Truth carrier, Fit expected) =>
        FitOf(ToyRules.Carrier(_rules.Always(carrier))).Should().Be(expected);

    [Theory]
    [InlineData(Truth.True, Fit.Conflicting)]
    [InlineData(Truth.False, Fit.Regular)]
    [InlineData(Truth.Unknown, Fit.Unknown)]
    public void An_exclusion_that_applies_leaves_nothing_that_does_not_name_it(Truth exclusion, Fit expected) =>
        FitOf(
            ToyRules.Carrier(_rules.Always()),
            ToyRules.Exclusion(_rules.Always(exclusion), ToyRules.Provision("13"))).Should().Be(expected);

    [Theory]
    [InlineData(Truth.True, Fit.Customised)]
    [InlineData(Truth.False, Fit.Regular)]
    [InlineData(Truth.Unknown, Fit.Customised)]
    public void A_carrier_goes_around_an_exclusion_it_names_also_while_that_is_unknown(Truth exclusion, Fit expected)
    {
        var thirteen = ToyRules.Provision("13");
        FitOf(
            ToyRules.Carrier(_rules.Always()),
            ToyRules.Carrier(_rules.Always(), Fit.Customised, ToyRules.Provision("49"), thirteen),
            ToyRules.Exclusion(_rules.Always(exclusion), thirteen)).Should().Be(expected);
    }

    [Fact]
    public void A_provision_that_is_not_in_force_neither_carries_nor_excludes()
    {
        var later = new DateRange(new DateOnly(2027, 1, 1), null);
        FitOf(ToyRules.Carrier(_rules.Always(), provision: ToyRules.Provision("34b", later))).Should().Be(Fit.NoBasis);
        FitOf(
            ToyRules.Carrier(_rules.Always()),
            ToyRules.Exclusion(_rules.Always(), ToyRules.Provision("99", later))).Should().Be(Fit.Regular);
    }

    [Theory]
    [InlineData(SolutionForm.Talk, Fit.Factual)]
    [InlineData(SolutionForm.Contact, Fit.Factual)]
    [InlineData(SolutionForm.Nothing, Fit.Factual)]
    [InlineData(SolutionForm.Money, Fit.NoBasis)]
    public void Talk_contact_and_doing_nothing_need_no_article(SolutionForm form, Fit expected) =>
        LegalCheck.Run(Solution(form), Found()).Fit.Should().Be(expected);

    [Fact]
    public void An_exclusion_also_stops_what_needs_no_article()
    {
        var talk = Solution(SolutionForm.Talk, ToyRules.Exclusion(_rules.Always(), ToyRules.Provision("13")));
        LegalCheck.Run(talk, Found()).Fit.Should().Be(Fit.Conflicting);
    }

    [Fact]
    public void The_best_fit_of_what_is_left_counts_and_all_that_carry_are_named()
    {
        var outcome = LegalCheck.Run(
            Solution(
                SolutionForm.Money,
                ToyRules.Carrier(_rules.Always(), Fit.ExtraStatutory, ToyRules.Provision("2")),
                ToyRules.Carrier(_rules.Always(), Fit.Regular, ToyRules.Provision("35"))),
            Found());

        outcome.Fit.Should().Be(Fit.Regular);
        outcome.Carriers.Select(carrier => carrier.Provision!.Article).Should().BeEquivalentTo("2", "35");
    }

    [Theory]
    [InlineData(Fit.Customised)]
    [InlineData(Fit.Factual)]
    [InlineData(Fit.ExtraStatutory)]
    public void What_carries_certainly_is_not_in_doubt_because_something_better_might(Fit fit) =>
        FitOf(
            ToyRules.Carrier(_rules.Always(), fit),
            ToyRules.Carrier(_rules.Always(Truth.Unknown), Fit.Regular)).Should().Be(fit);

    [Fact]
    public void Going_around_one_exclusion_is_not_going_around_another()
    {
        var (thirteen, fifteen) = (ToyRules.Provision("13"), ToyRules.Provision("15"));
        var carrier = ToyRules.Carrier(_rules.Always(), Fit.Customised, null, thirteen);

        FitOf(carrier, ToyRules.Exclusion(_rules.Always(), thirteen), ToyRules.Exclusion(_rules.Always(), fifteen))
            .Should().Be(Fit.Conflicting);
        FitOf(carrier with { Despite = [thirteen, fifteen] },
            ToyRules.Exclusion(_rules.Always(), thirteen), ToyRules.Exclusion(_rules.Always(), fifteen))
            .Should().Be(Fit.Customised);
    }

    [Fact]
    public void An_unknown_exclusion_of_what_nothing_carries_anyhow_changes_nothing() =>
        FitOf(
            ToyRules.Carrier(_rules.Always(Truth.False)),
            ToyRules.Exclusion(_rules.Always(Truth.Unknown), ToyRules.Provision("13"))).Should().Be(Fit.NoBasis);

    [Fact]
    public void A_certain_exclusion_settles_it_while_the_carrier_is_unknown() =>
        FitOf(
            ToyRules.Carrier(_rules.Always(Truth.Unknown)),
            ToyRules.Exclusion(_rules.Always(), ToyRules.Provision("13"))).Should().Be(Fit.Conflicting);

    [Fact]
    public void What_is_named_for_a_reader_is_what_carries_what_certainly_excludes_and_what_is_open()
    {
        var (carries, fails, open) = (Carrier("1", Truth.True), Carrier("2", Truth.False), Carrier("3", Truth.Unknown));
        var (excludes, spares, mayExclude) = (Exclusion("4", Truth.True), Exclusion("5", Truth.False), Exclusion("6", Truth.Unknown));
        var goesAround = carries with { Despite = [excludes.Provision!, mayExclude.Provision!] };

        var outcome = LegalCheck.Run(Solution(SolutionForm.Money, goesAround, fails, open, excludes, spares, mayExclude), Found());

        outcome.Fit.Should().Be(Fit.Regular);
        outcome.Carriers.Should().Equal([goesAround], "an unknown one does not carry, and nothing else goes around the exclusion");
        outcome.Exclusions.Should().Equal([excludes], "also when something goes around it");
        outcome.Open.Should().Equal(open, mayExclude);
    }

    [Fact]
    public void What_needs_no_article_because_the_file_says_so_is_factual() =>
        LegalCheck.Run(Solution(SolutionForm.Service) with { FactualBecause = "Het is een praatje." }, Found())
            .Fit.Should().Be(Fit.Factual);

    [Fact]
    public void The_ways_in_which_the_law_can_carry_come_to_what_its_fit_says()
    {
        Truth[] truths = [Truth.False, Truth.Unknown, Truth.True];
        var combinations =
            from plain in truths
            from around in truths
            from first in truths
            from second in truths
            from form in new[] { SolutionForm.Money, SolutionForm.Talk }
            select (plain, around, first, second, form);

        foreach (var (plain, around, first, second, form) in combinations)
        {
            var named = Exclusion("13", first);
            var solution = Solution(
                form, Carrier("1", plain), Carrier("2", around) with { Despite = [named.Provision!] }, named, Exclusion("15", second));
            var found = Found();

            var carries = LegalCheck.Ways(solution).Select(way => Holds(way, found)).Aggregate(Truth.False, TruthLogic.Or);

            var fit = LegalCheck.FitOf(solution, found);
            carries.Should().Be(fit == Fit.Unknown ? Truth.Unknown : TruthLogic.From(LegalCheck.Carries(fit)), $"{plain} {around} {first} {second} {form}");
        }
    }

    [Fact]
    public void Without_an_entry_there_is_no_way_but_for_what_needs_no_basis()
    {
        LegalCheck.Ways(Solution(SolutionForm.Money)).Should().BeEmpty();
        LegalCheck.Ways(Solution(SolutionForm.Talk)).Should().ContainSingle().Which.Carrier.Should().BeNull();
    }

    private static Truth Holds(LegalWay way, Findings found) => way.Unless
        .Select(exclusion => LegalCheck.Holds(exclusion, found).Not())
        .Aggregate(way.Carrier is { } carrier ? LegalCheck.Holds(carrier, found) : Truth.True, TruthLogic.And);

    private LegalEntry Carrier(string article, Truth holds) =>
        ToyRules.Carrier(_rules.Always(holds), provision: ToyRules.Provision(article));

    private LegalEntry Exclusion(string article, Truth holds) =>
        ToyRules.Exclusion(_rules.Always(holds), ToyRules.Provision(article));

    private Fit FitOf(params LegalEntry[] entries) => LegalCheck.Run(Solution(SolutionForm.Money, entries), Found()).Fit;

    private Solution Solution(SolutionForm form, params LegalEntry[] entries) =>
        _rules.Solution("oplossing", form: form) with { LegalEntries = [.. entries] };

    private Findings Found()
    {
        _rules.Goal(_rules.Always());
        return Findings.Of(_rules, _rules.Situation());
    }
}
