using System.Text.Json;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Rules.Tests.Tooling;

public sealed class FormulaCalculatorTests
{
    private static readonly FormulaCalculator WithoutPack = new(referenceDate: new DateOnly(2026, 2, 28));
    private static readonly RulePack Basis = RulePack.Load(Checkout.Path("tests", "corpus", "basis")).GetOrThrow();

    [Theory]
    [InlineData("1 / 0 > 2 of ja", "ja", "ja_nee", null, null, "ja")]
    [InlineData("1 / 0", "onbekend", "getal", null, "deling_door_nul", "onbekend: delen door nul kan niet")]
    [InlineData("(1934.605 euro) afgerond op 2 decimalen", "1934.61", "bedrag", "euro", null, "1934,61 euro")]
    [InlineData("hele maanden sinds 2026-01-31", "0", "duur", "maand", null, "0 maanden")]
    [InlineData("2026-01-31 + 1 maand", "2026-02-28", "datum", null, null, "2026-02-28")]
    [InlineData("1 / 3", "1/3", "getal", null, null, "≈ 0,3333333333")]
    [InlineData("\"Pim\"", "Pim", "tekst", null, null, "Pim")]
    [InlineData("4 km / 2", "2", "getal", "km", null, "2 km")]
    [InlineData("onbekend", "onbekend", "ja_nee", null, "onbekend", "onbekend: de regel laat dit open")]
    public void A_formula_comes_with_value_type_unit_and_reason(
        string formula, string value, string type, string? unit, string? reason, string text)
    {
        var outcome = WithoutPack.Calculate(formula);

        outcome.IsOk.Should().BeTrue();
        (outcome.Value, outcome.Type, outcome.Unit, outcome.Reason, outcome.Text).Should().Be((value, type, unit, reason, text));
    }

    [Fact]
    public void What_was_unknown_is_told_also_when_the_whole_is_known()
    {
        var unknown = WithoutPack.Calculate("1 / 0 > 2 of ja").Unknowns.Should().ContainSingle().Subject;

        unknown.Text.Should().Be("1 / 0");
        unknown.Reason.Should().Be("delen door nul kan niet");
    }

    [Theory]
    [InlineData("niet ja of ja", "OT1202")]
    [InlineData("", "OT1213")]
    [InlineData("afstand_tot_school hoogstens 8 km", "OT2003")]
    [InlineData("8 km hoogstens 8", "OT2103")]
    public void A_refused_formula_has_messages_and_no_value(string formula, string code)
    {
        var outcome = WithoutPack.Calculate(formula);

        outcome.IsOk.Should().BeFalse();
        outcome.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Theory]
    [InlineData("draagvlak")]
    [InlineData("ja of draagvlak")]
    [InlineData("aantal kinderen met draagvlak")]
    [InlineData("mogelijk")]
    [InlineData("schone_kleren")]
    [InlineData("als wasmachine dan 1 anders 2")]
    public void What_the_method_decides_is_no_more_a_formula_here_than_in_a_pack(string formula)
    {
        var outcome = new FormulaCalculator(Basis).Calculate(formula);

        outcome.IsOk.Should().BeFalse();
        outcome.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OT3027");
        outcome.Diagnostics[0].Length.Should().BePositive();
        outcome.Diagnostics[0].Hint.Should().NotBeNullOrEmpty();
    }

    [Fact]
    public void With_a_pack_its_names_are_known_and_a_value_can_be_laid_in()
    {
        var calculator = new FormulaCalculator(RulePack.BuiltIn, referenceDate: new DateOnly(2026, 11, 1));

        calculator.Calculate("afstand_tot_school hoogstens 8 km").Reason.Should().Be("niet_gevraagd");
        calculator.Calculate("afstand_tot_school hoogstens 8").Diagnostics.Should().ContainSingle()
            .Which.Hint.Should().Be("schrijf: afstand_tot_school hoogstens 8 km");
        calculator.With("afstand_tot_school", "4 km").GetOrThrow()
            .Calculate("afstand_tot_school hoogstens 8 km").Value.Should().Be("ja");
    }

    [Fact]
    public void What_is_laid_in_wrongly_is_refused()
    {
        var calculator = new FormulaCalculator(RulePack.BuiltIn);

        calculator.With("afstand_school", "4 km").Diagnostics.Should().ContainSingle().Which.Hint.Should().Contain("afstand_tot_school");
        calculator.With("afstand_tot_school", "4 euro").IsOk.Should().BeFalse();
    }

