using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Rules.Tests.Binding.Expressions;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Rules.Tests.Evaluation.Reference;

public sealed class TreeWalkTests
{
    private readonly TestScope _scope = new();

    [Theory]
    [InlineData("1 / 0 > 2 of ja", "ja")]
    [InlineData("1 / 0 > 2", "onbekend: DivisionByZero")]
    [InlineData("1 / 0 > 2 en nee", "nee")]
    [InlineData("(1934.605 euro) afgerond op 2 decimalen", "1934,61 euro")]
    [InlineData("-1.5 naar boven afgerond op 0 decimalen", "-1")]
    [InlineData("1.1 naar boven afgerond op 0 decimalen", "2")]
    [InlineData("1.9 naar beneden afgerond op 0 decimalen", "1")]
    [InlineData("(((0.4 + 7 * 0.3) / 7) * 1869.21 euro) afgerond op 2 decimalen", "667,58 euro")]
    [InlineData("((0.4 + 7 * 0.3) / 7) * 1869.21 euro", "667,575 euro")]
    [InlineData("1 / 3 * 3 is 1", "ja")]
    [InlineData("2 + 3 * 4 - 1", "13")]
    [InlineData("12 - 2 - 3", "7")]
    [InlineData("100 / 5 / 2", "10")]
    [InlineData("-(2 - 5)", "3")]
    [InlineData("1 / 3", "≈ 0,3333333333")]
    [InlineData("79228162514264337593543950335 + 1", "onbekend: TooLarge")]
    [InlineData("2026-01-31 + 1 maand", "2026-02-28")]
    [InlineData("2026-03-31 - 1 maand", "2026-02-28")]
    [InlineData("2026-01-31 + 6 weken", "2026-03-14")]
    [InlineData("2024-02-29 + 1 jaar", "2025-02-28")]
    [InlineData("9999-12-31 + 1 dag", "onbekend: TooLarge")]
    [InlineData("2026-03-01 - 2026-02-28", "1 dag")]
    [InlineData("2026-02-28 - 2026-03-01", "-1 dag")]
    [InlineData("peildatum", "2026-11-22")]
    [InlineData("hele jaren sinds 2008-11-22", "18 jaar")]
    [InlineData("hele jaren sinds 2008-11-23", "17 jaar")]
    [InlineData("hele maanden sinds 2026-11-23", "onbekend: AfterReferenceDate")]
    [InlineData("dagen sinds 2026-11-23", "-1 dag")]
    [InlineData("18 jaar is 216 maanden", "ja")]
    [InlineData("2 weken is 14 dagen", "ja")]
    [InlineData("1 jaar + 6 maanden", "18 maanden")]
    [InlineData("10 euro per maand * 1 jaar", "120,00 euro")]
    [InlineData("1200 euro per jaar * 3 maanden", "300,00 euro")]
    [InlineData("120 euro / 12 maanden", "10,00 euro per maand")]
    [InlineData("1 jaar / 6 maanden", "2")]
    [InlineData("5 van 5 tot 16", "ja")]
    [InlineData("16 van 5 tot 16", "nee")]
    [InlineData("16 van 5 t/m 16", "ja")]
    [InlineData("4.99 van 5 tot 16", "nee")]
    [InlineData("3 een van (1, 2, 3)", "ja")]
    [InlineData("3 geen van (1, 2, 3)", "nee")]
    [InlineData("als 2 > 1 dan 5 euro anders 6 euro", "5,00 euro")]
    [InlineData("als onbekend dan 5 euro anders 6 euro", "onbekend: Literal")]
    [InlineData("als onbekend dan 5 euro anders (4 euro + 1 euro)", "5,00 euro")]
    [InlineData("als onbekend dan ja anders ja", "ja")]
    [InlineData("onbekend is onbekend", "ja")]
    [InlineData("onbekend is bekend", "nee")]
    [InlineData("(1 / 0) is bekend", "nee")]
    [InlineData("\"Pim\" is \"Pim\"", "ja")]
    [InlineData("\"Pim\" is niet \"pim\"", "ja")]
    [InlineData("2026-01-01 minder dan 2026-01-02", "ja")]
    [InlineData("2026-01-01 minder dan 2026-01-01", "nee")]
    [InlineData("2026-01-01 hoogstens 2026-01-01", "ja")]
    [InlineData("2026-01-02 hoogstens 2026-01-01", "nee")]
    [InlineData("2026-01-01 meer dan 2026-01-01", "nee")]
    [InlineData("2026-01-02 meer dan 2026-01-01", "ja")]
    [InlineData("2026-01-01 minstens 2026-01-01", "ja")]
    [InlineData("2026-01-01 minstens 2026-01-02", "nee")]
    [InlineData("2026-01-01 is 2026-01-01", "ja")]
    [InlineData("2026-01-01 is niet 2026-01-01", "nee")]
    [InlineData("3 meer dan 3", "nee")]
    [InlineData("3 minstens 3", "ja")]
    [InlineData("3 hoogstens 3", "ja")]
    [InlineData("3 minder dan 3", "nee")]
    [InlineData("79228162514264337593543950335 * 2", "onbekend: TooLarge")]
    [InlineData("79228162514264337593543950335 / 0.5", "onbekend: TooLarge")]
    [InlineData("2026-01-31 - 40 dagen", "2025-12-22")]
    public void Formulas_come_to_what_people_expect(string formula, string expected) =>
        Outcomes.Of(_scope.Good(formula), new TestFacts(_scope)).Should().Be(expected);

