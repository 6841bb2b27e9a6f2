using OmgekeerdeToets.Diagnostics;

namespace OmgekeerdeToets.Rules.Tests;

/// <summary>A small pack in memory that loads without a message, and ways to change one thing in it.</summary>
internal sealed record TestPack(
    string Header, string Laws, string Concepts, string Goal, string Method = TestPack.NoMethod)
{
    private const string NoMethod = "zuiver: Heb ik haast?\n";

    public static TestPack Base { get; } = new(
        """
        naam: proefpakket
        versie: 1.0.0
        taalversie: 1
        gemaakt_door: de proef
        """,
        """
        wetten:
          pw:
            titel: Participatiewet
            bwb: BWBR0015703
            grondwaarden:
              zekerheid:
                titel: Zeker zijn van een bestaan
                herkomst: afgeleid
              zelf:
                titel: Eigen verantwoordelijkheid
                herkomst: afgeleid
            bepalingen:
              - artikel: 15
                lid: 1
                inhoud: Een andere regeling gaat voor.
                gecontroleerd: nee
              - artikel: 35
                lid: 1
                inhoud: Extra bijstand.
                gecontroleerd: nee
        """,
        """
        begrippen:
          afstand:
            label: de afstand naar school
            type: getal
            eenheid: km
            minimaal: 0
            maximaal: 200
            vraag: Hoe ver is het?
          veilig:
            label: de weg is veilig
            type: ja_nee
            vraag: Is de weg veilig?
          wil_meedoen:
            label: de ouder wil meedoen
            type: ja_nee
            te_beinvloeden_door: inwoner
            vraag: Wil je meedoen?
          noodzakelijk:
            label: de kosten zijn noodzakelijk
            type: ja_nee
            soort: beoordeling
            beoordeeld_door: klantmanager_inkomen
          kinderen:
            label: de kinderen
            type: lijst
            velden:
              leeftijd:
                label: de leeftijd
                type: getal
                eenheid: jaar
                minimaal: 0
              mist_les:
                label: mist lessen
                type: ja_nee
        """,
        """
        doel: naar_school
        titel: De kinderen zijn elke dag op school
        leefgebied: werk_en_opleiding
        beoogd_effect:
          aan_de_orde_als: voor minstens een van kinderen geldt mist_les
          omdat: Een kind mist lessen.
        grondwaarden:
          - waarde: pw.zekerheid
            pleit: voor
            gewicht: zwaar
            omdat: School geeft een kind zekerheid.
          - waarde: pw.zelf
            pleit: tegen
            gewicht: licht
            omdat: Vervoer is meestal iets van het gezin.
        oplossingen:
          fiets:
            titel: Een fiets
            vorm: natura
            helpt:
              hoeveel: helemaal
              omdat: Het kind komt er zelf.
            geschikt_als:
              - afstand hoogstens 8 km
              - veilig
            voorwaarden:
              - draagvlak
            gevolgen:
              - raakt: gemeente
                wanneer: kort
                bedrag: 250 euro * aantal kinderen met mist_les
                hoe_vaak: eenmalig
                omdat: Tweedehands.
              - raakt: kind
                wanneer: lang
                pleit: voor
                gewicht: zwaar
                omdat: Het kind kan zelf naar school.
              - raakt: huishouden
                wanneer: kort
                pleit: tegen
                gewicht: licht
                tenzij: wil_meedoen
                omdat: Niet elk gezin wil een fiets.
            juridische_toets:
              - grondslag: pw 35 lid 1
                past: regulier
                als: noodzakelijk
                omdat: De kosten zijn noodzakelijk.
          niets_doen:
            titel: Niets doen
            vorm: niets_doen
            helpt:
              hoeveel: deels
              omdat: Het gezin regelt het zelf.
            geschikt_als: niet veilig
            gevolgen:
              - raakt: gemeente
                wanneer: kort
                bedrag: 0 euro
                hoe_vaak: eenmalig
                omdat: Er is niets te betalen.
              - raakt: kind
                wanneer: kort
                pleit: tegen
                gewicht: licht
                omdat: Het kind mist nog lessen.
        """);

    /// <summary>The same pack with one stretch of text replaced, wherever it stands; it must stand somewhere.</summary>
    /// <summary>A case of the base pack in which children miss lessons.</summary>
    /// <param name="isNecessary">What somebody judged of the costs.</param>
    public static string CaseOfChildren(string isNecessary = "ja") =>
        $"""
        casus: Kinderen missen lessen
        fictief: ja
        aanleiding: hulpvraag
        hulpvraag:
          tekst: Mijn kind mist lessen.
        peildatum: 2026-11-01
        doelen:
          naar_school: samen
        gegevens:
          afstand: 4 km
          veilig: ja
          kinderen:
            - mist_les: ja
        beoordelingen:
          noodzakelijk:
            waarde: {isNecessary}
            door: klantmanager_inkomen
            omdat: Daar is over gepraat.
        """;

    public TestPack Replacing(string old, string with)
    {
        (Header + Laws + Concepts + Goal).Should().Contain(old, "a test replaces something that is there");
        return new TestPack(
            Header.Replace(old, with), Laws.Replace(old, with), Concepts.Replace(old, with), Goal.Replace(old, with), Method);
    }

    /// <summary>The same pack with more lines at the end of the header, the laws, the concepts or the goal.</summary>
    public TestPack AddingToHeader(string lines) => this with { Header = Header + "\n" + lines };

    public TestPack AddingToLaws(string lines) => this with { Laws = Laws + "\n" + lines };

    public TestPack AddingToConcepts(string lines) => this with { Concepts = Concepts + "\n" + lines };

    public TestPack AddingToGoal(string lines) => this with { Goal = Goal + "\n" + lines };

    public Loaded<RulePack> Load(params (string Path, string Text)[] more) => RulePack.Load(PackFiles.InMemory(
    [
        ("pakket.yaml", Header), ("wetten.yaml", Laws), ("werkwijze.yaml", Method),
        ("begrippen/basis.yaml", Concepts), ("doelen/naar_school.yaml", Goal),
        .. more,
    ]));

    /// <summary>The pack; it must load without an error.</summary>
    public RulePack Pack(params (string Path, string Text)[] more)
    {
        var loaded = Load(more);
        loaded.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)
            .Select(diagnostic => DiagnosticLayout.Render(diagnostic)).Should().BeEmpty();
        return loaded.Value!;
    }

    /// <summary>The codes it is reported for, in the order of the files.</summary>
    public IEnumerable<string> Codes(params (string Path, string Text)[] more) =>
        Load(more).Diagnostics.Select(diagnostic => diagnostic.Code);

    /// <summary>The one message it is reported for.</summary>
    public Diagnostic TheMessage(params (string Path, string Text)[] more)
    {
        var diagnostics = Load(more).Diagnostics;
        diagnostics.Should().ContainSingle(string.Join("\n", diagnostics.Select(d => DiagnosticLayout.Render(d))));
        return diagnostics[0];
    }
}
