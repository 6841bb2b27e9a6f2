using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Rules.Tests.Syntax.Conditions;

namespace OmgekeerdeToets.Rules.Tests.Binding.Expressions;

/// <summary>One mistake in a formula: one message at the place itself, with an offer that would be right there, and nothing that rests on it.</summary>
public sealed class OneMistakeTests
{
    private readonly TestScope _scope = new();

    [Theory]
    [InlineData("voor alle kinderen geldt bestaat_niet")]
    [InlineData("bestaat_niet is bekend")]
    [InlineData("als bestaat_niet dan 5 euro anders 6 euro")]
    [InlineData("als wil_meedoen dan bestaat_niet anders 6 euro")]
    [InlineData("als wil_meedoen dan 5 euro anders bestaat_niet")]
    [InlineData("(bestaat_niet) afgerond op 2 decimalen")]
    [InlineData("hele jaren sinds bestaat_niet")]
    [InlineData("aantal kinderen met bestaat_niet")]
    [InlineData("som van schulden.bedrag met bestaat_niet")]
    [InlineData("niet bestaat_niet")]
    [InlineData("-bestaat_niet")]
    [InlineData("wil_meedoen en bestaat_niet")]
    public void An_unknown_name_spoils_all_that_is_made_of_it(string formula)
    {
        var (bound, diagnostics) = _scope.Bind(formula);

        Excerpt(formula, diagnostics.Should().ContainSingle().Subject).Should().Be("bestaat_niet");
        bound.Type.IsPoison.Should().BeTrue();
    }

    [Theory]
    [InlineData("som van schulden.bedrg met is_oud", "bedrg")]
    [InlineData("(voor alle kinderen geldt kan_fietsen) en kan_fietsen", "kan_fietsen")]
    [InlineData("aantal kinderen met leeftijd minder dan 12 jaar en wil_meedoen", "leeftijd minder dan 12 jaar")]
    [InlineData("5 dagen + geboortedatum", "5 dagen")]
    [InlineData("geboortedatum + 5 km", "5 km")]
    [InlineData("\"huurwoning\" is woonsituatie", "\"huurwoning\"")]
    [InlineData("spaargeld / (3 * 0)", "spaargeld / (3 * 0)")]
    public void The_message_stands_under_the_mistake(string formula, string marked)
    {
        var (bound, diagnostics) = _scope.Bind(formula);

        Excerpt(formula, diagnostics.Should().ContainSingle().Subject).Should().Be(marked);
        bound.Type.IsPoison.Should().BeTrue();
    }

    [Theory]
    [InlineData("som van kinderen.elders_verklaard")]
    [InlineData("elders_verklaard is bekend")]
    [InlineData("hele jaren sinds kapot")]
    public void About_what_may_be_declared_elsewhere_nothing_is_said_and_nothing_made(string formula)
    {
        var (bound, diagnostics) = _scope.Bind(formula);

        diagnostics.Should().BeEmpty();
        bound.Type.IsPoison.Should().BeTrue();
    }

    [Theory]
    [InlineData("onbekend = wil_meedoen", "wil_meedoen is onbekend")]
    [InlineData("onbekend <> wil_meedoen", "wil_meedoen is bekend")]
    [InlineData("\"huurwoning\" is woonsituatie", "huurwoning is woonsituatie")]
    [InlineData("looptijd hoogstens 8 km", "looptijd hoogstens 8 maanden")]
    [InlineData("8 km > looptijd", "8 maanden > looptijd")]
    [InlineData("inkomen hoogstens 8 eurro per maand", "inkomen hoogstens 8 euro per maand")]
    [InlineData("voor alle kinderen geldt schulden is bekend", "voor alle kinderen geldt aantal schulden is bekend")]
    public void The_corrected_formula_is_good(string formula, string corrected)
    {
        var diagnostic = _scope.Bind(formula).Diagnostics.Should().ContainSingle().Subject;

        Formulas.Offered(diagnostic)[0].Should().Be(corrected);
        _scope.Good(corrected);
    }

    [Theory]
    [InlineData("kapot = route_is_veilg", "route_is_veilig")]
    [InlineData("kapt en ja", "kapot")]
    [InlineData("als wil_meedoen dan onbekend anders spaargld", "spaargeld")]
    [InlineData("datum_brif + 6 weken", "datum_brief")]
    [InlineData("peildatum - datum_brif", "datum_brief")]
    [InlineData("spaargld * 2", "spaargeld")]
    [InlineData("2 * spaargld", "spaargeld")]
    public void Did_you_mean_offers_what_would_be_right(string formula, string offered) => HintOf(formula).Should().Contain($"`{offered}`");

    [Theory]
    [InlineData("kindren minstens 2", "kinderen")]
    [InlineData("wil_medoen * 2", "wil_meedoen")]
    [InlineData("2 * wil_medoen", "wil_meedoen")]
    [InlineData("datum_brif * 2", "datum_brief")]
    [InlineData("voor alle kinderen geldt leeftjd is kan_fietsen", "leeftijd")]
    public void And_nothing_that_would_be_the_next_mistake(string formula, string like) => HintOf(formula).Should().NotContain(like);

    [Theory]
    [InlineData("spaargeld * inkomen", "vermenigvuldigen")]
    [InlineData("5 / spaargeld", "delen door")]
    public void Units_that_do_not_go_together_are_told_by_what_was_done_with_them(string formula, string said) =>
        _scope.Bind(formula).Diagnostics.Should().ContainSingle().Which.Message.Should().Contain(said);

    [Theory]
    [InlineData("als wil_meedoen dan onbekend anders 5 euro", TypeKind.Number)]
    [InlineData("voor alle kinderen geldt huurwoning is woonsituatie", TypeKind.Truth)]
    [InlineData("voor alle kinderen geldt onbekend is bekend", TypeKind.Truth)]
    public void What_has_no_type_of_its_own_takes_it_from_the_other_side(string formula, object kind) =>
        _scope.Good(formula).Type.Kind.Should().Be((TypeKind)kind);

    [Fact]
    public void A_calculator_may_be_asked_what_can_only_be_unknown()
    {
        var bag = new DiagnosticBag();

        ExpressionBinder.Condition(Formulas.Good("onbekend"), new FormulaPlace(_scope, null, bag, InPack: false)).Type.IsPoison.Should().BeFalse();
        bag.ToSorted().Should().BeEmpty();
    }

    private string HintOf(string formula) => _scope.Bind(formula).Diagnostics.Should().ContainSingle().Which.Hint ?? "";

    private static string Excerpt(string formula, Diagnostic diagnostic) => formula.Substring(diagnostic.Column - 1, diagnostic.Length);
}
