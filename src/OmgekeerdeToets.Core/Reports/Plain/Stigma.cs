namespace OmgekeerdeToets.Reports.Plain;

/// <summary>
/// Words that put people down or lay the blame on them, each with what to write instead. The one list of them: the loader warns for
/// it in the sentences of a pack, and nothing that is generated may hold one.
/// </summary>
internal static class Stigma
{
    public static PhraseBook Words { get; } = new(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["fraudeur"] = "wat er gebeurde, en wie dat heeft vastgesteld",
        ["fraudeurs"] = "wat er gebeurde, en wie dat heeft vastgesteld",
        ["fraudeert"] = "wat er gebeurde, en wie dat heeft vastgesteld",
        ["uitkeringstrekker"] = "iemand met een uitkering",
        ["uitkeringstrekkers"] = "mensen met een uitkering",
        ["profiteur"] = "wat iemand deed",
        ["profiteurs"] = "wat mensen deden",
        ["profiteert"] = "wat iemand krijgt, en waarom",
        ["klaploper"] = "wat iemand deed",
        ["probleemgezin"] = "een gezin met problemen",
        ["probleemgezinnen"] = "gezinnen met problemen",
        ["probleemgeval"] = "iemand met een probleem",
        ["probleemgevallen"] = "mensen met een probleem",
        ["draaideurklant"] = "iemand die vaker om hulp vraagt",
        ["zorgmijder"] = "iemand die geen hulp wil of kan vragen",
        ["zorgmijders"] = "mensen die geen hulp willen of kunnen vragen",
        ["junk"] = "iemand met een verslaving",
        ["verslaafde"] = "iemand met een verslaving",
        ["verslaafden"] = "mensen met een verslaving",
        ["zwerver"] = "iemand zonder huis",
        ["zwervers"] = "mensen zonder huis",
        ["onwillig"] = "wat iemand wel en niet wil, in eigen woorden",
        ["onwillige"] = "wat iemand wel en niet wil, in eigen woorden",
        ["ongemotiveerd"] = "wat iemand wel en niet wil, in eigen woorden",
        ["ongemotiveerde"] = "wat iemand wel en niet wil, in eigen woorden",
        ["werkschuw"] = "wat iemand doet en laat, en waarom",
        ["lui"] = "wat iemand doet en laat, en waarom",
        ["luie"] = "wat iemand doet en laat, en waarom",
        ["nalatig"] = "wat niet gebeurde, en wat iemand daarover zegt",
        ["nalatige"] = "wat niet gebeurde, en wat iemand daarover zegt",
        ["eigen schuld"] = "wat er gebeurde",
        ["asociaal"] = "wat iemand deed",
        ["asociale"] = "wat iemand deed",
        ["kansloos"] = "wat nu nog niet lukt",
        ["kansloze"] = "wat nu nog niet lukt",
        ["aso"] = "wat iemand deed",
        ["allochtoon"] = "niets: laat afkomst weg",
        ["allochtonen"] = "niets: laat afkomst weg",
    });
}
