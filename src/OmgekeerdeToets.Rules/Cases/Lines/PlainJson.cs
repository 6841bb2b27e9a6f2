using System.Text.Json;

namespace OmgekeerdeToets.Cases.Lines;

/// <summary>
/// Reads plain JSON token by token, as <see cref="Utf8JsonReader"/> does: without escapes, exponents or comments. Anything else,
/// also what is not JSON, ends it before its end, and is for the full reader. What is left out is what costs a stream time.
/// </summary>
internal ref struct PlainJson(ReadOnlySpan<byte> text)
{
    private const int Deepest = 63;

    private readonly ReadOnlySpan<byte> _text = text;
    private int _at;
    private Expected _expected = Expected.Value;

    // A bit for every level: set for a list, clear for an object.
    private ulong _lists;
    private int _depth;

    private enum Expected
    {
        Value,
        FirstOrEnd,
        CommaOrEnd,
        Nothing,
        Stopped,
    }

    public JsonTokenType TokenType { get; private set; } = JsonTokenType.None;

    /// <summary>A name, a text without its quotes, or a number as it is written.</summary>
    public ReadOnlySpan<byte> ValueSpan { get; private set; } = [];

    /// <summary>Whether all was read, and nothing comes after it.</summary>
    public bool IsAtEnd
    {
        get
        {
            SkipBlanks();
            return _expected == Expected.Nothing && _at == _text.Length;
        }
    }

    private readonly bool IsInList => (_lists & (1UL << _depth)) != 0;

    /// <summary>Goes on to the next token; false when there is none, or it is not plain.</summary>
    public bool Read()
    {
        var next = Next();
        switch (_expected)
        {
            case Expected.Value:
                return ReadValue(next);
            case Expected.FirstOrEnd when next is not ((byte)'}' or (byte)']'):
                return ReadItem(next);
            case Expected.CommaOrEnd when next == ',':
                _at++;
                return ReadItem(Next());
            case Expected.FirstOrEnd or Expected.CommaOrEnd:
                return End(next);
            default:
                return false;
        }
    }

    private bool ReadItem(byte next) => IsInList ? ReadValue(next) : ReadName(next);

    private bool ReadName(byte next)
    {
        if (next != '"' || !ReadText() || Next() != ':')
        {
            return Stop();
        }

        _at++;
        _expected = Expected.Value;
        TokenType = JsonTokenType.PropertyName;
        return true;
    }

    private bool ReadValue(byte next) => next switch
    {
        (byte)'"' => ReadText() && Found(JsonTokenType.String),
        (byte)'{' => Begin(JsonTokenType.StartObject, 0),
        (byte)'[' => Begin(JsonTokenType.StartArray, 1),
        (byte)'t' => ReadWord("true"u8) && Found(JsonTokenType.True),
        (byte)'f' => ReadWord("false"u8) && Found(JsonTokenType.False),
        (byte)'n' => ReadWord("null"u8) && Found(JsonTokenType.Null),
        _ => ReadNumber() && Found(JsonTokenType.Number),
    };

    private bool ReadText()
    {
        var bytes = _text;
        var from = _at + 1;
        for (var at = from; at < bytes.Length; at++)
        {
            var b = bytes[at];
            if (b == '"')
            {
                ValueSpan = bytes[from..at];
                _at = at + 1;
                return true;
            }

            if (b is < 0x20 or (byte)'\\')
            {
                break;
            }
        }

        return Stop();
    }

    private bool ReadWord(ReadOnlySpan<byte> word)
    {
        if (!_text[_at..].StartsWith(word))
        {
            return Stop();
        }

        _at += word.Length;
        return true;
    }

    private bool ReadNumber()
    {
        var from = _at;
        _at += At(_at) == '-' ? 1 : 0;
        var isRead = SkipWhole();
        if (isRead && At(_at) == '.')
        {
            _at++;
            isRead = SkipDigits();
        }

        ValueSpan = _text[from.._at];
        return isRead || Stop();
    }

    // After a zero at the start no digit can come: it would be read as what comes next, and that must be a comma or an end.
    private bool SkipWhole()
    {
        if (At(_at) != '0')
        {
            return SkipDigits();
        }

        _at++;
        return true;
    }

    private bool SkipDigits()
    {
        var from = _at;
        while (char.IsAsciiDigit((char)At(_at)))
        {
            _at++;
        }

        return _at > from;
    }

    private bool Found(JsonTokenType type)
    {
        TokenType = type;
        _expected = _depth == 0 ? Expected.Nothing : Expected.CommaOrEnd;
        return true;
    }

    private bool Begin(JsonTokenType type, ulong list)
    {
        if (_depth == Deepest)
        {
            return Stop();
        }

        _at++;
        _depth++;
        _lists = (_lists & ~(1UL << _depth)) | (list << _depth);
        _expected = Expected.FirstOrEnd;
        TokenType = type;
        return true;
    }

    private bool End(byte next)
    {
        if (next != (IsInList ? ']' : '}'))
        {
            return Stop();
        }

        var type = IsInList ? JsonTokenType.EndArray : JsonTokenType.EndObject;
        _at++;
        _depth--;
        return Found(type);
    }

    private bool Stop()
    {
        _expected = Expected.Stopped;
        return false;
    }

    /// <summary>The next byte that is not blank; 0, which JSON does not hold, when there is none.</summary>
    private byte Next()
    {
        SkipBlanks();
        return At(_at);
    }

    private void SkipBlanks()
    {
        while (At(_at) is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            _at++;
        }
    }

    private readonly byte At(int at) => (uint)at < (uint)_text.Length ? _text[at] : (byte)0;
}
