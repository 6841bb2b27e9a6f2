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
        (["alsmede"], "en ook"),
        (["ambtshalve"], "zonder dat iemand erom vraagt"),
        (["belanghebbende", "belanghebbenden"], "degene over wie het gaat"),
        (["beschikking", "beschikkingen"], "een besluit over één persoon"),
        (["beslagvrije voet"], "het bedrag dat iemand altijd mag houden"),
        (["beslistermijn"], "de tijd die de gemeente heeft om te besluiten"),
        (["bijzondere bijstand"], "geld voor kosten die echt nodig zijn en die u niet zelf kunt betalen"),
        (["buitenwettelijk", "buitenwettelijke"], "naast de wet, in het voordeel van de inwoner"),
        (["casus", "casussen"], "de situatie waar het over gaat"),
        (["cautie"], "zeggen dat iemand niet hoeft te antwoorden"),
        (["conform"], "zoals het staat in"),
        (["derhalve"], "daarom"),
        (["dienaangaande"], "daarover"),
        (["discretionair", "discretionaire"], "waar de gemeente zelf over mag kiezen"),
        (["doelmatig", "doelmatige", "doelmatigheid"], "het geld helpt waar het voor is"),
        (["doenvermogen"], "wat iemand op dit moment aankan"),
        (["draagvlak"], "of mensen erachter staan"),
        (["dwangsom"], "geld dat iemand moet betalen als iets te laat is"),
        (["evenredig", "evenredige", "evenredigheid"], "in verhouding tot wat we willen bereiken"),
        (["grondslag", "grondslagen"], "het artikel in de wet dat dit mogelijk maakt"),
        (["grondwaarde", "grondwaarden"], "waar een wet voor bedoeld is"),
        (["hardheidsclausule"], "de uitzondering als een regel te hard uitpakt"),
        (["in natura"], "spullen in plaats van geld"),
        (["indicatie", "indicaties"], "een besluit dat iemand hulp nodig heeft"),
        (["ingevolge", "krachtens"], "door"),
        (["inlichtingenplicht", "inlichtingenverplichting"], "veranderingen op tijd doorgeven"),
        (["intake"], "het eerste gesprek"),
        (["interventie", "interventies"], "wat we doen om te helpen"),
        (["jegens"], "tegenover"),
        (["ketenpartner", "ketenpartners"], "een organisatie die ook helpt"),
        (["loondispensatie"], "de werkgever betaalt een deel van het loon"),
        (["loonwaarde"], "hoeveel werk iemand kan doen"),
        (["mandaat", "gemandateerd", "gemandateerde"], "namens de gemeente mogen besluiten"),
        (["minnelijk traject", "minnelijke regeling"], "afspraken over schulden zonder rechter"),
        (["omtrent"], "over"),
        (["onderhavig", "onderhavige"], "deze"),
        (["opschorten", "opschorting", "opgeschort"], "de betaling voor even stoppen"),
        (["participatie", "participeren"], "meedoen"),
        (["peildatum"], "de dag waar dit over gaat"),
        (["proportioneel", "proportionele", "proportionaliteit"], "in verhouding tot wat we willen bereiken"),
        (["re-integratie", "reïntegratie"], "hulp bij het vinden van werk"),
        (["rechthebbende", "rechthebbenden"], "degene die er recht op heeft"),
        (["rechtmatig", "rechtmatige", "rechtmatigheid"], "zoals het volgens de wet mag"),
        (["regelpakket"], "de regels waarmee de gemeente werkt"),
        (["standaardaanpak"], "wat de gemeente meestal doet"),
        (["subsidiariteit"], "eerst kijken of het lichter kan"),
        (["tegenprestatie"], "iets terugdoen voor de bijstand"),
        (["teneinde"], "om"),
        (["terugvordering", "terugvorderen", "teruggevorderd"], "geld terugvragen"),
        (["verwijtbaar", "verwijtbare", "verwijtbaarheid"], "of iemand er iets aan kon doen"),
        (["voornoemd", "voornoemde"], "die hierboven staat"),
        (["voorliggende voorziening", "voorliggende voorzieningen"], "hulp uit een andere wet, die eerst komt"),
        (["wsnp", "msnp"], "hulp bij schulden via vaste regels"),
        (["zelfredzaam", "zelfredzame", "zelfredzaamheid"], "zelf kunnen doen wat nodig is"),
        (["zienswijze", "zienswijzen"], "wat iemand er zelf van vindt"),
    ];

    public static PhraseBook Words { get; } = new(Terms.SelectMany(term => term.Forms.Select(form => KeyValuePair.Create(form, term.Meaning))));

    /// <summary>Whether the text itself says what the word means: right behind it, between brackets or after <c>dat is</c> and the like.</summary>
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

        return false;
    }

    private static readonly string[] Openings = [" (", ", dat is", ", dat betekent", ", dat wil zeggen", ": dat is", " betekent", " is hier"];
}
