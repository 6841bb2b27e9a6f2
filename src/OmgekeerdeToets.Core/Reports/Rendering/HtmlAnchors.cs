using System.Globalization;
using System.Text;

namespace OmgekeerdeToets.Reports.Rendering;

/// <summary>Hands out the anchors of headings, in the order of the page: the words of the title, and a number behind the second of one name.</summary>
internal sealed class HtmlAnchors
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    public string Next(string title)
    {
        var name = Name(title);
        var count = _seen[name] = _seen.GetValueOrDefault(name) + 1;
        return count == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-{count}");
    }

    private static string Name(string title)
    {
        var name = new StringBuilder("h-");
        foreach (var character in title)
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                name.Append(char.ToLowerInvariant(character));
            }
            else if (name[^1] != '-')
            {
                name.Append('-');
            }
        }

        return name.ToString().TrimEnd('-');
    }
}
