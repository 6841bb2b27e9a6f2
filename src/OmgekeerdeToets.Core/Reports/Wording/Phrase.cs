namespace OmgekeerdeToets.Reports.Wording;

/// <summary>Building blocks of sentences: a capital in front, a full stop behind, and lists with <c>en</c>.</summary>
internal static class Phrase
{
    /// <summary>With a capital in front and a mark behind.</summary>
    public static string Sentence(string text) => Stopped(Capital(text.Trim()));

    public static string Capital(string text)
    {
        if (text.Length == 0)
        {
            return text;
        }

        var first = char.ToUpperInvariant(text[0]);
        return first == text[0] ? text : string.Concat([first], text.AsSpan(1));
    }

    /// <summary>With a mark at the end, where there is none yet.</summary>
    public static string Stopped(string text) => text.Length == 0 || EndsWithMark(text) ? text : text + ".";

    /// <summary>Without the full stop at the end, to stand inside another sentence.</summary>
    public static string Clause(string text) => text.Trim().TrimEnd('.');

    /// <summary><c>a</c>, <c>a en b</c>, <c>a, b en c</c>.</summary>
    public static string Enumerate(IEnumerable<string> parts) => Enumerate(parts, " en ");

    /// <summary><c>a</c>, <c>a of b</c>, <c>a, b of c</c>.</summary>
    public static string Alternatives(IEnumerable<string> parts) => Enumerate(parts, " of ");

    private static string Enumerate(IEnumerable<string> parts, string last)
    {
        var all = parts.ToList();
        return all.Count < 2 ? string.Concat(all) : string.Join(", ", all.Take(all.Count - 1)) + last + all[^1];
    }

    private static bool EndsWithMark(string text) =>
        text[^1] is '.' or '?' or '!' || (text.Length > 1 && text[^1] == '”' && text[^2] is '.' or '?' or '!');
}
