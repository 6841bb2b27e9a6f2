using System.Globalization;

namespace OmgekeerdeToets.Law;

/// <summary>Addresses of provisions by the national standard (juriconnect).</summary>
internal static class Juriconnect
{
    /// <summary>The id, such as <c>jci1.3:c:BWBR0015703&amp;artikel=35&amp;lid=1&amp;g=2026-11-01</c>; null for a law without a BWB id.</summary>
    /// <param name="provision">The provision.</param>
    /// <param name="date">The day whose text is meant; null for the text of the day on which it is opened.</param>
    public static string? IdOf(Provision provision, DateOnly? date = null)
    {
        if (provision.Law.Bwb is not { } bwb)
        {
            return null;
        }

        var parts = $"jci1.3:c:{bwb}&artikel={provision.Article}";
        parts += provision.Paragraph is null ? "" : $"&lid={provision.Paragraph.Split('-')[0]}"; // the second of two paragraphs 8 is called 8-tweede
        parts += provision.Part is null ? "" : $"&o={provision.Part}";
        parts += provision.Under is null ? "" : $"&o={provision.Under}";
        return parts + (date is { } day ? "&g=" + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "");
    }

    /// <summary>Where people can read it: on wetten.overheid.nl or lokaleregelgeving.overheid.nl; null for what has no address there.</summary>
    public static string? LinkTo(Provision provision, DateOnly? date = null) => (IdOf(provision, date), provision.Law.Cvdr) switch
    {
        ({ } id, _) => "https://wetten.overheid.nl/" + id,
        (null, { } cvdr) => "https://lokaleregelgeving.overheid.nl/" + cvdr,
        _ => null,
    };
}
