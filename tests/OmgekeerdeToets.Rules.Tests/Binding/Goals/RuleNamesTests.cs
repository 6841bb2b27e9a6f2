namespace OmgekeerdeToets.Rules.Tests.Binding.Goals;

public sealed class RuleNamesTests
{
    [Fact]
    public void Ids_are_made_of_names_and_stand_in_name_order()
    {
        var pack = TestPack.Base.Pack();

        pack.Bound.Rules.Select(body => body.Rule.Id).Should().Equal(
            "naar_school/beoogd_effect",
            "naar_school/grondwaarden/pw.zekerheid-voor",
            "naar_school/grondwaarden/pw.zelf-tegen",
            "naar_school/fiets/geschikt_als",
            "naar_school/fiets/gevolgen/gemeente-kort-bedrag",
            "naar_school/fiets/gevolgen/huishouden-kort-tegen-licht",
            "naar_school/fiets/gevolgen/kind-lang-voor-zwaar",
            "naar_school/fiets/juridische_toets/pw-35-lid-1",
            "naar_school/niets_doen/geschikt_als",
            "naar_school/niets_doen/gevolgen/gemeente-kort-bedrag",
            "naar_school/niets_doen/gevolgen/kind-kort-tegen-licht");
    }

    [Fact]
    public void A_name_of_its_own_takes_the_place_of_the_slug()
    {
        var pack = TestPack.Base.Replacing("- grondslag: pw 35 lid 1", "- naam: bijstand\n        grondslag: pw 35 lid 1").Pack();

        pack.Bound.Rules.Select(body => body.Rule.Id).Should().Contain("naar_school/fiets/juridische_toets/bijstand");
    }

    [Fact]
    public void The_index_of_a_rule_is_its_place()
    {
        var rules = TestPack.Base.Pack().Bound.Rules;

        rules.Select(body => body.Rule.Index).Should().Equal(Enumerable.Range(0, rules.Length));
    }

    [Fact]
    public void Two_conditions_that_are_the_same_are_one_too_many()
    {
        var message = TestPack.Base.Replacing("      - draagvlak\n", "      - draagvlak\n      - draagvlak\n").TheMessage();

        (message.Code, message.Line).Should().Be(("OT3003", 28));
    }
}