    [Fact]
    public void No_whole_month_has_passed_on_28_February_since_31_January() =>
        Outcomes.Of(_scope.Good("hele maanden sinds 2026-01-31"), new TestFacts(_scope, "2026-02-28")).Should().Be("0 maanden");

    [Theory]
    [InlineData("afstand_tot_school hoogstens 8 km", "ja")]
    [InlineData("afstand_tot_school minder dan 4 km", "nee")]
    [InlineData("route_is_veilig", "onbekend: DoesNotKnow route_is_veilig")]
    [InlineData("niet route_is_veilig", "onbekend: DoesNotKnow route_is_veilig")]
    [InlineData("wil_meedoen", "onbekend: NotAsked wil_meedoen")]
    [InlineData("spaargeld meer dan 5 euro", "onbekend: RatherNotSay spaargeld")]
    [InlineData("spaargeld + 5 euro", "onbekend: RatherNotSay spaargeld")]
    [InlineData("spaargeld is onbekend", "ja")]
    [InlineData("afstand_tot_school is bekend", "ja")]
    [InlineData("(spaargeld meer dan 5 euro) is bekend", "nee")]
    [InlineData("woonsituatie is huurwoning", "ja")]
    [InlineData("woonsituatie geen van (koopwoning, dakloos)", "ja")]
    [InlineData("vorige_woonsituatie een van (koopwoning, dakloos)", "onbekend: NotAsked vorige_woonsituatie")]
    [InlineData("leeftijd_ouder minstens 420 maanden", "ja")]
    [InlineData("hele jaren sinds geboortedatum is 35 jaar", "ja")]
    [InlineData("geboortedatum + looptijd", "1991-08-22")]
    [InlineData("geboortedatum + (looptijd / 4)", "onbekend: NotWhole")]
    [InlineData("bijnaam is \"Pim\"", "ja")]
    [InlineData("route_is_veilig of wil_meedoen", "onbekend: DoesNotKnow route_is_veilig")]
    [InlineData("wil_meedoen of route_is_veilig", "onbekend: NotAsked wil_meedoen")]
    [InlineData("spaargeld + 1 euro / 0", "onbekend: RatherNotSay spaargeld")]
    [InlineData("1 euro / 0 + spaargeld", "onbekend: DivisionByZero")]
    [InlineData("spaargeld / 0", "onbekend: DivisionByZero")]
    [InlineData("spaargeld / punten", "onbekend: RatherNotSay spaargeld")]
    [InlineData("1 euro / punten", "onbekend: NotAsked punten")]
    [InlineData("datum_brief + looptijd", "onbekend: NotAsked datum_brief")]
    [InlineData("datum_brief - geboortedatum", "onbekend: NotAsked datum_brief")]
    [InlineData("geboortedatum - datum_brief", "onbekend: NotAsked datum_brief")]
    [InlineData("hele jaren sinds datum_brief", "onbekend: NotAsked datum_brief")]
    [InlineData("-spaargeld", "onbekend: RatherNotSay spaargeld")]
    [InlineData("als wil_meedoen dan 5 euro anders spaargeld", "onbekend: NotAsked wil_meedoen")]
    public void Facts_are_read_and_unknown_says_why(string formula, string expected)
    {
        var facts = new TestFacts(_scope)
            .With("afstand_tot_school", "4").With("route_is_veilig", "?").With("spaargeld", "-").With("woonsituatie", "huurwoning")
            .With("leeftijd_ouder", "35").With("geboortedatum", "1991-02-22").With("looptijd", "6").With("bijnaam", "Pim");

        Outcomes.Of(_scope.Good(formula), facts).Should().Be(expected);
    }

