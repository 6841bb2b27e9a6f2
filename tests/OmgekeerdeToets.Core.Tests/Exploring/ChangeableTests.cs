using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Core.Tests.Exploring;

/// <summary>What may be named as something to change, and who could bring that about.</summary>
public sealed class ChangeableTests
{
    private static readonly DateOnly Day = new(2026, 1, 1);

    [Fact]
    public void An_ordinary_fact_and_an_open_one_may_be_named()
    {
        Changeable.IsNamed(Of(), Says(Of(), FactValue.Yes)).Should().BeTrue();
        Changeable.IsNamed(Of(), null).Should().BeTrue();
    }

    [Theory]
    [InlineData(nameof(Sensitivity.Personal), true)]
    [InlineData(nameof(Sensitivity.VeryPersonal), false)]
    public void What_is_very_personal_is_never_named(string sensitivity, bool isNamed) =>
        Changeable.IsNamed(Of(sensitivity: Enum.Parse<Sensitivity>(sensitivity)), null).Should().Be(isNamed);

    [Fact]
    public void Nor_is_what_is_delicate_or_protected_or_chosen_by_policy()
    {
        Changeable.IsNamed(new FactDefinition { Name = "a", Label = "a", Type = FactType.YesNo, IsDelicate = true }, null).Should().BeFalse();
        Changeable.IsNamed(new FactDefinition { Name = "a", Label = "a", Type = FactType.YesNo, IsProtected = true }, null).Should().BeFalse();
        Changeable.IsNamed(new FactDefinition { Name = "a", Label = "a", Type = FactType.YesNo, IsPolicyChoice = true }, null).Should().BeFalse();
    }

    [Theory]
    [InlineData(nameof(Influence.Unstated), false)]
    [InlineData(nameof(Influence.Nobody), false)]
    [InlineData(nameof(Influence.Resident), true)]
    [InlineData(nameof(Influence.Municipality), true)]
    public void Of_a_member_and_of_what_a_register_knows_only_what_somebody_can_influence(string influence, bool isNamed)
    {
        var by = Enum.Parse<Influence>(influence);

        Changeable.IsNamed(Of(influence: by, list: "kinderen"), null).Should().Be(isNamed);
        var known = Of(Sensitivity.Known, by);
        Changeable.IsNamed(known, Says(known, FactValue.Yes)).Should().Be(isNamed);
        Changeable.IsNamed(known, Says(known, FactValue.NotAsked)).Should().BeTrue("what is open stands nowhere");
        Changeable.IsNamed(known, null).Should().BeTrue();
    }

    [Fact]
    public void What_stands_written_down_with_its_day_is_not_named_but_a_judgement_is()
    {
        Changeable.IsNamed(Of(), Says(Of(), FactValue.Yes) with { Source = "de basisregistratie", Date = Day }).Should().BeFalse();
        Changeable.IsNamed(Of(), Says(Of(), FactValue.Yes) with { Source = "de inwoner" }).Should().BeTrue();
        Changeable.IsNamed(Of(), Says(Of(), FactValue.Yes) with { Date = Day }).Should().BeTrue();
        Changeable.IsNamed(Of(), Says(Of(), FactValue.NotAsked) with { Source = "de basisregistratie", Date = Day }).Should().BeTrue();
        var judged = Of(isJudgement: true);
        Changeable.IsNamed(judged, Says(judged, FactValue.Yes) with { Source = "het gesprek", Date = Day }).Should().BeTrue();
    }

    [Fact]
    public void A_judgement_is_made_at_the_municipality_unless_the_vocabulary_says_otherwise()
    {
        Changeable.InfluenceOn(Of(isJudgement: true)).Should().Be(Influence.Municipality);
        Changeable.InfluenceOn(Of(influence: Influence.Resident, isJudgement: true)).Should().Be(Influence.Resident);
        Changeable.InfluenceOn(Of()).Should().Be(Influence.Unstated);
        Changeable.InfluenceOn(Of(influence: Influence.Nobody)).Should().Be(Influence.Nobody);
    }

    private static FactDefinition Of(
        Sensitivity sensitivity = Sensitivity.Ordinary, Influence influence = Influence.Unstated, string? list = null, bool isJudgement = false) => new()
        {
            Name = "a", Label = "a", Type = FactType.YesNo, Sensitivity = sensitivity, Influence = influence, List = list, IsJudgement = isJudgement,
        };

    private static Fact Says(FactDefinition definition, FactValue value) => new(definition, value);
}
