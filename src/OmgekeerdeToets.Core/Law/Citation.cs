using OmgekeerdeToets.Law;

namespace OmgekeerdeToets;

/// <summary>A reference to a provision at a date, with its link by the national standard (juriconnect).</summary>
public sealed record Citation
{
    internal Citation(Provision provision, DateOnly date)
    {
        Provision = provision;
        Date = date;
    }

    /// <summary>The name of the law in the pack, such as <c>participatiewet</c>.</summary>
    public string Law => Provision.Law.Name;

    /// <summary>The title of the law as people read it, such as <c>Participatiewet</c>.</summary>
    public string LawTitle => Provision.Law.Title;

    /// <summary>The article (<i>artikel</i>).</summary>
    public string Article => Provision.Article;

    /// <summary>The paragraph (<i>lid</i>); null when the whole article is meant.</summary>
    public string? Paragraph => Provision.Paragraph;

    /// <summary>The part (<i>onderdeel</i>); null when the whole paragraph is meant.</summary>
    public string? Part => Provision.Part;

    /// <summary>The part of the part (<i>onder</i>); null when there is none.</summary>
    public string? Under => Provision.Under;

    /// <summary>A one-line paraphrase in Dutch (<i>inhoud</i>).</summary>
    public string Paraphrase => Provision.Paraphrase;

    /// <summary>True when somebody held the paraphrase against the text (<i>gecontroleerd</i>); reports show the mark.</summary>
    public bool IsChecked => Provision.Checked is not null;

    /// <summary>True when it is uncertain whether the provision will hold (<i>zekerheid: onzeker</i>).</summary>
    public bool IsUncertain => Provision.IsUncertain;

    /// <summary>The reference date at which the provision is cited.</summary>
    public DateOnly Date { get; }

    /// <summary>The juriconnect id, such as <c>jci1.3:c:BWBR0015703&amp;artikel=35&amp;lid=1&amp;g=2026-11-01</c>; null for a law without a BWB id.</summary>
    public string? Jci => Juriconnect.IdOf(Provision, Date);

    /// <summary>A link for people on wetten.overheid.nl or lokaleregelgeving.overheid.nl, or the place the pack gives; null when there is none.</summary>
    public string? Link => Juriconnect.LinkTo(Provision, Date) ?? Provision.Law.Place;

    internal Provision Provision { get; }

    /// <summary>The name as rules write it, such as <c>participatiewet 35 lid 1</c>.</summary>
    public override string ToString() => Provision.Key;
}
