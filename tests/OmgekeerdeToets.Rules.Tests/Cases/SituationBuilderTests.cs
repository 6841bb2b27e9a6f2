using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Rules.Tests.Cases;

public sealed class SituationBuilderTests
{
    [Fact]
    public void The_sample_of_the_house_builds_a_situation()
    {
        var situation = SamplePack.Pack.NewSituation(new DateOnly(2026, 11, 1))
            .Asked("Ik wil een toelage voor het vervoer naar school.", solution: "vervoerstoelage")
            .Set("afstand_tot_school", 4, "km", source: "huisbezoek")
            .Add("kinderen", kind => kind.Set("mist_lessen", true).Set("kan_fietsen", true))
            .Judge("kosten_noodzakelijk", true, by: "klantmanager_inkomen", because: "Lopen is te ver en er rijdt geen bus.")
            .Backs("fiets", true)
            .Build().GetOrThrow();

        situation.RequestedSolution.Should().Be("vervoerstoelage");
        situation.Facts.Select(fact => fact.Definition.Name)
            .Should().Equal("afstand_tot_school", "grens_afstand", "kinderen", "kosten_noodzakelijk");
        situation.FactOf(SamplePack.Fact("afstand_tot_school")).Should().BeEquivalentTo(
            new { Source = "huisbezoek", Value = new { Number = 4m, Unit = "km" } });
        situation.FactOf(SamplePack.Fact("kosten_noodzakelijk"))!.JudgedBy.Should().Be("klantmanager_inkomen");
        situation.BackingOf("kinderen_naar_school", "fiets").Resident.Should().Be(Truth.True);
        SamplePack.Pack.Assess(situation).Goals.Single(goal => goal.Goal == "kinderen_naar_school").Solution.Should().Be("fiets");
    }

    [Fact]
    public void What_is_not_said_is_unknown_and_what_was_asked_in_vain_says_why()
    {
        var situation = SamplePack.Situation().DoesNotKnow("route_is_veilig").RatherNotSay("opmerking", source: "gesprek").Build().GetOrThrow();

        situation.ValueOf(SamplePack.Fact("punten")).Should().Be(FactValue.NotAsked);
        situation.ValueOf(SamplePack.Fact("route_is_veilig")).Should().Be(FactValue.DoesNotKnow);
        situation.ValueOf(SamplePack.Fact("opmerking")).Should().Be(FactValue.RatherNotSay);
        situation.FactOf(SamplePack.Fact("opmerking"))!.Source.Should().Be("gesprek");
    }

    [Theory]
    [InlineData("2026-12-31", 6)]
    [InlineData("2027-01-01", 8)]
    public void The_choices_of_the_municipality_are_filled_in_as_they_stand_on_the_day(string day, int expected) =>
        SamplePack.Pack.NewSituation(DateOnly.Parse(day)).FixedMoment().Build().GetOrThrow()
            .ValueOf(SamplePack.Fact("grens_afstand")).Number.Should().Be(expected);

    [Fact]
    public void A_list_without_members_is_empty_and_one_never_mentioned_is_unknown()
    {
        SamplePack.Situation().AddNone("kinderen").Build().GetOrThrow()
            .ValueOf(SamplePack.Fact("kinderen")).Members.Should().BeEmpty();
        SamplePack.Situation().Build().GetOrThrow()
            .ValueOf(SamplePack.Fact("kinderen")).IsKnown.Should().BeFalse();
    }

    [Fact]
    public void A_member_without_a_name_has_its_ordinal() =>
        SamplePack.Situation()
            .Add("kinderen", kind => kind.Named("oudste").Set("leeftijd", 12))
            .Add("kinderen", kind => kind.DoesNotKnow("leeftijd"))
            .Build().GetOrThrow()
            .ValueOf(SamplePack.Fact("kinderen")).Members.Select(member => member.Name).Should().Equal("oudste", "2");

    [Fact]
    public void Resident_and_organisation_are_said_apart()
    {
        var situation = SamplePack.Situation().Backs("fiets", true).OrganisationBacks("fiets", false, "Geen geld.").Build().GetOrThrow();

        situation.BackingOf("kinderen_naar_school", "fiets").Should().Be(new Backing(Truth.True, Truth.False, "Geen geld."));
    }

    [Fact]
    public void Backing_of_one_goal_goes_before_backing_of_a_name()
    {
        var situation = SamplePack.Situation().Backs("fiets", true).Backs("kinderen_naar_school/fiets", false).Build().GetOrThrow();

        situation.BackingOf("kinderen_naar_school", "fiets").Resident.Should().Be(Truth.False);
    }

