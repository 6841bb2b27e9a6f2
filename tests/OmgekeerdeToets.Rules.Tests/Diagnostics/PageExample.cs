using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using OmgekeerdeToets.Diagnostics;

namespace OmgekeerdeToets.Rules.Tests.Diagnostics;

/// <summary>The fenced block in a section of a page: what it is, where it lies, and the text with the marked span.</summary>
/// <param name="Kind"><c>yaml</c>, <c>formule</c>, <c>stel</c>, <c>weging</c>, <c>yaml-bytes</c> (with <c>\xNN</c> for a loose byte), <c>json</c>, <c>ndjson</c>, <c>csv</c>, <c>csv-bytes</c> or <c>text</c>.</param>
/// <param name="Path">The file in the pack.</param>
/// <param name="IsAlone">The pack consists of this file; otherwise it is laid over the base pack.</param>
/// <param name="Marked">The text and the span that the carets mark.</param>
internal sealed partial record PageExample(string Kind, string Path, bool IsAlone, MarkedText Marked)
{
    /// <summary>The small pack that every example is laid over.</summary>
    public static readonly PackFiles Basis = PackFiles.InFolder(Checkout.Path("tests", "corpus", "basis"));

    /// <summary>One formula, evaluated against the base pack.</summary>
    public bool IsFormula => Kind == "formule";

    /// <summary>Something supposed about the case of the base pack, as it stands behind <c>--stel</c>.</summary>
    public bool IsSupposition => Kind == "stel";

    /// <summary>Another weighing of the base pack, as it stands behind <c>--weging</c>.</summary>
    public bool IsWeighing => Kind == "weging";

    public bool IsJson => Kind == "json";

    /// <summary>Many cases, a line each.</summary>
    public bool IsStream => IsCsv || Kind == "ndjson";

    public bool IsCsv => Kind is "csv" or "csv-bytes";

    public static PageExample Of(MessagePage page, string section)
    {
        var lines = page.Section(section).Split('\n');
        var info = lines[0]["```".Length..].Split(' ');
        var body = string.Join('\n', lines.Skip(1).TakeWhile(line => line != "```")) + "\n";
        return new PageExample(info[0], info[^1], info is [_, "alleen", _], MarkedText.Parse(body));
    }

    /// <summary>The pack with this file in it.</summary>
    public PackFiles Files()
    {
        var own = new PackFile(Path, Content());
        var others = IsAlone ? [] : Basis.Files.Where(file => file.Path != Path);
        return new PackFiles([.. others.Append(own).OrderBy(file => file.Path, StringComparer.Ordinal)]);
    }

    /// <summary>The file itself.</summary>
    public byte[] Content() => Kind.EndsWith("-bytes", StringComparison.Ordinal) ? Bytes(Marked.Text) : Encoding.UTF8.GetBytes(Marked.Text);

    private static byte[] Bytes(string text)
    {
        var bytes = new List<byte>();
        var from = 0;
        foreach (Match match in LooseByte().Matches(text))
        {
            bytes.AddRange(Encoding.UTF8.GetBytes(text[from..match.Index]));
            bytes.Add(byte.Parse(match.Groups["hex"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            from = match.Index + match.Length;
        }

        bytes.AddRange(Encoding.UTF8.GetBytes(text[from..]));
        return [.. bytes];
    }

    [GeneratedRegex(@"\\x(?<hex>[0-9A-F]{2})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LooseByte();
}
