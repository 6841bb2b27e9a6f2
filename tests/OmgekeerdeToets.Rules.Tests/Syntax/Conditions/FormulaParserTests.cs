using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Rules.Tests.Syntax.Conditions;

public sealed class FormulaParserTests
{
    [Theory]
    [InlineData("route_is_veilig")]
    [InlineData("niet route_is_veilig")]
    [InlineData("afstand_tot_school hoogstens 8 km")]
    [InlineData("voor minstens een van kinderen geldt mist_lessen_door_vervoer")]
    [InlineData("voor alle kinderen geldt kan_fietsen en leeftijd minstens 6 jaar")]
    [InlineData("voor geen van kinderen geldt niet kan_fietsen")]
    [InlineData("a en voor alle kinderen geldt kan_fietsen")]
    [InlineData("a en voor alle kinderen geldt (b of c)")]
    [InlineData("a en voor alle kinderen geldt voor alle schulden geldt b")]
    [InlineData("(niet a) of b")]
    [InlineData("b of niet a")]
    [InlineData("a en b en c")]
    [InlineData("(a en b) of c")]
    [InlineData("250 euro * aantal kinderen")]
    [InlineData("aantal kinderen met kan_fietsen")]
    [InlineData("aantal kinderen met (leeftijd van 5 tot 16 jaar)")]
    [InlineData("som van schulden.bedrag met (bedrag meer dan 100 euro)")]
    [InlineData("hoogste van kinderen.leeftijd")]
    [InlineData("laagste van kinderen.leeftijd")]
    [InlineData("gemiddelde van kinderen.leeftijd meer dan 8 jaar")]
    [InlineData("leeftijd van 5 t/m 16 jaar")]
    [InlineData("hele jaren sinds geboortedatum minstens 18 jaar")]
    [InlineData("hele maanden sinds 2026-01-31")]
    [InlineData("dagen sinds (peildatum - 3 weken)")]
    [InlineData("datum_brief + 6 weken meer dan peildatum")]
    [InlineData("woonsituatie een van (huurwoning, koopwoning)")]
    [InlineData("woonsituatie geen van (dakloos)")]
    [InlineData("leeftijd een van (5 jaar, 6 jaar, -1 jaar)")]
    [InlineData("naam is \"kind 1\"")]
    [InlineData("naam is niet '\"Pim\"'")]
    [InlineData("wil_meedoen is bekend")]
    [InlineData("(a en b) is onbekend")]
    [InlineData("als a dan 1 anders 2")]
    [InlineData("als a dan 1 anders als b dan 2 anders 3")]
    [InlineData("(als a dan 1 anders 2) + 3")]
    [InlineData("(1934.605 euro) afgerond op 2 decimalen")]
    [InlineData("bedrag naar boven afgerond op 0 decimalen")]
    [InlineData("-bedrag naar beneden afgerond op 1 decimalen")]
    [InlineData("1419.46 euro per maand * 0.2")]
    [InlineData("1.1250 meer dan 0.125")]
    [InlineData("1 / 0 meer dan 2 of ja")]
    [InlineData("onbekend en nee")]
    public void What_is_written_canonically_is_read_and_printed_the_same(string text) =>
        FormulaPrinter.Print(Formulas.Good(text)).Should().Be(text);

    [Theory]
    [InlineData("a<8 km", "a minder dan 8 km")]
    [InlineData("a <= 8 km", "a hoogstens 8 km")]
    [InlineData("a>8 km", "a meer dan 8 km")]
    [InlineData("a >= 8 km", "a minstens 8 km")]
    [InlineData("a = b", "a is b")]
    [InlineData("a <> b", "a is niet b")]
    [InlineData("a  is   niet bekend", "a is onbekend")]
    [InlineData("a is niet onbekend", "a is bekend")]
    [InlineData("leeftijd minder dan 12 jaren", "leeftijd minder dan 12 jaar")]
    [InlineData("1 maanden", "1 maand")]
    [InlineData("a afgerond op 1 decimaal", "a afgerond op 1 decimalen")]
    [InlineData("12.50 euro", "12.50 euro")]
    [InlineData("( a )", "(a)")]
    [InlineData("kosten meer dan 5 euro's", "kosten meer dan 5 euro")]
    public void Signs_and_plurals_are_read_and_printed_as_words(string text, string printed) =>
        FormulaPrinter.Print(Formulas.Good(text)).Should().Be(printed);

    [Fact]
    public void Products_bind_before_sums_and_both_from_the_left()
    {
        var sum = Formulas.Good("10 - 2 * 3 - 1").Should().BeOfType<ArithmeticSyntax>().Subject;

        sum.Operator.Should().Be(ArithmeticOperator.Subtract);
        var left = sum.Left.Should().BeOfType<ArithmeticSyntax>().Subject;
        left.Right.Should().BeOfType<ArithmeticSyntax>().Which.Operator.Should().Be(ArithmeticOperator.Multiply);
    }

    [Fact]
    public void A_unit_belongs_to_its_number_and_is_singular()
    {
        var number = Formulas.Good("2 euro per maanden").Should().BeOfType<NumberSyntax>().Subject;

        number.Unit!.Unit.Should().Be(new Unit("euro", "maand"));
    }

    [Fact]
    public void The_words_of_time_are_units_after_a_number_and_words_elsewhere()
    {
        Formulas.Good("30 dagen").Should().BeOfType<NumberSyntax>().Which.Unit!.Unit.Should().Be(Unit.Day);
        Formulas.Good("dagen sinds peildatum").Should().BeOfType<SinceSyntax>().Which.Elapsed.Should().Be(Elapsed.Days);
    }

    [Fact]
    public void Every_part_knows_where_it_stands()
    {
        var comparison = Formulas.Good("afstand hoogstens 8 km").Should().BeOfType<ComparisonSyntax>().Subject;

        comparison.Left.Span.Text.Should().Be("afstand");
        comparison.Right.Span.Text.Should().Be("8 km");
        comparison.Span.Column.Should().Be(1);
    }

    [Fact]
    public void Nesting_goes_to_the_limit_and_no_further()
    {
        var limit = FormulaParser.MaximumDepth;

        Formulas.Good(new string('(', limit) + "a" + new string(')', limit));
        Formulas.Parse(new string('(', limit + 1) + "a" + new string(')', limit + 1))
            .Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OT1219");
    }

    [Fact]
    public void Operators_go_to_the_limit_and_no_further()
    {
        var limit = FormulaParser.MaximumOperators;

        Formulas.Good("a" + string.Concat(Enumerable.Repeat(" en a", limit)));
        Formulas.Parse("a" + string.Concat(Enumerable.Repeat(" en a", limit + 1)))
            .Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OT1220");
    }

    [Fact]
    public void A_formula_with_escapes_is_refused_because_it_could_not_be_pointed_at()
    {
        var source = new OmgekeerdeToets.Text.SourceText("formule", "a is ''b''");
        var bag = new OmgekeerdeToets.Diagnostics.DiagnosticBag();

        FormulaParser.Parse("a is 'b'", source.Span(0, 10), bag).Should().BeOfType<BrokenSyntax>();

        bag.ToSorted().Should().ContainSingle().Which.Code.Should().Be("OT1214");
    }
}
