using System.Text;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Rules.Tests.Diagnostics;

namespace OmgekeerdeToets.Rules.Tests.Compilation;

/// <summary>A fingerprint says which pack a report was made with: nothing people read or rules rest on can change under it.</summary>
public sealed class FingerprintOfEverythingTests
{
    private static readonly string Unchanged = Of(PageExample.Basis);

    /// <summary>Who kept a report must be able to find its pack again, with this version of the product or a later one.</summary>
    [Fact]
    public void The_fingerprint_of_a_pack_lasts()
    {
        var pack = TestPack.Base
            .AddingToHeader("horizon: 24 maanden\nbeleid:\n  grens: { waarde: 6 km, bron: Beleidsregel, geldig_van: 2020-01-01 }")
            .AddingToConcepts(
                """
                  grens:
                    type: getal
                    eenheid: km
                    soort: beleidskeuze
                  geboren:
                    type: datum
                  woont:
                    type: keuze
                    opties: { alleen: alleen, samen: samen }
                afleidingen:
                  ver:
                    is: afstand - 1 km meer dan 2 * grens of -afstand is -3 km
                    geldig_tot_en_met: 2030-12-31
                  oud:
                    van: kinderen
                    is: leeftijd minstens 12 jaar en naam is niet "Noor"
                normen:
                  reisnorm:
                    eenheid: euro
                    waarden: { 2026-01-01: 10, 2026-07-01: onbekend }
                    tot: open
                controles:
                  - naam: samen
                    als: woont geen van (alleen, samen) en geboren + 3 maanden minder dan peildatum
                    melding: Vraag na met wie de inwoner woont.
                """)
            .Replacing("- veilig", "- als veilig dan ver anders voor geen van kinderen geldt oud\n      - (hele jaren sinds geboren) is bekend of afstand van 1 t/m 3 km")
            .Replacing("geschikt_als: niet veilig", "geschikt_als: (gemiddelde van kinderen.leeftijd) afgerond op 1 decimaal meer dan 30 maanden")
            .Pack();

        pack.Fingerprint.Should().Be("sha256:45619d992affbb4d13568a38b54a0d7dc91083b30a120e4fc7e529fdc2f70142");
    }

    [Theory]
    [InlineData("naam: basispakket", "naam: anderpakket")]
    [InlineData("omschrijving: Een klein", "horizon: 24 maanden\nomschrijving: Een klein")]
    [InlineData("omschrijving: Een klein", "korte_termijn: 3 maanden\nomschrijving: Een klein")]
    [InlineData("waarde: 2 km", "waarde: 3 km")]
    [InlineData("bron: Werkinstructie van", "bron: Beleidsregel van")]
    [InlineData("waarde: 2 km", "waarde: 2 km\n    geldig_van: 2020-01-01")]
    [InlineData("titel: Wat willen we bereiken?", "titel: Wat is het doel?")]
    [InlineData("Wat wil de inwoner zelf bereiken?", "Wat wil de inwoner?")]
    [InlineData("titel: Leer de inwoner kennen", "titel: Ken de inwoner")]
    [InlineData("Welk beeld had ik al", "Welk idee had ik al")]
    public void The_pack_and_the_way_of_working(string old, string with) => Changes(old, with);

    [Theory]
    [InlineData("titel: Participatiewet", "titel: De Participatiewet")]
    [InlineData("bwb: BWBR0015703", "bwb: BWBR0015704")]
    [InlineData("gemeente: voorbeeldgemeente", "gemeente: andere_gemeente")]
    [InlineData("vindplaats: Verzonnen voorbeeld", "vindplaats: Nog een verzonnen voorbeeld")]
    [InlineData("titel: Zeker zijn van wat", "titel: Zeker weten wat")]
    [InlineData("herkomst: afgeleid\n      eigen", "herkomst: letterlijk\n      eigen")]
    [InlineData("inhoud: Een bufferbudget", "inhoud: Een potje")]
    [InlineData("geldig_van: 2027-01-01", "geldig_van: 2027-02-01")]
    [InlineData("geldig_van: 2027-01-01", "geldig_van: 2027-01-01\n        geldig_tot_en_met: 2030-01-01")]
    [InlineData("gecontroleerd: nee\n        dient", "zekerheid: onzeker\n        gecontroleerd: nee\n        dient")]
    [InlineData("dient: participatiewet.bestaanszekerheid", "dient: participatiewet.eigen_verantwoordelijkheid")]
    public void The_law(string old, string with) => Changes(old, with);

