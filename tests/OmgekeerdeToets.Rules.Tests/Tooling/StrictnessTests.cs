using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Rules.Tests.Tooling;

public sealed class StrictnessTests
{
    private const string Fiets = "advies: oplossing\noplossing: fiets";
    private const string Distance = "afstand hoogstens 8 km";

    [Fact]
    public void Without_a_case_that_expects_something_no_change_is_noticed()
    {
        var report = Strictness.Measure(TestPack.Base.Pack(CoverageCases.Told("een")));

        report.Cases.Should().Be(0);
        report.Noticed.Should().Be(0);
        report.Changes.Should().BePositive();
        report.Percentage.Should().Be(0);
    }

    [Fact]
    public void An_edge_is_noticed_by_a_case_that_stands_on_it_and_by_no_other()
    {
        Survivors(CoverageCases.Expecting("een", Fiets)).Should().Contain(change => change.Becomes == "afstand minder dan 8 km");
        Survivors(CoverageCases.Expecting("een", Fiets, "afstand: 8 km")).Should().NotContain(change => change.Becomes == "afstand minder dan 8 km");
    }

    [Fact]
    public void A_number_goes_to_the_cell_before_and_to_the_cell_after()
    {
        Survivors().Where(change => change.Kind == ChangeKind.Constant).Select(change => (change.Was, change.Becomes))
            .Should().Equal((Distance, "afstand hoogstens 4 km"), (Distance, "afstand hoogstens 104 km"));
    }

    [Fact]
    public void A_condition_turned_round_is_noticed_where_it_turns_the_advice()
    {
        var noticed = Survivors(CoverageCases.Expecting("een", Fiets));

        noticed.Should().NotContain(change => change.Kind == ChangeKind.Negated && change.Was == "noodzakelijk");
        noticed.Should().Contain(change => change.Kind == ChangeKind.Negated && change.Was == "wil_meedoen" && change.Becomes == "niet wil_meedoen");
    }

    [Fact]
    public void Another_fit_is_noticed_by_who_expects_it()
    {
        Survivors(CoverageCases.Expecting("een", Fiets)).Should().Contain(change => change.Kind == ChangeKind.Fit);
        Survivors(CoverageCases.Expecting("een", "past: { fiets: regulier }")).Should().NotContain(change => change.Kind == ChangeKind.Fit);
    }

    [Fact]
    public void A_change_that_the_loader_would_refuse_does_not_count()
    {
        var report = Strictness.Measure(TestPack.Base.Pack());

        report.Invalid.Should().Be(1, "the bicycle has one legal basis, and cannot do without");
        report.Unnoticed.Should().NotContain(change => change.Kind == ChangeKind.BasisDropped);
    }

    [Fact]
    public void A_sensitive_concept_is_not_made_to_plead_against()
    {
        var pack = TestPack.Base.Replacing("    label: de weg is veilig\n", "    label: de weg is veilig\n    gevoelig: ja\n")
            .Replacing("        gewicht: zwaar\n        omdat: Het kind kan zelf naar school.", "        gewicht: zwaar\n        als: veilig\n        omdat: Het kind kan zelf naar school.");

        Strictness.Measure(pack.Pack()).Invalid.Should().Be(2);
    }

    [Fact]
    public void A_case_that_fails_already_notices_nothing_and_is_named()
    {
        var report = Strictness.Measure(TestPack.Base.Pack(CoverageCases.Expecting("een", "advies: keuze"), CoverageCases.Expecting("twee", Fiets)));

        report.Unusable.Should().Equal("casussen/een.yaml");
        report.Cases.Should().Be(1);
    }

    [Fact]
    public void A_derivation_changes_for_whoever_reads_it()
    {
        var pack = TestPack.Base.AddingToConcepts("afleidingen:\n  dichtbij:\n    is: afstand hoogstens 8 km\n  niemand_leest_dit:\n    is: afstand hoogstens 9 km\n")
            .Replacing("      - afstand hoogstens 8 km\n", "      - dichtbij\n");

        var report = Strictness.Measure(pack.Pack(CoverageCases.Expecting("een", Fiets, "afstand: 8 km")));

        var derivations = report.Goals.Single(goal => goal.Name is null);
        derivations.Changes.Should().Be(4, "turned round, two cells and an edge; what nobody reads is not changed");
        derivations.Unnoticed.Select(change => change.Becomes).Should().Equal("afstand hoogstens 104 km");
    }

    [Fact]
    public void That_no_goal_fits_is_expected_of_every_goal()
    {
        var pack = TestPack.Base.Pack(CoverageCases.Expecting("een", "advies: niet_in_het_pakket", "kinderen:\n    - mist_les: nee"));

        Strictness.Measure(pack).Unnoticed.Should().NotContain(change => change.Was == "mist_les");
    }

    [Fact]
    public void Progress_tells_of_every_change()
    {
        var told = 0;

        var report = Strictness.Measure(TestPack.Base.Pack(), progress: (_, _) => Interlocked.Increment(ref told));

        told.Should().Be(report.Changes + report.Invalid);
    }

    private static IEnumerable<PackChange> Survivors(params (string Path, string Text)[] cases) =>
        Strictness.Measure(TestPack.Base.Pack(cases)).Unnoticed;
}
