using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Syntax.Scanning;
using OmgekeerdeToets.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace OmgekeerdeToets.Syntax;

/// <summary>
/// Bytes to a tree. The only file that touches YamlDotNet: it reads the lines that <see cref="LineScan"/> has made safe, as a
/// stream of events, within limits, and whatever it throws becomes one message.
/// </summary>
internal sealed class YamlReader
{
    private readonly ScannedText _text;
    private readonly DiagnosticBag _diagnostics;
    private readonly IParser _parser;
    private readonly HashSet<string> _dropped = new(StringComparer.Ordinal);
    private int _nodes;

    private YamlReader(ScannedText text, DiagnosticBag diagnostics)
    {
        _text = text;
        _diagnostics = diagnostics;
        _parser = new Parser(new Scanner(new StringReader(string.Join('\n', text.Lines)), skipComments: true));
    }

    public static YamlFile Read(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics) =>
        Utf8Text.Decode(path, bytes, diagnostics) is { } source
            ? Read(source, diagnostics)
            : new YamlFile(path, null, [.. NameScan.Keys(System.Text.Encoding.UTF8.GetString(bytes))]);

    public static YamlFile Read(SourceText source, DiagnosticBag diagnostics)
    {
        var text = LineScan.Run(source, diagnostics);
        var reader = new YamlReader(text, diagnostics);
        return text.CanBeParsed && reader.TryReadDocument(out var root)
            ? new YamlFile(source.Path, root, text.PossiblyDeclared.Union(reader._dropped))
            : new YamlFile(source.Path, null, [.. NameScan.Keys(source.Content)]);
    }

    /// <summary>False when the parser gave up, which has been reported; an empty file has no root.</summary>
    private bool TryReadDocument(out YamlNode? root)
    {
        root = null;
        try
        {
            _parser.MoveNext();
            _parser.MoveNext();
            if (_parser.Current is not DocumentStart)
            {
                // A file of which everything was refused is not also empty.
                if (!_diagnostics.HasErrors)
                {
                    _diagnostics.Add(_text.Source.Path, TextMessages.NothingInside());
                }

                return true;
            }

            _parser.MoveNext();
            root = ReadNode(0);
            return true;
        }
        catch (LimitException limit)
        {
            _diagnostics.Add(limit.Span, limit.Said);
        }
        catch (YamlException problem)
        {
            ReportUnparsed(problem.Start);
        }
        catch (Exception)
        {
            // The library is known to throw exceptions of other types on ordinary typing mistakes; to an author they are all the same.
            ReportUnparsed(_parser.Current?.End ?? Mark.Empty);
        }

        return false;
    }

    private void ReportUnparsed(Mark mark)
    {
        var line = Math.Clamp((int)mark.Line - 1, 0, _text.Source.LineCount - 1);
        while (line > 0 && PlainText.IsBlankOrComment(_text.Source.Line(line)))
        {
            line--;
        }

        var content = _text.Source.Line(line);
        var column = PlainText.SkipSpaces(content, 0);
        _diagnostics.Add(_text.Source.SpanOnLine(line, column, content.Length - column), YamlMessages.Unparsed());
    }

    private YamlNode ReadNode(int depth)
    {
        var current = (ParsingEvent)_parser.Current!;
        var span = SpanOf(current);
        if (depth >= LineScan.DeepestLevel && current is (SequenceStart or MappingStart))
        {
            throw new LimitException(span, TextMessages.Deeper(LineScan.DeepestLevel));
        }

        if (++_nodes > Limits.MostNodes)
        {
            throw new LimitException(span, TextMessages.MoreNodes(Limits.MostNodes));
        }

        ReportProperties(current, span);
        YamlNode node = current switch
        {
            Scalar scalar => ReadScalar(scalar, span),
            SequenceStart => ReadSequence(span, depth),
            MappingStart => ReadMapping(span, depth),
            _ => new BrokenNode(span),
        };
        _parser.MoveNext();
        return node;
    }

    /// <summary>The line scan finds these first; what it should ever miss is refused here.</summary>
    private void ReportProperties(ParsingEvent current, Span span)
    {
        if (current is AnchorAlias)
        {
            _diagnostics.Add(span, YamlMessages.AliasFound());
        }
        else if (current is NodeEvent { Anchor.IsEmpty: false })
        {
            _diagnostics.Add(span, YamlMessages.AnchorFound());
        }
        else if (current is NodeEvent { Tag.IsEmpty: false })
        {
            _diagnostics.Add(span, YamlMessages.TagFound(span.Text));
        }
    }

    private YamlNode ReadScalar(Scalar scalar, Span span)
    {
        if (_text.Broken.Contains(((int)scalar.Start.Line - 1, (int)scalar.Start.Column - 1)))
        {
            return new BrokenNode(span);
        }

        var style = scalar.Style switch
        {
            YamlDotNet.Core.ScalarStyle.SingleQuoted or YamlDotNet.Core.ScalarStyle.DoubleQuoted => ScalarStyle.Quoted,
            YamlDotNet.Core.ScalarStyle.Literal or YamlDotNet.Core.ScalarStyle.Folded => ScalarStyle.Block,
            _ => ScalarStyle.Plain,
        };
        return new ScalarNode(span, scalar.Value, style);
    }

    private SequenceNode ReadSequence(Span start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        _parser.MoveNext();
        while (_parser.Current is not SequenceEnd)
        {
            items.Add(WithoutEmptyItem(ReadNode(depth + 1)));
        }

        return new SequenceNode(items.Count == 0 ? UpToBracket(start) : items[0].Span.To(items[^1].Span), items.ToImmutable());
    }

    private YamlNode WithoutEmptyItem(YamlNode item)
    {
        if (!IsEmpty(item))
        {
            return item;
        }

        var dash = _text.Source.Content.LastIndexOf('-', Math.Max(0, item.Span.Start - 1));
        _diagnostics.Add(dash < 0 ? item.Span : _text.Source.Span(dash, 1), YamlMessages.EmptyItem());
        return new BrokenNode(item.Span);
    }

    private MappingNode ReadMapping(Span start, int depth)
    {
        var mapping = new MappingBuilder(_diagnostics, _dropped);
        _parser.MoveNext();
        while (_parser.Current is not MappingEnd)
        {
            var line = (int)_parser.Current!.Start.Line - 1;
            var key = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            mapping.Add(key, IsEmpty(value), value, _text.Guessed.Contains(line));
        }

        return mapping.Build(UpToBracket(start));
    }

    /// <summary>From the opening bracket of an empty list or mapping through the closing one; the parser ends it before.</summary>
    private Span UpToBracket(Span start)
    {
        var span = start.To(SpanOf(_parser.Current!));
        var content = _text.Source.Content;
        return span.End < content.Length && content[span.End] is ']' or '}' ? span with { Length = span.Length + 1 } : span;
    }

    /// <summary>Quotes never decide what a text means, and neither do the words that other uses of YAML have for nothing.</summary>
    private static bool IsEmpty(YamlNode node) => node is ScalarNode { Value: "" or "~" or "null" };

    private Span SpanOf(ParsingEvent current)
    {
        var start = _text.OffsetOf((int)current.Start.Line - 1, (int)current.Start.Column - 1);
        var end = _text.OffsetOf((int)current.End.Line - 1, (int)current.End.Column - 1);
        var length = _text.Source.Content.AsSpan(start, Math.Max(0, end - start)).TrimEnd().Length;
        return _text.Source.Span(start, length);
    }

    private sealed class LimitException(Span span, Message said) : Exception
    {
        public Span Span { get; } = span;

        public Message Said { get; } = said;
    }
}
