using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Syntax.Pack;
using OmgekeerdeToets.Text;
using K = OmgekeerdeToets.Syntax.Keywords.Key;

namespace OmgekeerdeToets.Syntax.Shapes;

/// <summary>Reads <c>WET ARTIKEL [lid N] [onderdeel X] [onder Y]</c>.</summary>
internal static class CitationReader
{
    private static readonly ImmutableArray<string> Parts = [K.Paragraph, K.Part, K.SubPart];

    public static CitationSyntax Read(Located<string> text, ReadContext context)
    {
        if (text.IsBroken)
        {
            return Broken(text.Span);
        }

        var words = text.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (TryRead(text, words) is { } citation)
        {
            return citation;
        }

        context.Report(text.Span, ShapeMessages.BadCitation(text.Value, Better(text, words)));
        return Broken(text.Span);
    }

    public static CitationSyntax Broken(Span span) =>
        new(span, new Located<string>("", span, IsBroken: true), "", null, null, null, IsBroken: true);

    private static CitationSyntax? TryRead(Located<string> text, string[] words)
    {
        if (words.Length < 2 || words.Length % 2 != 0 || !ValueText.IsName(words[0]) || !words[1].Any(char.IsAsciiDigit))
        {
            return null;
        }

        var found = new string?[Parts.Length];
        var next = 0;
        for (var i = 2; i < words.Length; i += 2)
        {
            var part = next < Parts.Length ? Parts.IndexOf(words[i], next, Parts.Length - next, StringComparer.Ordinal) : -1;
            if (part < 0)
            {
                return null;
            }

            found[part] = words[i + 1];
            next = part + 1;
        }

        var law = new Located<string>(words[0], text.Span.Slice(0, Math.Min(words[0].Length, text.Span.Length)));
        return new CitationSyntax(text.Span, law, words[1], found[0], found[1], found[2]);
    }

    /// <summary>The same without the words, commas and capitals that people add; null when that does not make it right.</summary>
    private static string? Better(Located<string> text, string[] words)
    {
        string[] better =
        [
            .. words.Select(word => word.TrimEnd(',', '.').ToLowerInvariant())
                .Where(word => word.Length > 0 && !Keywords.ArticleWords.Contains(word, StringComparer.Ordinal))
                .Select(word => Keywords.PartWords.GetValueOrDefault(word, word)),
        ];
        return TryRead(text, better) is null ? null : string.Join(' ', better);
    }
}
