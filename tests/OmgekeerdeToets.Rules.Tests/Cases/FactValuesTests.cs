using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Rules.Tests.Cases;

/// <summary>Every value is read as its concept wants it, or refused with what to write.</summary>
public sealed class FactValuesTests
{
    [Theory]
    [InlineData("afstand_tot_school", "4 km", "4")]
    [InlineData("afstand_tot_school", "4", "4")]
    [InlineData("afstand_tot_school", "4.5 kilometer", "4.5")]
    [InlineData("afstand_tot_school", "0", "0")]
    [InlineData("duur_bijstand", "2 jaar", "24")]
    [InlineData("duur_bijstand", "1 maand", "1")]
    [InlineData("wachttijd", "2 weken", "14")]
    [InlineData("huur", "612.50", "612.5")]
    [InlineData("huur", "612.5 euro per maand", "612.5")]
    [InlineData("punten", "-3", "-3")]
    [InlineData("punten", "123456", "123456")]
    public void A_number_is_in_the_declared_unit(string name, string written, string expected)
    {
        var value = SamplePack.Situation().Set(name, written).Build().GetOrThrow().ValueOf(SamplePack.Fact(name));

        FractionText.Point(value.Exact!.Value).Should().Be(expected);
        value.Unit.Should().Be(SamplePack.Fact(name).Unit);
    }

    [Theory]
    [InlineData("leeftijd", "24 maanden", "2")]
    [InlineData("leeftijd", "6 maanden", "0.5")]
    public void Months_become_years_where_that_is_exact(string field, string written, string expected) =>
        SamplePack.Situation().Add("kinderen", kind => kind.Set(field, written)).Build().GetOrThrow()
            .ValueOf(SamplePack.Fact("kinderen")).Members[0].Facts.Single().Value.Exact!.Value.ToString().Should().Be(expected);

    [Theory]
    [InlineData("afstand_tot_school", "4 mijl", "OT4023")]
    [InlineData("afstand_tot_school", "4 jaar", "OT4023")]
    [InlineData("punten", "4 km", "OT4023")]
    [InlineData("huur", "612 euro", "OT4023")]
    [InlineData("huur", "7350 euro per jaar", "OT4023")]
    [InlineData("wachttijd", "1 maand", "OT4023")]
    [InlineData("duur_bijstand", "3 weken", "OT4023")]
    [InlineData("afstand_tot_school", "201 km", "OT4024")]
    [InlineData("afstand_tot_school", "-1", "OT4024")]
    [InlineData("afstand_tot_school", "4.25 km", "OT4025")]
    [InlineData("huur", "612.5051", "OT4025")]
    [InlineData("duur_bijstand", "1.5 maand", "OT4025")]
    [InlineData("afstand_tot_school", "7,5", "OT4021")]
    [InlineData("afstand_tot_school", "7,5 km", "OT4021")]
    [InlineData("afstand_tot_school", "4km", "OT4021")]
    [InlineData("huur", "€ 612", "OT4021")]
    [InlineData("huur", "1.200 euro per maand", "OT4021")]
    [InlineData("punten", "007", "OT4021")]
    [InlineData("punten", "1e3", "OT4021")]
    [InlineData("punten", "1_000", "OT4021")]
    [InlineData("punten", "99999999999999999999999999999999", "OT4021")]
    [InlineData("afstand_tot_school", "ver", "OT4020")]
    [InlineData("afstand_tot_school", "", "OT4020")]
    [InlineData("route_is_veilig", "yes", "OT4020")]
    [InlineData("route_is_veilig", "weet_niet", "OT4020")]
    [InlineData("begin_werk", "1-7-2026", "OT4022")]
    [InlineData("begin_werk", "2026-7-1", "OT4022")]
    [InlineData("begin_werk", "2026-02-30", "OT4022")]
    [InlineData("begin_werk", "volgende week", "OT4020")]
    [InlineData("vervoermiddel", "trein", "OT4026")]
    [InlineData("kinderen", "twee", "OT4020")]
    public void What_does_not_fit_the_concept_is_refused(string name, string written, string code) =>
        SamplePack.Situation().Set(name, written).Build().Diagnostics.Should().ContainSingle().Which.Code.Should().Be(code);

    [Theory]
    [InlineData("afstand_tot_school", "7,5 km", "schrijf `7.5 km`")]
    [InlineData("huur", "€ 612", "schrijf `612 euro`")]
    [InlineData("huur", "1.200 euro per maand", "schrijf `1200 euro per maand` of `1.2 euro per maand`")]
    [InlineData("afstand_tot_school", "4km", "schrijf `4 km`")]
    [InlineData("begin_werk", "1-7-2026", "schrijf `2026-07-01`")]
    [InlineData("route_is_veilig", "true", "schrijf `ja`")]
    [InlineData("route_is_veilig", "Nee", "schrijf `nee`")]
    [InlineData("vervoermiddel", "buss", "bedoeld is misschien `bus`")]
    [InlineData("vervoermiddel", "vliegtuig", "kies uit: bus, auto, lopend")]
    public void The_hint_says_what_to_write(string name, string written, string hint) =>
        SamplePack.Situation().Set(name, written).Build().Diagnostics.Should().ContainSingle().Which.Hint.Should().Be(hint);

