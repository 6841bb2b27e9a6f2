using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Rules.Tests.Syntax.Conditions;

namespace OmgekeerdeToets.Rules.Tests.Binding.Expressions;

public sealed class ExpressionBinderTests
{
    private readonly TestScope _scope = new();

    [Theory]
    [InlineData("afstand_tot_school hoogstens 8 km", TypeKind.Truth, "")]
    [InlineData("route_is_veilig en niet wil_meedoen", TypeKind.Truth, "")]
    [InlineData("voor alle kinderen geldt kan_fietsen en leeftijd minstens 6 jaar", TypeKind.Truth, "")]
    [InlineData("voor minstens een van kinderen geldt jong", TypeKind.Truth, "")]
    [InlineData("voor alle kinderen geldt naam is niet \"Pim\"", TypeKind.Truth, "")]
    [InlineData("leeftijd_ouder van 18 tot 67 jaar", TypeKind.Truth, "")]
    [InlineData("leeftijd_ouder minstens 216 maanden", TypeKind.Truth, "")]
    [InlineData("woonsituatie is huurwoning", TypeKind.Truth, "")]
    [InlineData("huurwoning is woonsituatie", TypeKind.Truth, "")]
    [InlineData("woonsituatie is vorige_woonsituatie", TypeKind.Truth, "")]
    [InlineData("woonsituatie is (als wil_meedoen dan huurwoning anders koopwoning)", TypeKind.Truth, "")]
    [InlineData("woonsituatie een van (huurwoning, koopwoning)", TypeKind.Truth, "")]
    [InlineData("leeftijd_ouder een van (18 jaar, 19 jaar)", TypeKind.Truth, "")]
    [InlineData("bijnaam is \"Pim\"", TypeKind.Truth, "")]
    [InlineData("route_is_veilig is ja", TypeKind.Truth, "")]
    [InlineData("geboortedatum minder dan 2008-01-01", TypeKind.Truth, "")]
    [InlineData("(spaargeld + 5 euro) is bekend", TypeKind.Truth, "")]
    [InlineData("datum_brief + 6 weken meer dan peildatum", TypeKind.Truth, "")]
    [InlineData("geboortedatum + looptijd", TypeKind.Date, "")]
    [InlineData("peildatum - geboortedatum", TypeKind.Number, "dag")]
    [InlineData("hele jaren sinds geboortedatum", TypeKind.Number, "jaar")]
    [InlineData("hele maanden sinds geboortedatum", TypeKind.Number, "maand")]
    [InlineData("dagen sinds geboortedatum", TypeKind.Number, "dag")]
    [InlineData("250 euro * aantal kinderen", TypeKind.Number, "euro")]
    [InlineData("inkomen * 1 jaar", TypeKind.Number, "euro")]
    [InlineData("spaargeld / 6 maanden", TypeKind.Number, "euro per maand")]
    [InlineData("spaargeld / 100 euro", TypeKind.Number, "")]
    [InlineData("bijstandsnorm * 0.2", TypeKind.Number, "euro per maand")]
    [InlineData("som van schulden.bedrag met is_oud", TypeKind.Number, "euro")]
    [InlineData("gemiddelde van kinderen.leeftijd", TypeKind.Number, "jaar")]
    [InlineData("totale_schuld - spaargeld", TypeKind.Number, "euro")]
    [InlineData("als wil_meedoen dan 5 euro anders onbekend", TypeKind.Number, "euro")]
    [InlineData("als wil_meedoen dan 1 jaar anders 6 maanden", TypeKind.Number, "maand")]
    [InlineData("als wil_meedoen dan huurwoning anders woonsituatie", TypeKind.Choice, "")]
    [InlineData("1 + 2 * 3", TypeKind.Number, "")]
    [InlineData("onbekend", TypeKind.Truth, "")]
    public void Types_and_units_follow_from_the_parts(string formula, object kind, string unit)
    {
        var bound = _scope.Good(formula);

        bound.Type.Kind.Should().Be((TypeKind)kind);
        bound.Type.Unit.ToString().Should().Be(unit);
    }

