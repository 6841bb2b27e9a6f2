using OmgekeerdeToets.Reports.Rendering;

namespace OmgekeerdeToets.Reports.Picturing;

/// <summary>Text inside SVG: escaped as in HTML, which both an HTML page and an SVG file read.</summary>
internal static class SvgText
{
    public static string Escape(string text) => HtmlText.Escape(text);
}

/// <summary>The classes of the picture; <c>picture.css</c> says what they look like.</summary>
internal static class SvgClass
{
    public static string Of(PictureMark mark) => mark switch
    {
        PictureMark.Advised => "beeld-advies",
        PictureMark.Open => "beeld-open",
        PictureMark.Fallen => "beeld-valt-af",
        _ => "beeld-gewoon",
    };

    public static string Of(SvgLineKind kind) => kind switch
    {
        SvgLineKind.Heading => "beeld-oordeel",
        SvgLineKind.Label => "beeld-naam",
        _ => "beeld-reden",
    };
}
