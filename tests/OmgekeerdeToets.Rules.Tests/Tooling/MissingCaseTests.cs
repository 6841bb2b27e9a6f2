using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Rules.Tests.Tooling;

/// <summary>The cases that <c>dekking</c> writes: derived from what is there, and certain to do what they are made for.</summary>
public sealed class MissingCaseTests
{
    private const string Suitable = "naar_school/fiets/geschikt_als";

    public static TheoryData<string> Packs => ["tests/corpus/basis", "tests/corpus/jaarwisseling"];

    [Fact]
    public void One_fact_is_moved_to_the_cell_where_the_rule_turns()
    {
        var missing = Missing(TestPack.Base.Pack(CoverageCases.Told("een", "veilig: ja")), Suitable, Truth.False);

        missing.BasedOn.Should().Be("casussen/een.yaml");
        missing.Changes.Should().ContainSingle();
        missing.File.Should().Be("naar_school/fiets-geschikt_als-onwaar.yaml");
    }

    [Fact]
    public void Several_facts_are_changed_where_one_is_not_enough()
    {
        var pack = TestPack.Base.Pack(CoverageCases.Told("een", "afstand: 9 km", "veilig: nee"));

        var missing = Missing(pack, Suitable, Truth.True);

        missing.Changes.Should().HaveCount(2).And.Contain("veilig ja").And.Contain(change => change.StartsWith("afstand ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_judgement_gets_somebody_who_judges()
    {
        var pack = TestPack.Base.Pack(CoverageCases.Told("een"));

        var missing = Missing(pack, "naar_school/fiets/juridische_toets/pw-35-lid-1", Truth.False);

        missing.Yaml.Should().Contain("  noodzakelijk:\n    waarde: nee\n    door: klantmanager_inkomen\n    omdat: ");
    }

    [Fact]
    public void A_member_of_a_list_is_changed_in_one_field()
    {
        var pack = TestPack.Base.Pack(CoverageCases.Told("een"));

        var missing = Missing(pack, "naar_school/beoogd_effect", Truth.False);

        missing.Changes.Should().ContainSingle().Which.Should().Be("kinderen (1) mist_les nee");
    }

    [Fact]
    public void A_rule_for_a_time_is_reached_on_the_day_before_it_begins()
    {
        var pack = TestPack.Base
            .Replacing("als: noodzakelijk\n", "als: noodzakelijk\n        geldig_van: 2026-03-01\n")
            .Pack(CoverageCases.Told("een"));

        Missing(pack, "naar_school/fiets/juridische_toets/pw-35-lid-1", Truth.False).Changes.Should().HaveCount(1);
    }

    [Fact]
    public void What_can_never_be_is_said_not_to_be_found()
    {
        var pack = TestPack.Base.Replacing("geschikt_als: niet veilig", "geschikt_als: voor minstens een van kinderen geldt mist_les")
            .Pack(CoverageCases.Told("een"));

        Missing(pack, "naar_school/niets_doen/geschikt_als", Truth.False).Yaml.Should().BeNull();
    }

    [Fact]
    public void What_one_made_case_reaches_needs_no_other()
    {
        var pack = TestPack.Base.Replacing("geschikt_als: niet veilig", "geschikt_als: afstand meer dan 8 km").Pack(CoverageCases.Told("een"));

        Missing(pack, Suitable, Truth.False).Rules
            .Should().Equal(new MissingOutcome(Suitable, Truth.False), new MissingOutcome("naar_school/niets_doen/geschikt_als", Truth.True));
    }

    [Fact]
    public void What_was_expected_decided_and_told_of_the_other_case_is_left_out()
    {
        var pack = TestPack.Base.Pack(CoverageCases.Expecting("een", "advies: oplossing"));

        var yaml = Missing(pack, Suitable, Truth.False).Yaml!;

        yaml.Split('\n').Should().NotContain("verwacht:").And.Contain("# verwacht:").And.Contain("fictief: ja");
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Every_case_that_is_made_reads_without_a_mistake_and_does_what_it_is_made_for(string folder)
    {
        var pack = RulePack.Load(Checkout.Path(folder)).GetOrThrow();
        var made = Coverage.Measure(pack).Missing.Where(missing => missing.Yaml is not null).ToList();

        made.Should().NotBeEmpty();
        made.Select(missing => missing.File).Should().OnlyHaveUniqueItems();
        foreach (var missing in made)
        {
            var read = new CaseReader(pack).ReadText(missing.Yaml!, missing.File!);
            read.Diagnostics.Should().BeEmpty();
            var found = Findings.Of(pack.Meaning, read.Value!);
            foreach (var (rule, wanted) in missing.Rules)
            {
                found[pack.Bound.Rules.Single(body => body.Rule.Id == rule).Rule].Should().Be(wanted, "{0} is made for {1}", missing.File, rule);
            }
        }
    }

    [Fact]
    public void The_same_pack_gives_the_same_cases()
    {
        var pack = RulePack.Load(Checkout.Path("tests/corpus/basis")).GetOrThrow();

        Coverage.Json(pack, Coverage.Measure(pack)).Should().Be(Coverage.Json(pack, Coverage.Measure(pack)));
    }

    private static MissingCase Missing(RulePack pack, string rule, Truth wanted) =>
        Coverage.Measure(pack).Missing.Single(missing => missing.Rules[0] == new MissingOutcome(rule, wanted));
}