    [Theory]
    [InlineData("afstand_school hoogstens 8 km", "OT2003", "afstand_tot_school")]
    [InlineData("route_is_veilg", "OT2003", "route_is_veilig")]
    [InlineData("nergens_verklaard", "OT2003", "begrippen")]
    [InlineData("voor alle kindern geldt ja", "OT2003", "kinderen")]
    [InlineData("kinderen is ja", "OT2004", "aantal kinderen")]
    [InlineData("aantal wil_meedoen", "OT2005", "type: lijst")]
    [InlineData("kan_fietsen", "OT2006", "voor alle kinderen geldt kan_fietsen")]
    [InlineData("som van schulden.bedrg", "OT2007", "bedrag")]
    [InlineData("huurwoning", "OT2008", "woonsituatie is huurwoning")]
    [InlineData("niet spaargeld", "OT2101", "hoogstens")]
    [InlineData("wil_meedoen en 5 euro", "OT2101", "hoogstens")]
    [InlineData("geboortedatum is 5 euro", "OT2102", "")]
    [InlineData("woonsituatie is route_is_veilig", "OT2102", "")]
    [InlineData("afstand_tot_school hoogstens 8", "OT2103", "schrijf: afstand_tot_school hoogstens 8 km")]
    [InlineData("spaargeld is 0", "OT2103", "schrijf: spaargeld is 0 euro")]
    [InlineData("0 hoogstens (inkomen)", "OT2103", "schrijf: 0 euro per maand hoogstens (inkomen)")]
    [InlineData("leeftijd_ouder van 18 tot 67", "OT2103", "schrijf: leeftijd_ouder van 18 tot 67 jaar")]
    [InlineData("spaargeld + 1 minstens 5 euro", "OT2103", "schrijf: spaargeld + 1 euro minstens 5 euro")]
    [InlineData("spaargeld meer dan punten", "OT2103", "euro")]
    [InlineData("looptijd is -6", "OT2103", "schrijf: looptijd is -6 maanden")]
    [InlineData("spaargeld meer dan 5 km", "OT2104", "")]
    [InlineData("looptijd meer dan 5 dagen", "OT2104", "weken en dagen")]
    [InlineData("inkomen meer dan 5 euro", "OT2104", "")]
    [InlineData("inkomen meer dan 12 euro per jaar", "OT2104", "")]
    [InlineData("route_is_veilig meer dan wil_meedoen", "OT2105", "een van")]
    [InlineData("woonsituatie hoogstens huurwoning", "OT2105", "een van")]
    [InlineData("bijnaam meer dan \"a\"", "OT2105", "een van")]
    [InlineData("route_is_veilig * 2", "OT2106", "aantal")]
    [InlineData("-bijnaam", "OT2106", "aantal")]
    [InlineData("spaargeld * spaargeld", "OT2107", "")]
    [InlineData("5 / spaargeld", "OT2107", "")]
    [InlineData("inkomen / 5 km", "OT2107", "")]
    [InlineData("afstand_tot_school hoogstens 8 kmm", "OT2108", "schrijf: afstand_tot_school hoogstens 8 km")]
    [InlineData("inkomen hoogstens 8 euro per mand", "OT2108", "schrijf: inkomen hoogstens 8 euro per maand")]
    [InlineData("woonsituatie is huurwonig", "OT2109", "huurwoning")]
    [InlineData("woonsituatie een van (huurwoning, kasteel)", "OT2109", "koopwoning")]
    [InlineData("wil_meedoen = onbekend", "OT2110", "schrijf: wil_meedoen is onbekend")]
    [InlineData("wil_meedoen <> onbekend", "OT2110", "schrijf: wil_meedoen is bekend")]
    [InlineData("spaargeld hoogstens onbekend", "OT2110", "is onbekend")]
    [InlineData("woonsituatie een van (huurwoning, onbekend)", "OT2110", "is onbekend")]
    [InlineData("spaargeld / 0", "OT2111", "")]
    [InlineData("spaargeld / (2 - 2)", "OT2111", "")]
    [InlineData("som van kinderen.kan_fietsen", "OT2113", "aantal")]
    [InlineData("som van kinderen.naam", "OT2113", "aantal")]
    [InlineData("geboortedatum + 5", "OT2114", "6 weken")]
    [InlineData("geboortedatum + 5 km", "OT2114", "6 weken")]
    [InlineData("geboortedatum + datum_brief", "OT2114", "aftrekken")]
    [InlineData("5 dagen + geboortedatum", "OT2114", "6 weken")]
    [InlineData("hele jaren sinds spaargeld", "OT2115", "")]
    [InlineData("als wil_meedoen dan 5 euro anders ja", "OT2116", "")]
    [InlineData("als wil_meedoen dan 5 euro anders 6", "OT2103", "schrijf: als wil_meedoen dan 5 euro anders 6 euro")]
    [InlineData("geboortedatum + 1.5 maanden", "OT2118", "heel aantal")]
    [InlineData("woonsituatie is \"huurwoning\"", "OT2119", "schrijf: woonsituatie is huurwoning")]
    public void A_mistake_gives_one_message_with_a_hint_that_helps(string formula, string code, string inHint)
    {
        var (bound, diagnostics) = _scope.Bind(formula);

        var diagnostic = diagnostics.Should().ContainSingle().Subject;
        diagnostic.Code.Should().Be(code);
        (diagnostic.Hint ?? "").Contains(inHint, StringComparison.Ordinal).Should().BeTrue("the hint is: {0}", diagnostic.Hint);
        bound.Type.IsPoison.Should().BeTrue();
        foreach (var corrected in Formulas.Offered(diagnostic))
        {
            _scope.Good(corrected);
        }
    }

