using System.Net;
using OmgekeerdeToets.Reports.Documents;

namespace OmgekeerdeToets.Reports.Rendering;

/// <summary>Text inside HTML: escaped, with its tone as a class; a marker is never the only sign, so it is kept from those who listen.</summary>
internal static class HtmlText
{
    public static string Of(RichText text) => string.Concat(text.Runs.Select(Of));

    public static string Of(Marker marker) => marker.IsNone
        ? ""
        : $"<span class=\"teken {Class(marker.Tone)}\" aria-hidden=\"true\">{Escape(marker.Sign)}</span> ";

    public static string Escape(string text) =>
        WebUtility.HtmlEncode(string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character)));

    private static string Of(Run run) => run.Tone switch
    {
        Tone.Plain => Escape(run.Text),
        Tone.Strong => $"<strong>{Escape(run.Text)}</strong>",
        Tone.Name => $"<code>{Escape(run.Text)}</code>",
        var tone => $"<span class=\"{Class(tone)}\">{Escape(run.Text)}</span>",
    };

    private static string Class(Tone tone) => tone switch
    {
        Tone.Good => "goed",
        Tone.Bad => "slecht",
        Tone.Open => "open",
        Tone.Muted => "zacht",
        Tone.Strong => "sterk",
        _ => "gewoon",
    };
}
