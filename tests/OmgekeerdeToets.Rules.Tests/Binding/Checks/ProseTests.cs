using OmgekeerdeToets.Diagnostics;

namespace OmgekeerdeToets.Rules.Tests.Binding.Checks;

/// <summary>Every text that people read is looked at, wherever in a pack it stands. In this pack the word <c>gans</c> stands in all of them.</summary>
public sealed class ProseTests
{
    private const string Header = "omschrijving: Een gans pakket.";

    private const string Method =
        """
        stappen:
          beoogd_effect:
            titel: Wat wil de gans?
            vragen: [Waar is de gans?]
          grondwaarden:
            titel: Past de gans?
            vragen: [Hoort de gans erbij?]
          gevolgen:
            titel: Wat doet de gans?
            vragen: [Wie merkt de gans?]
          juridische_toets:
            titel: Mag de gans?
            vragen: [Wat draagt de gans?]
        werkprincipes:
          kijken:
            titel: Kijk naar de gans
        zuiver:
          - Zag ik de gans al?
        leefgebieden:
          werk_en_opleiding: Werk en gans
        gesprek:
          begin:
            - Dag gans.
          open_vragen:
            wat_speelt: Wat doet de gans?
            wat_wil_je: Wat wil de gans?
            wat_gaat_goed: Wat kan de gans?
            wat_is_geprobeerd: Wat deed de gans?
          samen_vragen:
            - vraag: Hoe is de weg voor de gans?
              begrippen: [afstand, veilig]
          bij_gevaar:
            - Bel de gans.
        """;

    private const string Concepts =
        """
          vogel:
            label: een gans
            label_nee: geen gans
            type: ja_nee
            vraag: Is het een gans?
            toelichting: Een gans is groot.
          vangst:
            label: de vangst is nodig
            type: ja_nee
            soort: beoordeling
            beoordeeld_door: klantmanager_inkomen
            weeg_mee:
              - Wat vindt de gans?
          kleur:
            label: de kleur
            type: keuze
            opties:
              wit: een witte gans
              grijs: een grijze gans
          dieren:
            label: de dieren
            type: lijst
            velden:
              vliegt:
                label: deze gans vliegt
                type: ja_nee
        afleidingen:
          gevlogen:
            is: niet vogel
            label: de gans is weg
            toelichting: De gans vloog.
        normen:
          prijs:
            eenheid: euro per maand
            waarden: { 2026-01-01: 10 }
            tot: open
            label: de prijs van een gans
        controles:
          - als: vogel en niet veilig
            melding: Vraag naar de gans.
        """;

    private const string Laws =
        """
          vogelwet:
            titel: Vogelwet
            bwb: BWBR0015704
            grondwaarden:
              vrij:
                titel: De gans is vrij
                herkomst: afgeleid
            bepalingen:
              - artikel: 1
                inhoud: Een gans mag vliegen.
                gecontroleerd: nee
        """;

    private const string Solution =
        """
          vlucht:
            titel: Een gans vliegt
            vorm: natura
            helpt:
              hoeveel: deels
              omdat: De gans is dan weg.
            geschikt_als: vogel
            vraagt_van_inwoner:
              - De gans volgen
            voorwaarden:
              - als: wil_meedoen
                afspraak: Wij tellen de gans.
                vrijwillig: ja
                omdat: Een gans telt.
            gevolgen:
              - raakt: gemeente
                wanneer: kort
                bedrag: 1 euro
                hoe_vaak: eenmalig
                basis: De prijs van een gans.
                omdat: Een gans is goedkoop.
              - raakt: kind
                wanneer: kort
                onbekend: ja
                uit_te_zoeken: Bijt de gans?
                omdat: Een gans kan bijten.
            argumenten:
              - pleit: tegen
                gewicht: licht
                omdat: De gans maakt lawaai.
            juridische_toets:
              - grondslag: pw 35 lid 1
                past: regulier
                als: vangst
                omdat: De gans mag dat.
            opvolging: Na een week bellen over de gans.
            toelichting: Een gans vliegt ver.
            wint_nooit: De gans is te duur.
          praten:
            titel: Praten met de gans
            vorm: geld
            feitelijk:
              omdat: De gans beslist zelf.
            helpt:
              hoeveel: deels
              omdat: Een gans luistert.
            geschikt_als: niet vogel
        """;

