using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Rules.Tests.Syntax.Conditions;

public sealed class RefusedFormulaTests
{
    [Theory]
    [InlineData("a en b of c", "OT1201", "(a en b) of c", "a en (b of c)")]
    [InlineData("a of b en c of d", "OT1201", "a of (b en c) of d", "(a of b) en (c of d)")]
    [InlineData("niet a en b of c", "OT1201", "((niet a) en b) of c", "(niet a) en (b of c)")]
    [InlineData("niet ja of ja", "OT1202", "(niet ja) of ja", "niet (ja of ja)")]
    [InlineData("a en niet b en c", "OT1202", "a en (niet b) en c", "a en niet (b en c)")]
    [InlineData("a en voor alle k geldt b en c", "OT1204", "a en voor alle k geldt (b en c)", "a en (voor alle k geldt b) en c")]
    [InlineData("a en voor alle k geldt b of c", "OT1204", "a en voor alle k geldt (b of c)", "(a en voor alle k geldt b) of c")]
    [InlineData("a + b afgerond op 2 decimalen", "OT1205", "(a + b) afgerond op 2 decimalen", "a + (b afgerond op 2 decimalen)")]
    [InlineData("a * b afgerond op 2 decimalen", "OT1205", "(a * b) afgerond op 2 decimalen", "a * (b afgerond op 2 decimalen)")]
    [InlineData("a + b afgerond op 0 decimalen - c", "OT1205", "((a + b) afgerond op 0 decimalen) - c", "a + (b afgerond op 0 decimalen) - c")]
    [InlineData("leeftijd tussen 5 en 16 jaar", "OT1210", "leeftijd van 5 tot 16 jaar", "leeftijd van 5 t/m 16 jaar")]
    [InlineData("a hoogstens 1.200 km", "OT1232", "a hoogstens 1200 km", "a hoogstens 1.2 km")]
    [InlineData("a hoogstens 1.125 km", "OT1232", "a hoogstens 1125 km", "a hoogstens 1.1250 km")]
    [InlineData("a een van (1,5)", "OT1231", "a een van (1.5)", "a een van (1, 5)")]
    public void What_can_be_read_in_two_ways_is_refused_with_both(string text, string code, string first, string second)
    {
        var diagnostic = Formulas.Parse(text).Diagnostics.Should().ContainSingle().Subject;

        diagnostic.Code.Should().Be(code);
        Formulas.Offered(diagnostic).Should().Equal(first, second);
        Formulas.Good(first);
        Formulas.Good(second);
    }

