using OmgekeerdeToets.Rules.Tests.Binding.Checks;

namespace OmgekeerdeToets.Rules.Tests.Binding.Goals;

/// <summary>What a rule without a name is called in every section of a solution, and when two have one name.</summary>
public sealed class RuleIdsTests
{
    private const string More =
        """
            argumenten:
              - pleit: tegen
                gewicht: licht
                omdat: Een fiets kan stuk.
              - pleit: tegen
                gewicht: licht
                waarde: pw.zelf
                omdat: Het gezin kan zelf iets kopen.
            juridische_toets:
        """;

    [Fact]
    public void Each_section_has_its_own()
    {
        var pack = TestPack.Base.Replacing("    juridische_toets:", More)
            .Replacing("      - draagvlak\n", "      - draagvlak\n      - draagvlak_organisatie\n      - wil_meedoen\n      - als: niet veilig\n")
            .Replacing("    gevolgen:\n      - raakt: gemeente\n        wanneer: kort\n        bedrag: 250", "    gevolgen:\n      - raakt: kind\n        wanneer: kort\n        onbekend: ja\n        uit_te_zoeken: Past de fiets?\n        omdat: Dat weet nog niemand.\n      - raakt: gemeente\n        wanneer: lang\n        opbrengst: 5 euro\n        hoe_vaak: eenmalig\n        omdat: De fiets gaat terug.\n      - raakt: gemeente\n        wanneer: kort\n        bedrag: 250")
            .Pack();
        var fiets = pack.Blueprint.FindGoal("naar_school")!.FindSolution("fiets")!;

        fiets.Conditions.Select(condition => condition.Rule.Id).Should().Equal(
            "naar_school/fiets/voorwaarden/draagvlak",
            "naar_school/fiets/voorwaarden/draagvlak_organisatie",
            "naar_school/fiets/voorwaarden/niet-veilig",
            "naar_school/fiets/voorwaarden/wil_meedoen");
        fiets.Arguments.Select(argument => argument.Rule.Id).Should().Equal(
            "naar_school/fiets/argumenten/licht-tegen", "naar_school/fiets/argumenten/pw.zelf-tegen");
        fiets.Consequences.Select(consequence => consequence.Rule.Id["naar_school/fiets/gevolgen/".Length..]).Should().Equal(
            "gemeente-kort-bedrag", "gemeente-lang-opbrengst", "huishouden-kort-tegen-licht", "kind-kort-onbekend", "kind-lang-voor-zwaar");
    }

    [Theory]
    [InlineData("naam: een\n        als: noodzakelijk", "OT3003 een")]
    [InlineData("als: noodzakelijk", "OT3003 grondslag")]
    public void The_second_of_one_name_is_told_at_its_name_or_where_it_stands(string entry, string said)
    {
        var lines = $"      - grondslag: pw 35 lid 1\n        past: regulier\n        {entry}\n";

        TestPack.Base.Replacing("    juridische_toets:\n", "    juridische_toets:\n" + lines)
            .Replacing("past: regulier\n        als: noodzakelijk\n        omdat", $"past: regulier\n        {entry}\n        omdat").Said().Should().Equal(said);
    }
}
