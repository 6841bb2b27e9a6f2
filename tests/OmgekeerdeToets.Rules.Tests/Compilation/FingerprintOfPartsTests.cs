namespace OmgekeerdeToets.Rules.Tests.Compilation;

/// <summary>Each part of a talk, an argument and a formula counts for the fingerprint by itself.</summary>
public sealed class FingerprintOfPartsTests
{
    private const string Method =
        """
        gesprek:
          begin: [Dag., Welkom.]
          open_vragen:
            wat_speelt: Wat is er?
            wat_wil_je: Wat wil je?
            wat_gaat_goed: Wat gaat goed?
            wat_is_geprobeerd: Wat deed je al?
          samen_vragen:
            - vraag: Hoe is de weg?
              begrippen: [afstand, veilig]
          bij_gevaar: [Bel 112.]
        """;

    private const string Concepts =
        """
          begin:
            type: datum
          eind:
            type: datum
          punten:
            type: getal
          kleur:
            type: keuze
            opties: { rood: rood, blauw: blauw, geel: geel }
        afleidingen:
          iets:
            is: veilig
        """;

    private const string Arguments = "    argumenten:\n      - pleit: tegen\n        gewicht: licht\n        waarde: pw.zelf\n        omdat: Dat telt.\n    juridische_toets:";

    private static readonly TestPack Pack = (TestPack.Base with { Method = Method }).AddingToConcepts(Concepts)
        .Replacing("    juridische_toets:", Arguments)
        .Replacing("hoeveel: helemaal", "hoeveel: helemaal\n      als: veilig")
        .Replacing("past: regulier", "past: regulier\n        ondanks: [pw 15 lid 1]")
        .Replacing("omdat: De kosten zijn noodzakelijk.", "omdat: De kosten zijn noodzakelijk.\n      - uitgesloten_door: pw 15 lid 1\n        als: niet veilig");

    [Fact]
    public void What_people_read_for_an_option() =>
        Pack.Replacing("rood: rood", "rood: helder rood").Pack().Fingerprint.Should().NotBe(Pack.Pack().Fingerprint);

    [Fact]
    public void What_a_pack_says_of_itself() =>
        Pack.Replacing("versie: 1.0.0", "omschrijving: Om mee te oefenen.\nversie: 1.0.0").Pack().Fingerprint.Should().NotBe(Pack.Pack().Fingerprint);

    [Theory]
    [InlineData("begin: [Dag., Welkom.]", "begin: [Dag., Hallo.]")]
    [InlineData("Wat is er?", "Wat is er nu?")]
    [InlineData("Wat wil je?", "Wat wil je nu?")]
    [InlineData("Wat gaat goed?", "Wat gaat nu goed?")]
    [InlineData("Wat deed je al?", "Wat deed je zelf al?")]
    [InlineData("Hoe is de weg?", "Hoe is de reis?")]
    [InlineData("[afstand, veilig]", "[afstand, wil_meedoen]")]
    [InlineData("Bel 112.", "Bel de politie.")]
    public void What_is_said_in_a_talk(string old, string with) =>
        (Pack with { Method = Method.Replace(old, with) }).Pack().Fingerprint.Should().NotBe(Pack.Pack().Fingerprint);

    [Theory]
    [InlineData("gewicht: licht\n        waarde", "gewicht: zwaar\n        waarde")]
    [InlineData("waarde: pw.zelf\n        omdat", "waarde: pw.zekerheid\n        omdat")]
    [InlineData("        waarde: pw.zelf\n", "")]
    [InlineData("pleit: tegen\n        gewicht: licht\n        waarde", "pleit: voor\n        gewicht: licht\n        waarde")]
    [InlineData("omdat: Dat telt.", "omdat: Dat telt mee.")]
    [InlineData("omdat: Dat telt.", "als: veilig\n        omdat: Dat telt.")]
    [InlineData("      als: veilig\n      omdat", "      als: niet veilig\n      omdat")]
    [InlineData("        ondanks: [pw 15 lid 1]\n", "")]
    public void What_a_solution_rests_on(string old, string with) => Pack.Replacing(old, with).Pack().Fingerprint.Should().NotBe(Pack.Pack().Fingerprint);

    [Theory]
    [InlineData("veilig en ja", "veilig en nee")]
    [InlineData("veilig en ja", "veilig en onbekend")]
    [InlineData("veilig is bekend", "veilig is onbekend")]
    [InlineData("kleur een van (rood, blauw)", "kleur geen van (rood, blauw)")]
    [InlineData("kleur een van (rood, blauw)", "kleur een van (rood, geel)")]
    [InlineData("begin + 2 dagen minder dan eind", "begin - 2 dagen minder dan eind")]
    [InlineData("begin - eind meer dan 2 dagen", "eind - begin meer dan 2 dagen")]
    [InlineData("hele jaren sinds begin meer dan 2 jaar", "hele jaren sinds eind meer dan 2 jaar")]
    [InlineData("punten + 1 meer dan 3", "punten - 1 meer dan 3")]
    [InlineData("punten afgerond op 1 decimaal meer dan 3", "punten afgerond op 2 decimalen meer dan 3")]
    [InlineData("punten naar boven afgerond op 1 decimaal meer dan 3", "punten naar beneden afgerond op 1 decimaal meer dan 3")]
    [InlineData("voor alle kinderen geldt mist_les", "voor geen van kinderen geldt mist_les")]
    [InlineData("hoogste van kinderen.leeftijd meer dan 3 jaar", "laagste van kinderen.leeftijd meer dan 3 jaar")]
    public void Every_sign_of_a_formula(string one, string other) => FingerprintWith(one).Should().NotBe(FingerprintWith(other));

    [Theory]
    [InlineData("veilig en wil_meedoen", "wil_meedoen en veilig")]
    [InlineData("kleur een van (rood, blauw)", "kleur een van (blauw, rood)")]
    [InlineData("(veilig)", "veilig")]
    [InlineData("punten + 1 meer dan 3", "punten + 1 > 3")]
    public void What_means_the_same_is_the_same(string one, string other) => FingerprintWith(one).Should().Be(FingerprintWith(other));

    private static string FingerprintWith(string formula) => Pack.Replacing("is: veilig", $"is: {formula}").Pack().Fingerprint;
}
