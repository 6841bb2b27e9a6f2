using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Rules.Tests.Tooling;

/// <summary>Supposing something makes another situation, and says that it is supposed.</summary>
public sealed class SuppositionsTests
{
    private static readonly RulePack Pack = RulePack.Load(Checkout.Path("tests", "corpus", "taal")).GetOrThrow();
    private static readonly Situation Case = new CaseReader(Pack).ReadFile(Checkout.Path("tests", "corpus", "taal", "casussen", "casus.yaml")).GetOrThrow();

    [Fact]
    public void The_case_itself_stays_as_it_is()
    {
        var other = Suppositions.With(Case, "afstand", "12 km").GetOrThrow();

        Value(other, "afstand").Number.Should().Be(12);
        Value(Case, "afstand").Number.Should().Be(4);
    }

    [Fact]
    public void What_is_supposed_says_so()
    {
        var fact = Suppositions.With(Case, "afstand", "12 km").GetOrThrow().Facts.Single(fact => fact.Definition.Name == "afstand");
        var judgement = Suppositions.With(Case, "werk_is_passend", "nee").GetOrThrow().Facts.Single(fact => fact.Definition.Name == "werk_is_passend");

        fact.Source.Should().Be("veronderstelling");
        judgement.JudgedBy.Should().Be("werkcoach", "a judgement stays somebody's");
        judgement.Because.Should().Be("dit is een veronderstelling");
    }

    [Fact]
    public void A_known_fact_can_be_taken_away() =>
        Value(Suppositions.With(Case, "afstand", "onbekend").GetOrThrow(), "afstand").IsKnown.Should().BeFalse();

    [Fact]
    public void One_member_changes_and_the_others_do_not()
    {
        var members = Value(Suppositions.With(Case, "kinderen.Bo.leeftijd", "9 jaar").GetOrThrow(), "kinderen").Members;

        members.Select(member => member.Facts.Single(fact => fact.Definition.Name == "leeftijd").Value.Number).Should().Equal(9, 14);
    }

    [Fact]
    public void Of_a_list_that_was_not_asked_nothing_can_be_supposed() =>
        Suppositions.With(Case, "auto.waarde", "100 euro").Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OT4061");

    [Theory]
    [InlineData("beroep", "123456782")]
    [InlineData("beroep", "Pim, 123-456-782")]
    [InlineData("afstand", "123456782")]
    [InlineData("kinderen.Bo.leeftijd", "123456782")]
    [InlineData("kinderen.123456782.leeftijd", "9 jaar")]
    [InlineData("draagvlak.fiets", "123456782")]
    public void A_citizen_service_number_is_refused_and_not_repeated(string name, string value)
    {
        var refused = Suppositions.With(Case, name, value);

        refused.Value.Should().BeNull();
        var said = refused.Diagnostics.Should().ContainSingle().Subject;
        said.Code.Should().Be("OT4010");
        said.ToString().Should().NotContain("123");
    }

    [Fact]
    public void A_list_may_be_empty()
    {
        var members = Value(Suppositions.With(Case, "kinderen", "[]").GetOrThrow(), "kinderen");

        members.IsKnown.Should().BeTrue();
        members.Members.Should().BeEmpty();
    }

    [Fact]
    public void Members_are_not_supposed_and_the_hint_says_what_can_be() =>
        Suppositions.With(Case, "kinderen", "Bo").Diagnostics.Should().ContainSingle().Which.Hint.Should().Contain("`[]`").And.Contain("`onbekend`");

    [Theory]
    [InlineData("totale_schuld", "stel de begrippen")]
    [InlineData("norm_alleenstaande", "ligt vast")]
    [InlineData("kinderen.jong", "stel de begrippen")]
    [InlineData("kinderen.Bo.jong", "stel de begrippen")]
    [InlineData("peildatum", "--peildatum")]
    public void What_the_pack_computes_is_not_supposed(string name, string hint)
    {
        var said = Suppositions.With(Case, name, "2").Diagnostics.Should().ContainSingle().Subject;

        said.Code.Should().Be("OT4064");
        said.Hint.Should().Contain(hint);
    }

    [Fact]
    public void Two_assessments_of_other_packs_are_not_compared()
    {
        var other = RulePack.Load(Checkout.Path("tests", "corpus", "taal")).GetOrThrow();
        var there = other.NewSituation(new DateOnly(2026, 11, 1)).Asked("Ik wil graag aan het werk.").Build().GetOrThrow();

        var compare = () => Report.WhatIf(Pack.Assess(Case), other.Assess(there));

        compare.Should().Throw<ArgumentException>();
    }

    private static FactValue Value(Situation situation, string name) =>
        situation.Facts.Single(fact => fact.Definition.Name == name).Value;
}
