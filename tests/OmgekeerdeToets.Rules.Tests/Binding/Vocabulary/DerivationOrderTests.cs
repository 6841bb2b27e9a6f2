using OmgekeerdeToets.Rules.Tests.Binding.Checks;

namespace OmgekeerdeToets.Rules.Tests.Binding.Vocabulary;

/// <summary>Derivations read each other in any order, through whatever part of a formula, and never in a circle.</summary>
public sealed class DerivationOrderTests
{
    private const string Later = "  z_jong:\n    van: kinderen\n    is: leeftijd minder dan 12 jaar\n  z_dubbel:\n    van: kinderen\n    is: 2 * leeftijd\n  z_ver:\n    is: afstand meer dan 3 km";

    [Theory]
    [InlineData("aantal kinderen met z_jong minstens 1")]
    [InlineData("som van kinderen.z_dubbel minstens 1 jaar")]
    [InlineData("hoogste van kinderen.leeftijd met z_jong minstens 1 jaar")]
    [InlineData("voor alle kinderen geldt z_jong")]
    [InlineData("als z_ver dan ja anders veilig")]
    [InlineData("niet z_ver")]
    [InlineData("z_ver is bekend")]
    public void What_is_read_may_come_later(string formula) =>
        TestPack.Base.AddingToConcepts($"afleidingen:\n  a:\n    is: {formula}\n{Later}").Said().Should().BeEmpty();

    [Theory]
    [InlineData("aantal kinderen met b minstens 1")]
    [InlineData("som van kinderen.leeftijd met b minstens 1 jaar")]
    [InlineData("voor alle kinderen geldt b")]
    public void A_circle_through_a_list_is_one(string formula) => TestPack.Base
        .AddingToConcepts($"afleidingen:\n  a:\n    is: {formula}\n  b:\n    van: kinderen\n    is: mist_les en a").TheMessage().Message.Should()
        .Be("deze afleiding hangt van zichzelf af: `a` → `b` → `a`");

    [Fact]
    public void A_circle_is_told_from_its_first_name_wherever_it_is_entered()
    {
        var message = TestPack.Base.AddingToConcepts("afleidingen:\n  a:\n    is: d\n  b:\n    is: c\n  c:\n    is: d\n  d:\n    is: b").TheMessage();

        message.Message.Should().Be("deze afleiding hangt van zichzelf af: `b` → `c` → `d` → `b`");
        message.SourceLine!.Trim().Should().Be("b:");
    }

    [Theory]
    [InlineData("van: kindren\n    is: leeftijd minder dan 12 jaar", "kindren")]
    [InlineData("van: veilig\n    is: leeftijd minder dan 12 jaar", "veilig")]
    [InlineData("is: veilgi", "veilgi")]
    public void One_mistake_in_it_is_one_message_also_for_who_reads_it(string derivation, string marked) => TestPack.Base
        .AddingToConcepts($"afleidingen:\n  iets:\n    {derivation}").Replacing("geschikt_als: niet veilig", "geschikt_als: iets").Said().Should()
        .Equal($"OT2003 {marked}");

    [Theory]
    [InlineData("is: afstand minder")]
    [InlineData("is: [veilig]")]
    public void A_formula_that_cannot_be_read_is_one_message_too(string derivation) => TestPack.Base
        .AddingToConcepts($"afleidingen:\n  iets:\n    {derivation}").Replacing("geschikt_als: niet veilig", "geschikt_als: iets").Codes().Should().ContainSingle();

    [Theory]
    [InlineData("{ een_van: [veilig, wil_meedoen] }")]
    [InlineData("{ alle: [veilig] }")]
    public void A_formula_stands_on_one_line_and_a_group_of_conditions_is_none(string group)
    {
        var derivation = TestPack.Base.AddingToConcepts($"afleidingen:\n  iets:\n    is: {group}").Replacing("geschikt_als: niet veilig", "geschikt_als: iets");

        derivation.Codes().Should().Equal("OT1103");
        TestPack.Base.Replacing("bedrag: 250 euro * aantal kinderen met mist_les", $"bedrag: {group}").Codes().Should().Equal("OT1103");
    }

    [Fact]
    public void A_list_that_was_meant_is_offered_with_its_place() =>
        TestPack.Base.AddingToConcepts("afleidingen:\n  iets:\n    van: kindren\n    is: mist_les").TheMessage().Hint.Should()
            .Be("bedoeld is misschien `kinderen` (begrippen/basis.yaml:23)");

    [Fact]
    public void A_list_that_a_broken_file_may_declare_is_no_second_mistake() =>
        TestPack.Base.AddingToConcepts("afleidingen:\n  iets:\n    van: dieren\n    is: tam")
            .Codes(("begrippen/kapot.yaml", "begrippen:\n  dieren: " + new string('[', 100))).Should().Equal("OT1004");

    [Fact]
    public void Many_that_do_not_read_each_other_are_not_too_deep()
    {
        var lines = string.Concat(Enumerable.Range(1, 2_100).Select(i => $"  d{i}: {{ is: veilig }}\n"));

        TestPack.Base.AddingToConcepts("afleidingen:\n" + lines).Codes().Should().BeEmpty();
    }
}