    [Theory]
    [InlineData("label: er staat een wasmachine die het doet", "label: er is een wasmachine die het doet")]
    [InlineData("label_nee: er staat geen wasmachine", "label_nee: er is geen wasmachine")]
    [InlineData("vraag: Hebt u een wasmachine", "vraag: Is er een wasmachine")]
    [InlineData("maximaal: 100", "maximaal: 101")]
    [InlineData("eenheid: km\n    minimaal: 0\n    maximaal: 100", "eenheid: km\n    maximaal: 100")]
    [InlineData("decimalen: 1", "decimalen: 2")]
    [InlineData("alleen: woont alleen", "alleen: woont alleen\n      elders: woont elders")]
    [InlineData("beoordeeld_door: klantmanager_inkomen", "beoordeeld_door: klantmanager_zorg")]
    [InlineData("Wat gebeurt er als er geen", "Hoe gaat het als er geen")]
    [InlineData("gevoelig: ja", "gevoelig: nee")]
    [InlineData("    gegeven_voor: hulp\n", "")]
    [InlineData("    te_beinvloeden_door: inwoner\n", "")]
    [InlineData("vraag: Wat komt er elke maand binnen?", "vraag: Wat komt er elke maand binnen?\n    toelichting: Zonder toeslagen.")]
    [InlineData("is: aantal kinderen met (leeftijd minder dan 12 jaar)", "is: aantal kinderen met (leeftijd minder dan 11 jaar)")]
    [InlineData("label: het aantal jonge kinderen", "label: hoeveel jonge kinderen er zijn")]
    [InlineData("is: inkomen hoogstens 1.2 * norm_alleenstaande", "is: inkomen hoogstens 1.2 * norm_alleenstaande\n    geldig_van: 2020-01-01")]
    [InlineData("2026-07-01: 1419.46", "2026-07-01: 1419.47")]
    [InlineData("2026-07-01: 1419.46", "2026-07-02: 1419.46")]
    [InlineData("tot: 2027-01-01", "tot: 2027-01-02")]
    [InlineData("label: de bijstandsnorm voor", "label: de norm voor")]
    [InlineData("    grondslag: participatiewet 21 onderdeel a\n", "")]
    [InlineData("melding: Er staat een wasmachine", "melding: Er is een wasmachine")]
    [InlineData("als: heeft_werkende_wasmachine en kapot_sinds is bekend", "als: heeft_werkende_wasmachine en kapot_sinds is onbekend")]
    public void The_words_and_numbers_conditions_are_made_of(string old, string with) => Changes(old, with);

    [Theory]
    [InlineData("titel: Iedereen in huis", "titel: Elk in huis")]
    [InlineData("leefgebied: wonen\nbron", "leefgebied: gezondheid\nbron")]
    [InlineData("bron: Verzonnen voorbeeld\ntoon", "bron: Bedacht voorbeeld\ntoon")]
    [InlineData("toon: aantal_jonge_kinderen\n", "")]
    [InlineData("toon: aantal_jonge_kinderen\n", "toon: aantal_jonge_kinderen\nacuut: ja\n")]
    [InlineData("toon: aantal_jonge_kinderen\n", "toon: aantal_jonge_kinderen\nonderbouwing: verhaal\n")]
    [InlineData("toon: aantal_jonge_kinderen\n", "toon: aantal_jonge_kinderen\ntoelichting: Voor iedereen.\n")]
    [InlineData("toon: aantal_jonge_kinderen\n", "toon: aantal_jonge_kinderen\ngeldig_van: 2020-01-01\n")]
    [InlineData("omdat: Zonder schone kleren", "omdat: Zonder frisse kleren")]
    [InlineData("geldt mist_schone_kleren", "geldt leeftijd minder dan 3 jaar")]
    [InlineData("voor minstens een van kinderen", "voor alle kinderen")]
    [InlineData("gewicht: zwaar\n    omdat: Schone", "gewicht: licht\n    omdat: Schone")]
    [InlineData("waarde: participatiewet.eigen_verantwoordelijkheid\n    pleit: tegen", "waarde: participatiewet.eigen_verantwoordelijkheid\n    pleit: voor")]
    public void A_goal(string old, string with) => Changes(old, with);