    [Theory]
    [InlineData("merk", "123456782")]
    [InlineData("merk", "123 456 782")]
    [InlineData("merk", "van 123.456.782, zegt hij")]
    [InlineData("afstand_tot_wasserette", "123456782")]
    public void A_citizen_service_number_is_not_laid_in_and_not_repeated(string name, string value)
    {
        var refused = new FormulaCalculator(Basis).With(name, value);

        refused.Value.Should().BeNull();
        var said = refused.Diagnostics.Should().ContainSingle().Subject;
        said.Code.Should().Be("OT4010");
        said.SourceLine.Should().Contain("***").And.NotContain("456");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[ ]")]
    public void A_list_may_be_empty(string none)
    {
        var calculator = new FormulaCalculator(Basis).With("kinderen", none).GetOrThrow();

        calculator.Calculate("aantal kinderen").Value.Should().Be("0");
        calculator.Calculate("voor alle kinderen geldt mist_schone_kleren").Value.Should().Be("ja");
    }

    [Fact]
    public void Members_are_not_laid_in_and_the_hint_says_what_can_be()
    {
        var calculator = new FormulaCalculator(Basis);

        calculator.With("kinderen", "Bo").Diagnostics.Should().ContainSingle().Which.Hint.Should().Contain("`[]`").And.Contain("`onbekend`");
        calculator.With("kindern", "[]").Diagnostics.Should().ContainSingle().Which.Hint.Should().Contain("`kinderen`");
        calculator.With("merk", "[]").GetOrThrow().Calculate("merk").Value.Should().Be("[]", "only of a list it says that there are none");
    }

    [Theory]
    [InlineData("aantal_jonge_kinderen", "stel de begrippen")]
    [InlineData("norm_alleenstaande", "ligt vast")]
    [InlineData("peildatum", "--peildatum")]
    public void What_the_pack_computes_is_not_laid_in(string name, string hint)
    {
        var said = new FormulaCalculator(Basis).With(name, "2").Diagnostics.Should().ContainSingle().Subject;

        said.Code.Should().Be("OT4064");
        said.Hint.Should().Contain(hint);
    }

    [Fact]
    public void A_policy_choice_without_days_needs_no_reference_date() =>
        new FormulaCalculator(Basis).Calculate("grens_wasserette").Value.Should().Be("2");

    [Fact]
    public void A_policy_choice_with_days_asks_for_the_reference_date()
    {
        var pack = RulePack.Load(Checkout.Path("tests", "corpus", "taal")).GetOrThrow();
        const string Choice = "grens_tijdelijk";

        new FormulaCalculator(pack).Calculate(Choice).Text.Should().Be("onbekend: er is geen peildatum");
        new FormulaCalculator(pack, referenceDate: new DateOnly(2026, 11, 1)).Calculate(Choice).Text
            .Should().Be($"onbekend: de gemeente heeft voor de peildatum geen {Choice} gekozen");
    }

    [Fact]
    public void The_steps_hold_both_values_and_skip_what_says_nothing()
    {
        var calculator = new FormulaCalculator(RulePack.BuiltIn).With("afstand_tot_school", "4 km").GetOrThrow();

        var steps = calculator.Calculate("afstand_tot_school van 2 km tot 1 km + 7 km of ja").Steps!;

        var range = steps.Children.Should().ContainSingle("ja says nothing").Subject;
        range.Children.Select(child => (child.Text, child.Value)).Should().Equal(("afstand_tot_school", "4 km"), ("1 km + 7 km", "8 km"));
    }

    [Fact]
    public void A_situation_belongs_to_its_pack()
    {
        var situation = RulePack.BuiltIn.NewSituation(new DateOnly(2026, 11, 1)).FixedMoment().Build().GetOrThrow();
        var create = () => new FormulaCalculator(null, situation);

        create.Should().Throw<ArgumentException>();
        new FormulaCalculator(RulePack.BuiltIn, situation).Calculate("peildatum").Value.Should().Be("2026-11-01");
    }

    [Fact]
    public void Json_has_the_keys_of_its_form()
    {
        FormulaJson.Write(WithoutPack.Calculate("1 / 3"))
            .Should().Be("""{"formaat":"reken/1","formule":"1 / 3","waarde":"1/3","ongeveer":"0.3333333333","type":"getal","eenheid":null,"reden":null}""");
        FormulaJson.Write(WithoutPack.Calculate("ja"))
            .Should().Be("""{"formaat":"reken/1","formule":"ja","waarde":"ja","type":"ja_nee","eenheid":null,"reden":null}""");

        var refused = JsonDocument.Parse(FormulaJson.Write(WithoutPack.Calculate("niet ja of ja"))).RootElement;
        refused.TryGetProperty("waarde", out _).Should().BeFalse();
        refused.GetProperty("meldingen")[0].GetProperty("code").GetString().Should().Be("OT1202");
    }

    [Fact]
    public void Json_with_steps_is_a_tree()
    {
        var root = JsonDocument.Parse(FormulaJson.Write(WithoutPack.Calculate("1 / 0 > 2 of ja"), steps: true)).RootElement;

        root.GetProperty("stappen").GetProperty("stappen")[0].GetProperty("stappen")[0].GetProperty("reden").GetString()
            .Should().Be("delen door nul kan niet");
    }

    [Theory]
    [InlineData("\ud83d")]
    [InlineData("\"\ud83d\"")]
    [InlineData("\0")]
    [InlineData("\"é\n\"")]
    public void Json_is_written_for_any_text(string formula) =>
        JsonDocument.Parse(FormulaJson.Write(WithoutPack.Calculate(formula), steps: true)).RootElement
            .GetProperty("formaat").GetString().Should().Be("reken/1");
}