    [Theory]
    [InlineData("niet a is ja", "OT1203", "niet (a is ja)")]
    [InlineData("niet afstand hoogstens 8 km", "OT1203", "niet (afstand hoogstens 8 km)")]
    [InlineData("niet voor alle k geldt b", "OT1203", "niet (voor alle k geldt b)")]
    [InlineData("niet niet a", "OT1203", "niet (niet a)")]
    [InlineData("5 < a < 10", "OT1206", "5 < a en a < 10")]
    [InlineData("a minder dan b minder dan c is ja", "OT1206", "(a minder dan b en b minder dan c) is ja")]
    [InlineData("1 is 1 is ja", "OT1206", "(1 is 1) is ja")]
    [InlineData("b en 1 is 1 is niet nee", "OT1206", "b en ((1 is 1) is niet nee)")]
    [InlineData("a minder dan b is bekend", "OT1206", "(a minder dan b) is bekend")]
    [InlineData("1 + als a dan 2 anders 3", "OT1207", "1 + (als a dan 2 anders 3)")]
    [InlineData("a en als b dan c anders d", "OT1207", "a en (als b dan c anders d)")]
    [InlineData("voor alle k geldt als b dan c anders d", "OT1207", "voor alle k geldt (als b dan c anders d)")]
    [InlineData("a is niet voor alle k geldt b", "OT1208", "a is niet (voor alle k geldt b)")]
    [InlineData("a kleiner dan 8 km", "OT1209", "a minder dan 8 km")]
    [InlineData("a is groter dan 8 km", "OT1209", "a meer dan 8 km")]
    [InlineData("a maximaal 8 km", "OT1209", "a hoogstens 8 km")]
    [InlineData("a minimaal 8 km", "OT1209", "a minstens 8 km")]
    [InlineData("a ten minste 8 km", "OT1209", "a minstens 8 km")]
    [InlineData("a gelijk aan 8 km", "OT1209", "a is 8 km")]
    [InlineData("a ongelijk 8 km", "OT1209", "a is niet 8 km")]
    [InlineData("a && b", "OT1209", "a en b")]
    [InlineData("a&&b", "OT1209", "a en b")]
    [InlineData("a == b", "OT1209", "a is b")]
    [InlineData("a and b", "OT1209", "a en b")]
    [InlineData("!a", "OT1209", "niet a")]
    [InlineData("a ≤ 8 km", "OT1209", "a hoogstens 8 km")]
    [InlineData("leeftijd niet ouder dan 12 jaar", "OT1209", "leeftijd hoogstens 12 jaar")]
    [InlineData("leeftijd is niet jonger dan 12 jaar", "OT1209", "leeftijd minstens 12 jaar")]
    [InlineData("a kleiner of gelijk aan 2", "OT1209", "a hoogstens 2")]
    [InlineData("w is een van (x, y)", "OT1209", "w een van (x, y)")]
    [InlineData("w in (x, y)", "OT1209", "w een van (x, y)")]
    [InlineData("leeftijd van 5 tot en met 16 jaar", "OT1209", "leeftijd van 5 t/m 16 jaar")]
    [InlineData("jaren sinds d", "OT1209", "hele jaren sinds d")]
    [InlineData("a is yes", "OT1209", "a is ja")]
    [InlineData("if a then b else c", "OT1209", "als a dan b anders c")]
    [InlineData("a hoogsten 8 km", "OT1211", "a hoogstens 8 km")]
    [InlineData("voor ale kinderen geldt a", "OT1211", "voor alle kinderen geldt a")]
    [InlineData("antal kinderen", "OT1211", "aantal kinderen")]
    [InlineData("Route_is_veilig", "OT1212", "route_is_veilig")]
    [InlineData("a hoogstens 7,5 km", "OT1230", "a hoogstens 7.5 km")]
    [InlineData("a hoogstens 1.200,50 euro", "OT1230", "a hoogstens 1200.50 euro")]
    [InlineData("a hoogstens 1.200.000 euro", "OT1232", "a hoogstens 1200000 euro")]
    [InlineData("1 000", "OT1237", "1000")]
    [InlineData("a hoogstens 1 000 km", "OT1237", "a hoogstens 1000 km")]
    [InlineData("a hoogstens 12 345 678 euro", "OT1237", "a hoogstens 12345678 euro")]
    [InlineData("a hoogstens 1 250,50 euro", "OT1237", "a hoogstens 1250.50 euro")]
    [InlineData("a hoogstens 1 250.5 euro", "OT1237", "a hoogstens 1250.5 euro")]
    [InlineData("w een van (1 000, 2)", "OT1237", "w een van (1000, 2)")]
    [InlineData("a hoogstens 08 km", "OT1233", "a hoogstens 8 km")]
    [InlineData("a hoogstens 00.5 km", "OT1233", "a hoogstens 0.5 km")]
    [InlineData("a hoogstens 1_000 km", "OT1234", "a hoogstens 1000 km")]
    [InlineData("a hoogstens 1e3 km", "OT1235", "a hoogstens 1000 km")]
    [InlineData("a hoogstens .5 km", "OT1236", "a hoogstens 0.5 km")]
    [InlineData("a hoogstens 5. km", "OT1236", "a hoogstens 5 km")]
    [InlineData("a hoogstens 8km", "OT1239", "a hoogstens 8 km")]
    [InlineData("a * 40%", "OT1240", "a * 0.4")]
    [InlineData("a hoogstens € 250", "OT1241", "a hoogstens 250 euro")]
    [InlineData("a hoogstens 250 €", "OT1241", "a hoogstens 250 euro")]
    [InlineData("d minder dan 1-7-2026", "OT1242", "d minder dan 2026-07-01")]
    [InlineData("d minder dan 2026-7-1", "OT1242", "d minder dan 2026-07-01")]
    [InlineData("naam is “Pim”", "OT1245", "naam is \"Pim\"")]
    public void What_is_meant_is_clear_and_the_hint_holds_the_formula_as_it_should_be(string text, string code, string corrected)
    {
        var diagnostics = Formulas.Parse(text).Diagnostics;

        diagnostics.Select(diagnostic => diagnostic.Code).Distinct().Should().Equal(code);
        diagnostics.Should().OnlyContain(diagnostic => Formulas.Offered(diagnostic).SequenceEqual(new[] { corrected }));
        Formulas.Good(corrected);
    }

