using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Syntax.Scanning;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Syntax;

/// <summary>
/// JSON to the same tree as YAML, with its own positions. <c>true</c> and <c>false</c> are ja and nee, <c>null</c> is a key that is
/// not there, numbers stay text. Strict: no comments, no key twice, nothing after the end.
/// </summary>
internal ref struct JsonReader
{
    private readonly SourceText _source;
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly DiagnosticBag _diagnostics;
    private Utf8JsonReader _reader;
    private int _nodes;
    private int _lastByte;
    private int _lastChar;

    private JsonReader(SourceText source, byte[] bytes, DiagnosticBag diagnostics)
    {
        _source = source;
        _bytes = bytes;
        _diagnostics = diagnostics;
        _reader = new Utf8JsonReader(bytes, new JsonReaderOptions
        {
            AllowTrailingCommas = false,
            CommentHandling = JsonCommentHandling.Disallow,
            MaxDepth = LineScan.DeepestLevel,
        });
    }

    public static YamlFile Read(SourceText source, DiagnosticBag diagnostics)
    {
        var reader = new JsonReader(source, Encoding.UTF8.GetBytes(source.Content), diagnostics);
        try
        {
            reader._reader.Read();
            var root = reader.ReadNode();
            reader._reader.Read();
            return new YamlFile(source.Path, root, []);
        }
        catch (JsonException problem)
        {
            reader.ReportUnparsed(problem);
        }
        catch (InvalidOperationException)
        {
            // Half of a character that takes two: the text is not Unicode once its escapes are taken out.
            diagnostics.Add(reader.TokenSpan(), JsonMessages.Unparsed());
        }

        return new YamlFile(source.Path, null, []);
    }

    private YamlNode ReadNode()
    {
        if (++_nodes > Limits.MostNodes)
        {
            _diagnostics.Add(TokenSpan(), TextMessages.MoreNodes(Limits.MostNodes));
            throw new JsonException();
        }

        var span = TokenSpan();
        return _reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadMapping(span),
            JsonTokenType.StartArray => ReadSequence(span),
            JsonTokenType.String => ReadText(span),
            JsonTokenType.True => new ScalarNode(span, Keywords.Yes, ScalarStyle.Plain),
            JsonTokenType.False => new ScalarNode(span, Keywords.No, ScalarStyle.Plain),
            _ => new ScalarNode(span, span.Text, ScalarStyle.Plain),
        };
    }

    // A bracket just read does not count itself.
    private readonly bool IsAtDeepest =>
        _reader.CurrentDepth + (_reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0) >= LineScan.DeepestLevel;

    private readonly bool IsOpening(int at) => at < _source.Content.Length && _source.Content[at] is ('[' or '{');

    private readonly YamlNode ReadText(Span span) => new ScalarNode(span, _reader.GetString()!, ScalarStyle.Quoted);

    private MappingNode ReadMapping(Span start)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var key = new ScalarNode(TokenSpan(), _reader.GetString()!, ScalarStyle.Quoted);
            _reader.Read();
            var isNull = _reader.TokenType == JsonTokenType.Null;
            var value = ReadNode();
            if (!lines.TryAdd(key.Value, key.Span.Line))
            {
                _diagnostics.Add(key.Span, YamlMessages.Duplicate(key.Value, lines[key.Value]));
            }
            else if (!isNull)
            {
                entries.Add(new YamlEntry(key, WithoutEmpty(key, value)));
            }
        }

        return new MappingNode(
            entries.Count == 0 ? start.To(TokenSpan()) : entries[0].Key.Span.To(entries[^1].Value.Span), entries.ToImmutable());
    }

    private readonly YamlNode WithoutEmpty(ScalarNode key, YamlNode value)
    {
        if (value is not ScalarNode { Value: "" })
        {
            return value;
        }

        _diagnostics.Add(key.Span, YamlMessages.Empty(key.Value));
        return new BrokenNode(value.Span);
    }

    private SequenceNode ReadSequence(Span start)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            var isNull = _reader.TokenType == JsonTokenType.Null;
            var item = ReadNode();
            if (isNull)
            {
                _diagnostics.Add(item.Span, JsonMessages.NullItem());
            }

            items.Add(isNull ? new BrokenNode(item.Span) : item);
        }

        return new SequenceNode(items.Count == 0 ? start.To(TokenSpan()) : items[0].Span.To(items[^1].Span), items.ToImmutable());
    }

    /// <summary>A token with its quotes, in characters: tokens come in order, so each byte is counted once.</summary>
    private Span TokenSpan()
    {
        var start = CharAt((int)_reader.TokenStartIndex);
        // The reader takes the colon after a key along.
        var end = CharAt(_reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String
            ? (int)_reader.TokenStartIndex + _reader.ValueSpan.Length + 2
            : (int)_reader.BytesConsumed);
        return _source.Span(start, end - start);
    }

    private int CharAt(int at)
    {
        if (at < _lastByte)
        {
            (_lastByte, _lastChar) = (0, 0);
        }

        _lastChar += Encoding.UTF8.GetCharCount(_bytes[_lastByte..at]);
        _lastByte = at;
        return _lastChar;
    }

    /// <summary>One message: a comment, too deep, or not JSON. What was too much has been reported already and has no place of its own.</summary>
    private void ReportUnparsed(JsonException problem)
    {
        if (problem.BytePositionInLine is not { } column || problem.LineNumber is not { } line)
        {
            return;
        }

        var start = _source.LineStart((int)Math.Min(line, _source.LineCount - 1));
        var before = Encoding.UTF8.GetByteCount(_source.Content.AsSpan(0, start));
        var at = Math.Min(CharAt(Math.Min(before + (int)column, _bytes.Length)), Math.Max(0, _source.Content.Length - 1));
        // Of a bracket too many the reader names the place behind it.
        at = IsAtDeepest && at > 0 && !IsOpening(at) && IsOpening(at - 1) ? at - 1 : at;
        var rest = _source.Content.AsSpan(at);
        var message = rest.StartsWith("/", StringComparison.Ordinal) ? JsonMessages.CommentFound()
            : IsAtDeepest && IsOpening(at) ? TextMessages.Deeper(LineScan.DeepestLevel)
            : JsonMessages.Unparsed();
        _diagnostics.Add(_source.Span(at, 1), message);
    }
}
