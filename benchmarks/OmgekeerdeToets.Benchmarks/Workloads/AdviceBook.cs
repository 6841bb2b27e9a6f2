using System.Collections.Immutable;

namespace OmgekeerdeToets.Benchmarks.Workloads;

/// <summary>The vocabulary of P: what a municipality could know of a household. Goals are called by the words of the first seven.</summary>
internal static class AdviceBook
{
    /// <summary>The word of a situation in which nothing is the matter.</summary>
    public const string Fine = "gaat_goed";

    /// <summary>The judgement that another regulation goes before.</summary>
    public const string OtherRegulation = "andere_regeling_past";

    /// <summary>What can be the matter, per part of life; each is the reason of one goal.</summary>
    public static ImmutableArray<Concept> Situations { get; } =
    [
        Concept.Choice("situatie_wonen", Fine, "huis_te_klein", "huis_niet_warm", "huis_met_trap", "uit_huis_gezet"),
        Concept.Choice("situatie_geld", Fine, "rekening_te_hoog", "inkomen_te_laat", "toeslag_terug", "geld_voor_eten"),
        Concept.Choice("situatie_werk", Fine, "werk_te_zwaar", "geen_vervoer", "geen_diploma", "contract_stopt"),
        Concept.Choice("situatie_zorg", Fine, "bril_kapot", "tandarts_te_duur", "mantelzorg_te_veel", "hulp_in_huis"),
        Concept.Choice("situatie_gezin", Fine, "school_te_ver", "sport_te_duur", "oppas_weg", "spullen_voor_baby"),
    ];

    /// <summary>The facts that conditions of all goals are about.</summary>
    public static ImmutableArray<Concept> Shared { get; } =
    [
        .. new[]
        {
            "wil_hulp", "heeft_netwerk", "heeft_fiets", "heeft_auto", "heeft_huisdier", "heeft_bewind", "heeft_toeslagen", "heeft_spaargeld",
            "vrijwilliger_vindbaar", "huisarts_akkoord", "school_werkt_mee", "huurder", "aanvraag_loopt", "eerder_geholpen", "fonds_mogelijk",
            "heeft_schuldhulp", "spreekt_nederlands",
        }.Select(Concept.YesNo),
        Concept.Amount("inkomen", 3000, 50), Concept.Amount("huur", 1200, 25), Concept.Amount("vaste_lasten", 1500, 25), Concept.Amount("spaargeld", 6000, 100),
        Concept.Amount("achterstand", 4000, 50), Concept.Amount("zorgkosten", 1500, 25), Concept.Amount("reiskosten", 400, 10),
        Concept.Number("afstand_winkel", 0, 40, "km"), Concept.Number("afstand_werk", 0, 80, "km"), Concept.Number("uren_werk", 0, 40, "uur"),
        Concept.Number("uren_zorg", 0, 40, "uur"), Concept.Number("kamers", 1, 8, ""),
        Concept.Choice("woning", "huur_sociaal", "huur_vrij", "koop", "inwonend"),
        Concept.Choice("vervoer", "lopend", "fiets", "bus", "auto"),
        Concept.Months("looptijd_schuld", 60), Concept.Months("maanden_uitkering", 60),
        Concept.Date("begin_situatie"), Concept.Date("einde_contract"),
    ];

    public static ImmutableArray<Concept> Judgements { get; } =
    [
        Concept.Judgement("kosten_doen_zich_voor"), Concept.Judgement("kosten_noodzakelijk"), Concept.Judgement("bijzondere_omstandigheden"),
        Concept.Judgement("niet_zelf_te_betalen"), Concept.Judgement(OtherRegulation),
    ];

    public static ConceptBook Concepts { get; } = new(
        [.. Situations, .. Shared, .. Judgements],
        [
            new ConceptList("kinderen", [Concept.Number("leeftijd", 0, 17, "jaar"), Concept.YesNo("gaat_naar_school"), Concept.YesNo("mist_iets")], 3),
            new ConceptList("schulden", [Concept.Amount("restbedrag", 4000, 50), Concept.YesNo("is_betwist")], 3),
        ]);
}