    [Theory]
    [InlineData("", "OT1213")]
    [InlineData("   ", "OT1213")]
    [InlineData("a en", "OT1215")]
    [InlineData("en a", "OT1215")]
    [InlineData("a b", "OT1215")]
    [InlineData("1 5", "OT1215")]
    [InlineData("1000 100", "OT1215")]
    [InlineData("1 2026-01-01", "OT1215")]
    [InlineData("a hoogstens", "OT1215")]
    [InlineData("voor kinderen geldt a", "OT1215")]
    [InlineData("voor alle kinderen a", "OT1215")]
    [InlineData("als a dan b", "OT1215")]
    [InlineData("aantal", "OT1215")]
    [InlineData("aantal kinderen met 5", "OT1215")]
    [InlineData("250 euro per", "OT1215")]
    [InlineData("hele dag", "OT1215")]
    [InlineData("--a", "OT1215")]
    [InlineData("a een van ()", "OT1215")]
    [InlineData("(a", "OT1216")]
    [InlineData("a een van (b, c", "OT1216")]
    [InlineData("a)", "OT1216")]
    [InlineData("kinderen.leeftijd minder dan 12 jaar", "OT1217")]
    [InlineData("som van schulden", "OT1217")]
    [InlineData("a een van (b + c)", "OT1218")]
    [InlineData("a afgerond op 1.5 decimalen", "OT1221")]
    [InlineData("a afgerond op 29 decimalen", "OT1221")]
    [InlineData("a afgerond op twee decimalen", "OT1221")]
    [InlineData("a hoogstens 1.2.3 km", "OT1237")]
    [InlineData("a hoogstens 79228162514264337593543950336", "OT1238")]
    [InlineData("d minder dan 2026-02-30", "OT1243")]
    [InlineData("naam is \"Pim", "OT1244")]
    [InlineData("a # b", "OT1246")]
    [InlineData("a [1]", "OT1246")]
    public void What_cannot_be_read_gets_one_message(string text, string code) =>
        Formulas.Parse(text).Diagnostics.Should().ContainSingle().Which.Code.Should().Be(code);

    [Fact]
    public void Two_mistakes_give_two_messages_and_each_hint_mends_both()
    {
        var diagnostics = Formulas.Parse("a kleiner dan 7,5 km").Diagnostics;

        diagnostics.Select(diagnostic => diagnostic.Code).Should().Equal("OT1209", "OT1230");
        diagnostics.Should().OnlyContain(d => Formulas.Offered(d).SequenceEqual(new[] { "a minder dan 7.5 km" }));
    }

    [Fact]
    public void Every_everyday_phrase_means_words_of_the_language()
    {
        foreach (var phrase in OmgekeerdeToets.Syntax.Keywords.Everyday.Where(phrase => !phrase.Meant.IsEmpty))
        {
            phrase.Meant.Should().OnlyContain(
                word => OmgekeerdeToets.Syntax.Keywords.OfConditions.Contains(word) || word == "tussen" || !char.IsLetter(word[0]),
                "`{0}` must lead somewhere", phrase.Phrase);
        }
    }

    [Fact]
    public void The_message_points_at_the_mistake()
    {
        var diagnostic = Formulas.Parse("a en b kleiner dan 8 km").Diagnostics.Should().ContainSingle().Subject;

        (diagnostic.Line, diagnostic.Column, diagnostic.Length).Should().Be((1, 8, "kleiner dan".Length));
    }
}
