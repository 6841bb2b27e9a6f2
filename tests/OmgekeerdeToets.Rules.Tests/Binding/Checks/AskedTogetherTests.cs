namespace OmgekeerdeToets.Rules.Tests.Binding.Checks;

/// <summary>What a talk asks in one go is told by one person, and is little enough to remember.</summary>
public sealed class AskedTogetherTests
{
    private const string OfOthers =
        """
          lopen:
            label: lopen lukt
            type: ja_nee
          ingeschreven:
            label: het kind staat ingeschreven
            type: ja_nee
            gevoeligheid: bekend
          passend:
            label: het past
            type: ja_nee
            soort: beoordeling
            beoordeeld_door: klantmanager_inkomen
          grens:
            label: hoe ver een kind fietst
            type: getal
            eenheid: km
            soort: beleidskeuze
        """;

    private static readonly TestPack Pack = TestPack.Base.AddingToConcepts(OfOthers);

    [Theory]
    [InlineData("afstand", "OT4382 Hoe is de weg?")]
    [InlineData("afstand veilig")]
    [InlineData("afstand veilig wil_meedoen kinderen.mist_les")]
    [InlineData("afstand veilig wil_meedoen kinderen.mist_les lopen", "OT4382 Hoe is de weg?")]
    public void A_question_is_about_two_to_four_things(string concepts, params string[] said) => Asking(concepts).Should().Equal(said);

    [Theory]
    [InlineData("noodzakelijk passend")]
    [InlineData("afstand noodzakelijk", "OT4382 noodzakelijk")]
    [InlineData("noodzakelijk passend afstand", "OT4382 afstand")]
    [InlineData("afstand ingeschreven", "OT4382 ingeschreven")]
    [InlineData("afstand veilig grens", "OT4382 grens")]
    [InlineData("grens afstand veilig", "OT4382 grens")]
    public void All_of_it_is_told_or_judged_by_one_person(string concepts, params string[] said) => Asking(concepts).Should().Equal(said);

    [Theory]
    [InlineData("afstand veilgi", "OT2003 veilgi")]
    [InlineData("veilgi afstand noodzakelijk", "OT2003 veilgi", "OT4382 noodzakelijk")]
    [InlineData("dit dat", "OT2003 dit", "OT2003 dat")]
    public void A_name_that_nobody_declares_is_an_unknown_concept(string concepts, params string[] said) => Asking(concepts).Should().Equal(said);

    [Fact]
    public void What_was_meant_stands_in_the_hint() =>
        (Pack with { Method = Together("afstand veilgi") }).TheMessage().Hint.Should().Contain("`veilig`");

    [Fact]
    public void A_name_that_a_broken_file_may_declare_is_no_second_mistake() =>
        (Pack with { Method = Together("afstand nieuw_begrip") }).Codes(("begrippen/kapot.yaml", "begrippen:\n  nieuw_begrip: " + new string('[', 100)))
            .Should().Equal("OT1004");

    [Fact]
    public void A_concept_is_asked_once()
    {
        var second = "    - vraag: En verder?\n      begrippen:\n        - lopen\n        - veilig\n";

        var message = (Pack with { Method = Together("afstand veilig") + second }).TheMessage();

        (message.Code, message.Line, message.Message).Should()
            .Be(("OT4382", 10, "`veilig` staat al onder een andere vraag van `samen_vragen`"));
    }

    private static IEnumerable<string> Asking(string concepts) => (Pack with { Method = Together(concepts) }).Said();

    private static string Together(string concepts) =>
        "gesprek:\n  samen_vragen:\n    - vraag: Hoe is de weg?\n      begrippen:\n" + string.Concat(concepts.Split(' ').Select(name => $"        - {name}\n"));
}