    [Fact]
    public void An_argument_of_another_type_is_refused_also_where_its_text_would_do()
    {
        SamplePack.Situation().Set("opmerking", true).Build().Diagnostics.Single().Code.Should().Be("OT4020");
        SamplePack.Situation().Set("opmerking", 4).Build().Diagnostics.Single().Code.Should().Be("OT4020");
        SamplePack.Situation().Set("vervoermiddel", new DateOnly(2026, 1, 1)).Build().Diagnostics.Single().Code.Should().Be("OT4026");
        SamplePack.Situation().Set("kinderen", true).Build().Diagnostics.Single().Code.Should().Be("OT4020");
    }

    [Fact]
    public void A_date_and_a_choice_keep_their_value()
    {
        var situation = SamplePack.Situation().Set("begin_werk", new DateOnly(2026, 12, 1)).Set("vervoermiddel", "bus").Build().GetOrThrow();

        situation.ValueOf(SamplePack.Fact("begin_werk")).Date.Should().Be(new DateOnly(2026, 12, 1));
        situation.ValueOf(SamplePack.Fact("vervoermiddel")).Text.Should().Be("bus");
    }

    [Fact]
    public void A_concept_in_the_wrong_section_is_refused()
    {
        SamplePack.Situation().Set("kosten_noodzakelijk", true).Build().Diagnostics.Single().Code.Should().Be("OT4004");
        SamplePack.Situation().Judge("route_is_veilig", true, "ik", "gezien").Build().Diagnostics.Single().Code.Should().Be("OT4005");
        SamplePack.Situation().Set("grens_afstand", 4).Build().Diagnostics.Single().Code.Should().Be("OT4006");
        SamplePack.Situation().Add("kinderen", kind => kind.Set("zorg", true)).Build().Diagnostics.Single().Code.Should().Be("OT4004");
    }

    [Fact]
    public void A_near_miss_offers_only_what_may_stand_there()
    {
        SamplePack.Situation().Set("kosten_noodzakelijkk", true).Build().Diagnostics.Single().Hint.Should().BeNull();
        SamplePack.Situation().Judge("kosten_noodzakelijkk", true, "ik", "gezien").Build()
            .Diagnostics.Single().Hint.Should().Be("bedoeld is misschien `kosten_noodzakelijk`");
        SamplePack.Situation().Add("kinderen", kind => kind.Set("kan_fitsen", true)).Build()
            .Diagnostics.Single().Hint.Should().Be("bedoeld is misschien `kan_fietsen`");
    }

    [Fact]
    public void Nothing_is_said_twice()
    {
        SamplePack.Situation().Set("punten", 1).Set("punten", 2).Build().Diagnostics.Single().Code.Should().Be("OT1017");
        SamplePack.Situation().Backs("fiets", true).Backs("fiets", false).Build().Diagnostics.Single().Code.Should().Be("OT1017");
        SamplePack.Situation().Add("kinderen", kind => kind.Set("leeftijd", 1).Set("leeftijd", 2)).Build()
            .Diagnostics.Single().Code.Should().Be("OT1017");
    }

    [Fact]
    public void Two_members_have_two_names() =>
        SamplePack.Situation().Add("kinderen", kind => kind.Named("2")).Add("kinderen", _ => { }).Build()
            .Diagnostics.Single().Code.Should().Be("OT4011");

    [Fact]
    public void Due_care_names_a_solution_and_its_safeguards()
    {
        SamplePack.Situation().TakesCare("verlaging", "ik", "zo", safeguards: ["schriftlijk"]).Build()
            .Diagnostics.Single().Hint.Should().Be("bedoeld is misschien `schriftelijk`");
        SamplePack.Situation().TakesCare("verlaging", "ik", "zo", blame: "wilde_niet").Build()
            .Diagnostics.Single().Code.Should().Be("OT4016");
        SamplePack.Situation().TakesCare("verlaging", "ik", "zo", tried: [("verlagingg_x", default)]).Build()
            .Diagnostics.Single().Code.Should().Be("OT4009");
        var harmless = SamplePack.Situation().TakesCare("fiets", "ik", "zo").Build();
        harmless.IsOk.Should().BeTrue();
        harmless.Diagnostics.Single().Code.Should().Be("OT4013");
    }
}
