using System.Globalization;
using System.Text;
using OmgekeerdeToets.Reports.Rendering;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Picturing;

/// <summary>
/// The picture as one <c>svg</c> element to stand inside a page, which brings <see cref="Style"/>: no inline style, no script, no
/// reference to anything outside. It has a title and a description, and grows with the width it gets.
/// </summary>
internal static class SvgRenderer
{
    private static readonly Lazy<string> Css = new(() => PageResource.Read("picture.css"));

    /// <summary>What the classes look like; colours are variables that a page may set. Once per page.</summary>
    public static string Style => Css.Value;

    /// <param name="picture">The picture.</param>
    /// <param name="key">Makes the ids of title and description unique in a page: ASCII letters, digits and hyphens.</param>
    public static string Render(ReasoningPicture picture, string key)
    {
        var layout = SvgLayout.Of(picture);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"beeld\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {SvgLayout.Width} {layout.Height}\" role=\"img\" aria-labelledby=\"{key}-titel {key}-tekst\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<title id=\"{key}-titel\">{SvgText.Escape(picture.Title)}</title>\n<desc id=\"{key}-tekst\">{SvgText.Escape(picture.Description)}</desc>\n");
        Columns(svg, picture);
        SvgLines.Draw(svg, layout);
        foreach (var box in layout.CoreValues.Prepend(layout.Goal).Concat(layout.Roads.SelectMany(road => road.Boxes)))
        {
            Box(svg, box, "");
        }

        if (layout.Carried is { } carried)
        {
            Box(svg, carried, " beeld-drager");
        }

        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"beeld-uitleg\" x=\"{SvgLayout.ColumnX(0)}\" y=\"{layout.Height - 14}\">{SvgText.Escape(PictureWording.Legend)}</text>\n</svg>\n");
        return svg.ToString();
    }

    private static void Columns(StringBuilder svg, ReasoningPicture picture)
    {
        for (var column = 0; column < (picture.Carried is null ? 1 : PictureWording.Columns.Length); column++)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"beeld-kolom\" x=\"{SvgLayout.ColumnX(column)}\" y=\"30\">{SvgText.Escape(PictureWording.Columns[column])}</text>\n");
        }
    }

    private static void Box(StringBuilder svg, SvgBox box, string more)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<g class=\"beeld-vak {SvgClass.Of(box.Node.Mark)}{more}\" data-spoor=\"{SvgText.Escape(box.Node.TraceId)}\"><rect x=\"{box.X}\" y=\"{box.Y}\" width=\"{box.Width}\" height=\"{box.Height}\" rx=\"8\"/>\n");
        var y = box.TextY;
        foreach (var line in box.Lines)
        {
            y += line.Height;
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"{SvgClass.Of(line.Kind)}\" x=\"{box.TextX}\" y=\"{y - 4}\">{SvgText.Escape(line.Text)}</text>\n");
        }

        svg.Append("</g>\n");
    }
}
