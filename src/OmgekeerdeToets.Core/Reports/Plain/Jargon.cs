namespace OmgekeerdeToets.Reports.Plain;

/// <summary>
/// Words of the trade that a resident need not know, each with what it means in plain words. The one list of them: a text that uses
/// one says what it means, in the sentence itself or in a list of words under it.
/// </summary>
internal static class Jargon
{
    /// <summary>How a word of the list is looked for, and its meaning; forms of one word stand together.</summary>
    private static readonly (string[] Forms, string Meaning)[] Terms =
    [
        (["algemeen gebruikelijk", "algemeen gebruikelijke"], "iets gewoons dat iedereen zelf kan kopen"),
        (["alsmede"], "en ook"),
        (["ambtshalve"], "zonder dat iemand erom vraagt"),
        (["arbeidsinschakeling", "arbeidstoeleiding"], "werk vinden en houden"),
        (["arbeidsverplichting", "arbeidsverplichtingen"], "de plicht om werk te zoeken"),
        (["belanghebbende", "belanghebbenden"], "degene over wie het gaat"),
        (["beschikking", "beschikkingen"], "een besluit over één persoon"),
        (["beslagvrije voet"], "het bedrag dat iemand altijd mag houden"),
        (["beslistermijn"], "de tijd die de gemeente heeft om te besluiten"),
        (["bestaanszekerheid"], "zeker zijn van genoeg om van te leven"),
        (["bijzondere bijstand"], "geld voor kosten die echt nodig zijn en die u niet zelf kunt betalen"),
        (["borgtocht"], "beloven te betalen als een ander dat niet kan"),
        (["buitenwettelijk", "buitenwettelijke"], "naast de wet, in het voordeel van de inwoner"),
        (["caseload"], "het aantal mensen per begeleider"),
        (["casuïstiek"], "situaties om samen te bespreken"),
        (["casus", "casussen"], "de situatie waar het over gaat"),
        (["cautie"], "zeggen dat iemand niet hoeft te antwoorden"),
        (["conform"], "zoals het staat in"),
        (["derhalve"], "daarom"),
        (["dienaangaande"], "daarover"),
        (["discretionair", "discretionaire"], "waar de gemeente zelf over mag kiezen"),
        (["doelgroep", "doelgroepen"], "de mensen om wie het gaat"),
        (["doelmatig", "doelmatige", "doelmatigheid"], "het geld helpt waar het voor is"),
        (["doenvermogen"], "wat iemand op dit moment aankan"),
        (["draagkracht"], "wat iemand kan betalen"),
        (["draagvlak"], "of mensen erachter staan"),
        (["dwangsom"], "geld dat iemand moet betalen als iets te laat is"),
        (["eigen middelen"], "eigen geld"),
        (["eigen regie"], "zelf bepalen"),
        (["evenredig", "evenredige", "evenredigheid"], "in verhouding tot wat we willen bereiken"),
        (["gelet op"], "omdat"),
        (["grondslag", "grondslagen"], "het artikel in de wet dat dit mogelijk maakt"),
        (["grondwaarde", "grondwaarden"], "waar een wet voor bedoeld is"),
        (["handhaven", "handhaving"], "kijken of iedereen zich aan de regels houdt"),
        (["hardheidsclausule"], "de uitzondering als een regel te hard uitpakt"),
        (["in beginsel"], "meestal"),
        (["in het kader van"], "voor"),
        (["in natura"], "spullen in plaats van geld"),
        (["indicatie", "indicaties"], "een besluit dat iemand hulp nodig heeft"),
        (["indien"], "als"),
        (["ingevolge", "krachtens"], "door"),
        (["inkomenstoets", "vermogenstoets"], "kijken hoeveel geld iemand heeft"),
        (["inlichtingenplicht", "inlichtingenverplichting"], "veranderingen op tijd doorgeven"),
        (["intake"], "het eerste gesprek"),
        (["interventie", "interventies"], "wat we doen om te helpen"),
        (["inzake", "betreffende", "met betrekking tot", "ten aanzien van"], "over"),
        (["jegens"], "tegenover"),
        (["ketenpartner", "ketenpartners"], "een organisatie die ook helpt"),
        (["kostendeler", "kostendelers", "kostendelend", "kostendelende", "kostendelersnorm"], "wie de kosten van het wonen deelt"),
        (["kwalificatieplicht"], "naar school tot iemand een diploma heeft of achttien is"),
        (["loondispensatie"], "de werkgever betaalt een deel van het loon"),
        (["loonwaarde"], "hoeveel werk iemand kan doen"),
        (["maatwerk"], "wat past bij één persoon"),
        (["maatwerkvoorziening", "maatwerkvoorzieningen"], "hulp die bij één persoon past"),
        (["mandaat", "gemandateerd", "gemandateerde"], "namens de gemeente mogen besluiten"),
        (["middels", "door middel van"], "met"),
        (["minnelijk traject", "minnelijke regeling"], "afspraken over schulden zonder rechter"),
        (["moratorium"], "een tijd waarin niemand schulden mag innen"),
        (["naar vermogen"], "voor zover dat lukt"),
        (["omtrent"], "over"),
        (["onderhavig", "onderhavige"], "deze"),
        (["ontheffing", "ontheffingen"], "iets tijdelijk niet hoeven doen"),
        (["ontvankelijk"], "te behandelen"),
        (["opschorten", "opschorting", "opgeschort"], "de betaling voor even stoppen"),
        (["outreachend", "outreachende"], "zelf naar mensen toe gaan"),
        (["overgangsrecht"], "regels voor de overgang van oud naar nieuw"),
        (["participatie", "participeren"], "meedoen"),
        (["peildatum"], "de dag waar dit over gaat"),
        (["pgb", "persoonsgebonden budget"], "geld om zelf hulp mee te kopen"),
        (["proportioneel", "proportionele", "proportionaliteit"], "in verhouding tot wat we willen bereiken"),
        (["re-integratie", "reïntegratie"], "hulp bij het vinden van werk"),
        (["rechthebbende", "rechthebbenden"], "degene die er recht op heeft"),
        (["rechtmatig", "rechtmatige", "rechtmatigheid"], "zoals het volgens de wet mag"),
        (["reeds"], "al"),
        (["regelpakket"], "de regels waarmee de gemeente werkt"),
        (["sanctie", "sancties", "sanctioneren"], "een boete of een lagere uitkering"),
        (["standaardaanpak"], "wat de gemeente meestal doet"),
        (["subsidiariteit"], "eerst kijken of het lichter kan"),
        (["te allen tijde"], "altijd"),
        (["tegenprestatie"], "iets terugdoen voor de bijstand"),
        (["ten behoeve van"], "voor"),
        (["ten gunste van"], "in het voordeel van"),
        (["teneinde"], "om"),
        (["terugvordering", "terugvorderen", "teruggevorderd"], "geld terugvragen"),
        (["tevens", "voorts"], "ook"),
        (["toereikend", "toereikende"], "genoeg"),
        (["traject", "trajecten"], "een plan met stappen"),
        (["uitstroom", "uitstromen"], "stoppen met de uitkering door werk"),
        (["vermogensgrens"], "hoeveel geld iemand mag hebben"),
        (["verordening", "verordeningen"], "regels van de gemeenteraad"),
        (["verstrekken", "verstrekking", "verstrekt"], "geven"),
        (["verwijtbaar", "verwijtbare", "verwijtbaarheid"], "of iemand er iets aan kon doen"),
        (["verzuim"], "iets niet doen wat was gevraagd"),
        (["vooringenomen", "vooringenomenheid"], "met een oordeel vooraf"),
        (["voorliggende voorziening", "voorliggende voorzieningen"], "hulp uit een andere wet, die eerst komt"),
        (["voornoemd", "voornoemde"], "die hierboven staat"),
        (["voorziening", "voorzieningen"], "hulp, een ding of een dienst van de gemeente"),
        (["wsnp", "msnp"], "hulp bij schulden via vaste regels"),
        (["zelfredzaam", "zelfredzame", "zelfredzaamheid"], "zelf kunnen doen wat nodig is"),
        (["zienswijze", "zienswijzen"], "wat iemand er zelf van vindt"),
    ];

    public static PhraseBook Words { get; } = new(Terms.SelectMany(term => term.Forms.Select(form => KeyValuePair.Create(form, term.Meaning))));

    /// <summary>
    /// Whether the text itself says what the word means: right behind it, between brackets or after <c>dat is</c> and the like, or
    /// before it, as in <c>dat heet een …</c>.
    /// </summary>
    public static bool IsExplained(string text, FoundPhrase found)
    {
        var behind = text.AsSpan(found.Start + found.Length);
        foreach (var opening in Openings)
        {
            if (behind.StartsWith(opening, StringComparison.Ordinal))
            {
                return true;
            }
        }

        var before = text.AsSpan(0, found.Start).TrimEnd();
        foreach (var naming in Namings)
        {
            if (before.EndsWith(naming, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What stands before a word that a text has just explained.</summary>
    private static readonly string[] Namings = [" heet", " heet een", " heet het", " heet de", " noemt dat", " noemt dat een", " noemen dat", " noemen dat een", " noemen wij"];

    private static readonly string[] Openings = [" (", ", dat is", ", dat betekent", ", dat wil zeggen", ": dat is", " betekent", " is hier"];
}