    [Theory]
    [InlineData("titel: Een bedrag voor", "titel: Geld voor")]
    [InlineData("vorm: geld", "vorm: dienst")]
    [InlineData("    standaardaanpak: ja\n", "")]
    [InlineData("hoeveel: deels", "hoeveel: helemaal")]
    [InlineData("omdat: Wassen kan dan", "omdat: Wassen kan zo")]
    [InlineData("      als: heeft_werkende_wasmachine\n", "")]
    [InlineData("Een keer thuis zijn", "Twee keer thuis zijn")]
    [InlineData("wie: klantmanager_inkomen\n    opvolging", "wie: klantmanager_zorg\n    opvolging")]
    [InlineData("opvolging: Na een week bellen", "opvolging: Na twee weken bellen")]
    [InlineData("herziening: 6 maanden", "herziening: 7 maanden")]
    [InlineData("herziening: 6 maanden", "herziening: 6 dagen")]
    [InlineData("herziening: 6 maanden", "herziening: 6 maanden\n    overdracht: warm")]
    [InlineData("herziening: 6 maanden", "herziening: 6 maanden\n    toelichting: Met garantie.")]
    [InlineData("herziening: 6 maanden", "herziening: 6 maanden\n    bron: Gesprekken.")]
    [InlineData("herziening: 6 maanden", "herziening: 6 maanden\n    wint_nooit: Zij is te duur.")]
    [InlineData("herziening: 6 maanden", "herziening: 6 maanden\n    past_bij: ken_de_inwoner")]
    [InlineData("herziening: 6 maanden", "herziening: 6 maanden\n    toon: aantal_jonge_kinderen")]
    [InlineData("herziening: 6 maanden", "herziening: 6 maanden\n    sluit_uit: schone_kleren/geld_voor_wasserette")]
    [InlineData("herziening: 6 maanden", "herziening: 6 maanden\n    versterkt: schone_kleren/geld_voor_wasserette")]
    [InlineData("herziening: 6 maanden", "herziening: 6 maanden\n    geldig_tot_en_met: 2030-12-31")]
    [InlineData("levertijd hoogstens 14 dagen", "levertijd hoogstens 15 dagen")]
    public void A_solution(string old, string with) => Changes(old, with);

    [Theory]
    [InlineData("bedrag: 200 euro", "bedrag: 201 euro")]
    [InlineData("bedrag: 200 euro", "opbrengst: 200 euro")]
    [InlineData("        schatting: ja\n", "")]
    [InlineData("hoe_vaak: per_maand", "hoe_vaak: per_jaar")]
    [InlineData("raakt: inwoner", "raakt: kind")]
    [InlineData("wanneer: kort\n        pleit: voor", "wanneer: lang\n        pleit: voor")]
    [InlineData("pleit: voor\n        gewicht: licht\n        omdat: Het helpt", "pleit: tegen\n        gewicht: licht\n        omdat: Het helpt")]
    [InlineData("omdat: Het helpt meteen.", "omdat: Het helpt meteen.\n        bron: Gesprekken.")]
    [InlineData("tenzij: aantal_jonge_kinderen is 0", "tenzij: aantal_jonge_kinderen is 1")]
    [InlineData("uitgesloten_door: participatiewet 15 lid 1", "uitgesloten_door: participatiewet 34b")]
    [InlineData("minder dan 24 maanden", "minder dan 25 maanden")]
    [InlineData("hele maanden sinds", "hele jaren sinds")]
    public void What_it_does_and_what_carries_it(string old, string with) => Changes(old, with);

    private static void Changes(string old, string with)
    {
        var changed = 0;
        var files = PageExample.Basis.Files.Where(file => !file.Path.StartsWith("casussen/", StringComparison.Ordinal)).Select(file =>
        {
            var text = Encoding.UTF8.GetString(file.Bytes.Span);
            changed += text.Contains(old, StringComparison.Ordinal) ? 1 : 0;
            return new PackFile(file.Path, Encoding.UTF8.GetBytes(text.Replace(old, with)));
        });
        var pack = new PackFiles([.. files]);

        changed.Should().BePositive("a test replaces something that is there");
        Of(pack).Should().NotBe(Unchanged);
    }

    private static string Of(PackFiles files)
    {
        var loaded = Pipeline.Load(files);
        loaded.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)
            .Select(diagnostic => DiagnosticLayout.Render(diagnostic)).Should().BeEmpty();
        return loaded.Value!.Fingerprint;
    }
}
