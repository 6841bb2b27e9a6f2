namespace OmgekeerdeToets.Benchmarks.Workloads;

/// <summary>What every pack must have, as small as it may be.</summary>
internal static class Frame
{
    public const string Laws = """
        wetten:
          wet:
            titel: Wet van de proef
            bwb: BWBR0015703
            grondwaarden:
              zekerheid:
                titel: Zeker zijn van een bestaan
                herkomst: afgeleid
              zelf:
                titel: Zelf verantwoordelijk zijn
                herkomst: afgeleid
            bepalingen:
              - artikel: 1
                inhoud: De gemeente helpt.
                gecontroleerd: nee

        """;

    public const string Goal = """
        doel: rust
        titel: Er is rust in huis
        leefgebied: wonen
        beoogd_effect:
          aan_de_orde_als: kenmerk_1
          omdat: Er is onrust.
        grondwaarden:
          - waarde: wet.zekerheid
            pleit: voor
            gewicht: zwaar
            omdat: Rust geeft zekerheid.
          - waarde: wet.zelf
            pleit: tegen
            gewicht: licht
            omdat: Rust in huis is van het gezin.
        oplossingen:
          niets_doen:
            titel: Niets doen
            vorm: niets_doen
            helpt:
              hoeveel: deels
              omdat: De onrust gaat soms vanzelf over.
            geschikt_als: niet kenmerk_2
            gevolgen:
              - raakt: huishouden
                wanneer: lang
                pleit: voor
                gewicht: licht
                omdat: Het gezin doet het zelf.
              - raakt: huishouden
                wanneer: kort
                pleit: tegen
                gewicht: licht
                omdat: Het kan lang duren.

        """;

    public static string Header(string name) => $"""
        naam: meetpakket_{name}
        versie: 1.0.0
        taalversie: 1
        gemaakt_door: de meting
        omschrijving: Verzonnen regels om de snelheid mee te meten.

        """;
}
