using System.Collections.Immutable;
using System.Text;

namespace OmgekeerdeToets.Diagnostics;

/// <summary>The page of a code in <c>docs/meldingen/</c>: what it means, how it looks when it is wrong and when it is right, and why.</summary>
internal sealed record MessagePage(string Code, string Title, string Text)
{
    private const string Prefix = "meldingen/";
    private const string Suffix = ".md";

    /// <summary>The codes that have a page, in order.</summary>
    public static ImmutableArray<string> Codes { get; } =
    [
        .. typeof(MessagePage).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^Suffix.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The page of this code; null when there is none.</summary>
    public static MessagePage? Find(string code)
    {
        var name = Catalog.Normalise(code);
        using var stream = typeof(MessagePage).Assembly.GetManifestResourceStream(Prefix + name + Suffix);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Parse(name, reader.ReadToEnd());
    }

    /// <summary>A page begins with <c># CODE: titel</c>.</summary>
    public static MessagePage Parse(string code, string markdown)
    {
        var text = markdown.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
        var firstLine = text.Split('\n', 2)[0];
        var colon = firstLine.IndexOf(':', StringComparison.Ordinal);
        return new MessagePage(code, colon < 0 ? firstLine.TrimStart('#', ' ') : firstLine[(colon + 1)..].Trim(), text);
    }

    /// <summary>The lines under a heading of the second level, without the heading; empty when there is no such heading.</summary>
    public string Section(string heading)
    {
        var lines = Text.Split('\n')
            .SkipWhile(line => line.TrimEnd() != "## " + heading)
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal));
        return string.Join('\n', lines).Trim('\n');
    }
}