    [Theory]
    [InlineData("kapot hoogstens 8 km en kapot")]
    [InlineData("elders_verklaard * 3 + punten")]
    [InlineData("som van elders_verklaard.iets meer dan 5")]
    [InlineData("voor alle kapot geldt iets")]
    public void About_what_was_refused_before_nothing_is_said(string formula) =>
        _scope.Bind(formula).Diagnostics.Should().BeEmpty();

    [Fact]
    public void One_unknown_name_in_a_large_formula_is_one_message() =>
        _scope.Bind("als (bestaat_niet * 3 + 5 hoogstens 8) en wil_meedoen dan 1 euro anders 2 euro")
            .Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OT2003");

    [Fact]
    public void Did_you_mean_offers_only_what_fits_the_place()
    {
        _scope.Bind("wil_medoen hoogstens 8 km").Diagnostics.Single().Hint.Should().NotContain("wil_meedoen");
        _scope.Bind("wil_medoen en ja").Diagnostics.Single().Hint.Should().Contain("wil_meedoen");
    }

    [Fact]
    public void Names_resolve_innermost_first()
    {
        var quantifier = _scope.Good("voor alle kinderen geldt voor minstens een van schulden geldt bedrag meer dan 5 euro en kan_fietsen")
            .Should().BeOfType<BoundQuantifier>().Subject;

        var logic = (BoundLogic)((BoundQuantifier)quantifier.Body).Body;
        ((BoundComparison)logic.Operands[0]).Left.Should().BeOfType<BoundField>().Which.Depth.Should().Be(0);
        logic.Operands[1].Should().BeOfType<BoundField>().Which.Depth.Should().Be(1);
    }

    [Fact]
    public void Conversions_are_written_out()
    {
        var comparison = (BoundComparison)_scope.Good("leeftijd_ouder minstens 216 maanden");

        comparison.Left.Should().BeOfType<BoundConversion>().Which.Factor.ToString().Should().Be("12");
        comparison.Right.Should().BeOfType<BoundNumber>();
    }

    [Theory]
    [InlineData("onbekend")]
    [InlineData("niet onbekend")]
    [InlineData("onbekend en onbekend")]
    [InlineData("(1 euro / 1 euro) meer dan (als wil_meedoen dan onbekend anders onbekend)")]
    [InlineData("als wil_meedoen dan onbekend anders onbekend")]
    public void A_condition_that_can_only_be_unknown_is_refused(string formula) =>
        _scope.BindCondition(formula).Diagnostics.Should().ContainSingle().Which.Code.Should().BeOneOf("OT2112", "OT2116");

    [Theory]
    [InlineData("onbekend en wil_meedoen")]
    [InlineData("onbekend of wil_meedoen")]
    [InlineData("als wil_meedoen dan ja anders onbekend")]
    [InlineData("voor alle kinderen geldt onbekend")]
    [InlineData("onbekend is onbekend")]
    [InlineData("bijstandsnorm meer dan 5 euro per maand")]
    [InlineData("heeft_schuld")]
    public void A_condition_that_can_become_something_is_not(string formula) =>
        _scope.BindCondition(formula).Diagnostics.Should().BeEmpty();

    [Fact]
    public void A_condition_is_no_number_and_an_amount_is_one_in_euro()
    {
        _scope.BindCondition("spaargeld").Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OT2101");
        _scope.BindAmount("afstand_tot_school").Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OT2117");
        _scope.BindAmount("inkomen").Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void The_caret_of_a_missing_unit_stands_under_the_number()
    {
        var diagnostic = _scope.Bind("afstand_tot_school hoogstens 8").Diagnostics.Single();

        (diagnostic.Column, diagnostic.Length).Should().Be((30, 1));
    }

    [Fact]
    public void No_formula_along_the_grammar_makes_the_binder_throw()
    {
        var generator = new FormulaGenerator(new Random(11));
        var poisoned = 0;
        for (var i = 0; i < 3_000; i++)
        {
            var (bound, diagnostics) = _scope.Bind(generator.Formula(3), inPack: i % 2 == 0);
            bound.Type.IsPoison.Should().Be(!diagnostics.IsEmpty);
            poisoned += bound.Type.IsPoison ? 1 : 0;
        }

        poisoned.Should().BeGreaterThan(100);
    }
}