    [Theory]
    [InlineData("2025-12-31", "onbekend: NormOutsideItsDates bijstandsnorm")]
    [InlineData("2026-01-01", "1401,50 euro per maand")]
    [InlineData("2026-06-30", "1401,50 euro per maand")]
    [InlineData("2026-07-01", "1419,46 euro per maand")]
    [InlineData("2026-09-30", "1419,46 euro per maand")]
    [InlineData("2026-10-01", "onbekend: NormLeftOpen bijstandsnorm")]
    [InlineData("2026-10-31", "onbekend: NormLeftOpen bijstandsnorm")]
    [InlineData("2026-11-01", "1430,00 euro per maand")]
    [InlineData("2026-12-31", "1430,00 euro per maand")]
    [InlineData("2027-01-01", "onbekend: NormOutsideItsDates bijstandsnorm")]
    public void A_norm_holds_from_its_first_day_to_its_last(string day, string expected) =>
        Outcomes.Of(_scope.Good("bijstandsnorm"), new TestFacts(_scope, day)).Should().Be(expected);

    [Theory]
    [InlineData("2026-11-20", "onbekend: NotValid tijdelijk")]
    [InlineData("2026-11-21", "5,00 euro")]
    [InlineData("2026-11-22", "5,00 euro")]
    [InlineData("2026-11-23", "onbekend: NotValid tijdelijk")]
    public void A_derivation_holds_within_its_validity(string day, string expected)
    {
        _scope.Derive("tijdelijk", "5 euro", validity: new DateRange(new DateOnly(2026, 11, 21), new DateOnly(2026, 11, 22)));

        Outcomes.Of(_scope.Good("tijdelijk"), new TestFacts(_scope, day)).Should().Be(expected);
    }

    [Theory]
    [InlineData("peildatum")]
    [InlineData("hele jaren sinds 2008-11-22")]
    [InlineData("bijstandsnorm")]
    public void Without_a_reference_date_what_needs_one_is_unknown(string formula) =>
        Outcomes.Of(_scope.Good(formula), new TestFacts(_scope, null)).Should().StartWith("onbekend: NoReferenceDate");

    [Fact]
    public void Without_a_reference_date_nobody_knows_whether_a_derivation_for_a_time_holds()
    {
        _scope.Derive("tijdelijk", "5 euro", validity: new DateRange(new DateOnly(2026, 11, 21), null));

        Outcomes.Of(_scope.Good("tijdelijk"), new TestFacts(_scope, null)).Should().Be("onbekend: NoReferenceDate tijdelijk");
    }

    [Theory]
    [InlineData("maand", "1,5 jaar")]
    [InlineData("jaar", "18 jaar")]
    public void A_number_in_another_unit_is_counted_in_that_of_the_vocabulary(string unit, string expected) =>
        Outcomes.Of(_scope.Good("leeftijd_ouder"), new TestFacts(_scope).With("leeftijd_ouder", new Fraction(18), unit)).Should().Be(expected);

    [Fact]
    public void Derivations_that_rest_on_one_another_many_times_are_computed_once()
    {
        _scope.Derive("d0", "punten");
        for (var i = 1; i <= 60; i++)
        {
            _scope.Derive($"d{i}", $"(d{i - 1} + d{i - 1}) / 2");
        }

        Outcomes.Of(_scope.Good("d60"), new TestFacts(_scope).With("punten", "7")).Should().Be("7");
    }
}