    [Fact]
    public void Due_care_that_is_left_out_is_unknown()
    {
        var care = SamplePack.Situation()
            .TakesCare("verlaging", "teamleider", "Alles is geprobeerd.", tried: [("een gesprek", new DateOnly(2026, 10, 1))], heard: true, blame: "wil_niet", safeguards: ["schriftelijk"])
            .Build().GetOrThrow().DueCareOf("kinderen_naar_school", "verlaging")!;

        care.Heard.Should().Be(Truth.True);
        care.Blame.Should().Be(Blame.WillNot);
        care.Suitable.Should().Be(Truth.Unknown);
        care.Safeguards.Single().Should().Be(new KeyValuePair<string, Truth>("schriftelijk", Truth.True));
        care.Attempts.Should().Equal(new Attempt("een gesprek", new DateOnly(2026, 10, 1)));
    }

    [Fact]
    public void A_remark_is_weighed_only_with_its_reason()
    {
        var content = SamplePack.Situation()
            .Remark("Er is net een baby geboren.", "inwoner")
            .Remark("De buurvrouw helpt.", "klantmanager_inkomen", weighedBecause: "Daarom is oppas geen zorg.")
            .Build().GetOrThrow().Content;

        content.Particulars.Select(particular => particular.Weighed).Should().Equal(false, true);
    }

    [Fact]
    public void The_occasion_is_the_request_unless_another_is_named()
    {
        SamplePack.Situation().Build().GetOrThrow().Content.Occasion.Kind.Should().Be(OccasionKind.HelpRequest);
        SamplePack.Situation().OwnInitiative("werkcoach", "een kind op slippers", "leerplicht").Build().GetOrThrow()
            .Content.Occasion.Should().Be(new Occasion(OccasionKind.OwnInitiative, "werkcoach", "een kind op slippers", "leerplicht"));
    }

    [Fact]
    public void All_that_is_wrong_is_said_at_once_without_lines()
    {
        var loaded = SamplePack.Situation()
            .Set("afstand_school", 4)
            .Set("route_is_veilig", 4)
            .Judge("kosten_noodzakelijk", true, by: " ", because: "")
            .Backs("fietz", true)
            .Wants("kinderen_naar_schol", "samen")
            .Build();

        loaded.IsOk.Should().BeFalse();
        loaded.Diagnostics.Select(d => d.Code).Should().BeEquivalentTo("OT4003", "OT4020", "OT4007", "OT4007", "OT4009", "OT4008");
        loaded.Diagnostics.Should().OnlyContain(d => d.Line == 0 && d.Path == "");
        loaded.Diagnostics.Single(d => d.Code == "OT4003").Hint.Should()
            .Be("bedoeld is misschien `afstand_tot_school` (begrippen/vervoer.yaml:3)");
    }

    [Fact]
    public void A_situation_that_was_built_does_not_change_when_the_builder_goes_on()
    {
        var builder = SamplePack.Situation();
        var before = builder.Build().GetOrThrow();
        var after = builder.Set("route_is_veilig", true).Build().GetOrThrow();

        before.ValueOf(SamplePack.Fact("route_is_veilig")).IsKnown.Should().BeFalse();
        after.ValueOf(SamplePack.Fact("route_is_veilig")).Should().Be(FactValue.Yes);
    }

    [Fact]
    public void Nothing_is_advised_about_a_person_without_an_occasion() =>
        SamplePack.Pack.NewSituation(new DateOnly(2026, 11, 1)).Set("route_is_veilig", true).Build()
            .Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OT4001");

    [Fact]
    public void A_citizen_service_number_is_refused_and_never_repeated()
    {
        var loaded = SamplePack.Situation().Set("opmerking", "nummer 123456782").Remark("bsn 123 456 782", "inwoner").Build();

        loaded.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OT4010");
        new OmgekeerdeToetsException(loaded.Diagnostics).Message.Should().NotContain("123456782").And.NotContain("123 456 782");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void A_missing_name_is_a_mistake_of_the_program(string? name)
    {
        var set = () => SamplePack.Situation().Set(name!, true);
        var judge = () => SamplePack.Situation().Judge(name!, true, "ik", "daarom");
        var add = () => SamplePack.Situation().Add(name!, _ => { });

        set.Should().Throw<ArgumentException>();
        judge.Should().Throw<ArgumentException>();
        add.Should().Throw<ArgumentException>();
    }
}
