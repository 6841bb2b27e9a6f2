using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Cases;
using OmgekeerdeToets.Syntax.Scanning;
using OmgekeerdeToets.Syntax.Shapes;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Cases;

/// <summary>A case that was read and held against a pack.</summary>
/// <param name="Situation">The situation.</param>
/// <param name="Syntax">The case as it was written, with what it expects.</param>
internal sealed record BoundCase(Situation Situation, CaseSyntax Syntax);

/// <summary>From bytes to a case: the same scan and reader as a pack, or JSON; then the shape; then the pack. All messages in one run.</summary>
internal static class CaseFile
{
    private const string JsonExtension = ".json";

    public static Loaded<BoundCase> Read(string path, ReadOnlySpan<byte> bytes, Blueprint blueprint, DateOnly? referenceDate)
    {
        var messages = new DiagnosticBag();
        var shown = CitizenServiceNumber.Mask(path);
        if (shown != path)
        {
            messages.Add(shown, CaseMessages.CitizenNumberFound());
        }

        if (Utf8Text.Decode(shown, bytes, messages) is not { } source)
        {
            return Loaded.Of<BoundCase>(null, messages);
        }

        var said = new DiagnosticBag();
        var file = IsJson(source) ? JsonReader.Read(source, said) : YamlReader.Read(source, said);
        if (file.Root is null && !said.HasErrors)
        {
            messages.Add(source.Path, TextMessages.NoCaseInside());
            return Loaded.Of<BoundCase>(null, messages);
        }

        messages.AddRange(said.ToSorted());
        var tainted = CitizenNumbers.Refuse(source, file.Root, messages);
        var bound = Bind(file, blueprint, referenceDate, messages);
        return new Loaded<BoundCase>(bound, CitizenNumbers.Cover(messages.ToSorted(), tainted));
    }

    /// <summary>One line of a stream, JSON: no case of a person, so without occasion, names or free text.</summary>
    public static Loaded<Situation> ReadLine(
        string path, int number, ReadOnlySpan<byte> bytes, Blueprint blueprint, DateOnly? referenceDate)
    {
        var messages = new DiagnosticBag();
        return Utf8Text.Decode(path, bytes, messages, number) is { } source
            ? BindLine(source, JsonReader.Read(source, messages), blueprint, referenceDate, messages)
            : Loaded.Of<Situation>(null, messages);
    }

    /// <summary>One line of a stream that was read into a tree, JSON or not.</summary>
    public static Loaded<Situation> BindLine(
        SourceText source, YamlFile line, Blueprint blueprint, DateOnly? referenceDate, DiagnosticBag messages)
    {
        var tainted = CitizenNumbers.Refuse(source, line.Root, messages);
        var bound = Bind(line, blueprint, referenceDate, messages, isLine: true)?.Situation;
        var numbered = bound is null ? null : new Situation(blueprint, bound.Content with { Line = source.FirstLineNumber });
        return new Loaded<Situation>(numbered, CitizenNumbers.Cover(messages.ToSorted(), tainted));
    }

    /// <summary>The tree of a case that was read before without an error, YAML or JSON.</summary>
    public static YamlNode TreeOf(string path, ReadOnlySpan<byte> bytes)
    {
        var messages = new DiagnosticBag();
        var source = Utf8Text.Decode(path, bytes, messages)!;
        return (IsJson(source) ? JsonReader.Read(source, messages) : YamlReader.Read(source, messages)).Root!;
    }

    private static bool IsJson(SourceText source) =>
        source.Path.EndsWith(JsonExtension, StringComparison.OrdinalIgnoreCase)
        || BeginsAsJson(source.Content.AsSpan().TrimStart());

    /// <summary>A brace alone says little: YAML knows it too. Between the braces of JSON stands a key in quotes, or nothing.</summary>
    private static bool BeginsAsJson(ReadOnlySpan<char> text) => text is ['{', .. var rest] && rest.TrimStart() is ['"' or '}', ..];

    private static BoundCase? Bind(
        YamlFile file, Blueprint blueprint, DateOnly? referenceDate, DiagnosticBag messages, bool isLine = false)
    {
        if (file.Root is null)
        {
            return null;
        }

        var context = ReadContext.Of(file, messages, isLine);
        var read = isLine
            ? CaseSyntaxReader.ReadLine(file.Root, context, referenceDate is not null)
            : CaseSyntaxReader.Read(file.Root, context, referenceDate is not null);
        if (read is not { } syntax)
        {
            return null;
        }

        if (referenceDate is { } date)
        {
            syntax = syntax with { ReferenceDate = new Located<DateOnly>(date, syntax.Span) };
        }

        return new BoundCase(CaseBinder.Bind(syntax, blueprint, messages), syntax);
    }
}