    private static readonly TestPack Pack = (TestPack.Base with { Method = Method }).AddingToHeader(Header).AddingToConcepts(Concepts)
        .AddingToLaws(Laws).AddingToGoal(Solution)
        .Replacing("titel: De kinderen zijn elke dag op school", "titel: De gans is elke dag op school\ntoelichting: De gans leert graag.")
        .Replacing("omdat: Een kind mist lessen.", "omdat: Een gans mist lessen.")
        .Replacing("omdat: School geeft een kind zekerheid.", "omdat: School geeft een gans zekerheid.")
        .Replacing("omdat: Vervoer is meestal", "omdat: Een gans is meestal");

    [Fact]
    public void A_word_that_the_pack_avoids_is_found_in_all_of_them()
    {
        var pack = Pack.AddingToHeader("vermijd:\n  gans: eend");

        Found(pack, "OT3503").Should().Equal(LinesWith("gans", pack).Where(line => !line.EndsWith("  gans: eend", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_word_that_puts_people_down_is_found_in_all_of_them()
    {
        var pack = Saying("alcoholist");

        Found(pack, "OT3026").Should().Equal(LinesWith("alcoholist", pack));
    }

    [Fact]
    public void A_word_of_the_trade_may_stand_in_what_only_the_makers_read()
    {
        var pack = Saying("tegenprestatie");

        var read = LinesWith("tegenprestatie", pack).Where(line =>
            !line.StartsWith("pakket.yaml", StringComparison.Ordinal) && !line.StartsWith("werkwijze.yaml", StringComparison.Ordinal));

        Found(pack, "OT3502").Should().Equal(read);
    }

    [Theory]
    [InlineData("toelichting: De gans leert graag.", "gans")]
    [InlineData("toelichting: 'De gans leert graag.'", "gans")]
    [InlineData("toelichting: 'Zo''n gans leert graag.'", "'Zo''n gans leert graag.'")]
    [InlineData("toelichting: >\n  Een dier leert graag,\n  ook een gans.", ">")]
    public void The_word_itself_is_marked_where_the_text_stands_as_it_is_read(string text, string marked)
    {
        var pack = TestPack.Base.AddingToHeader("vermijd:\n  gans: eend").Replacing("leefgebied:", text + "\nleefgebied:");

        pack.Said().Should().Equal($"OT3503 {marked}");
    }

    private static TestPack Saying(string word) => new(
        Pack.Header.Replace("gans", word), Pack.Laws.Replace("gans", word), Pack.Concepts.Replace("gans", word), Pack.Goal.Replace("gans", word), Pack.Method.Replace("gans", word));

    private static IEnumerable<string> Found(TestPack pack, string code)
    {
        var diagnostics = pack.Load().Diagnostics;
        diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Should().BeEmpty();
        return diagnostics.Where(diagnostic => diagnostic.Code == code).Select(diagnostic => $"{diagnostic.Path} {diagnostic.SourceLine}");
    }

    /// <summary>In the order of the messages: files by name, lines from top to bottom.</summary>
    private static IEnumerable<string> LinesWith(string word, TestPack pack)
    {
        var files = new[]
        {
            ("begrippen/basis.yaml", pack.Concepts), ("doelen/naar_school.yaml", pack.Goal), ("pakket.yaml", pack.Header),
            ("werkwijze.yaml", pack.Method), ("wetten.yaml", pack.Laws),
        };
        return files.SelectMany(file => file.Item2.Split('\n').Where(line => line.Contains(word)).Select(line => $"{file.Item1} {line}"));
    }
}
