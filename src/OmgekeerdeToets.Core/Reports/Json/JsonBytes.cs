using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Encodings.Web;

namespace OmgekeerdeToets.Reports.Json;

/// <summary>
/// JSON being put together as bytes: what is the same every time is copied, and texts are escaped as everywhere. It does not watch
/// over what may come next, as a writer of the framework does: a stream has too many lines for that. For one thread.
/// </summary>
internal sealed class JsonBytes
{
    private const int LongestNumber = 11;
    private const int BytesPerLetter = 3;

    /// <summary>What no JSON escapes: names of a pack hold nothing else.</summary>
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_ -./()");

    private byte[] _bytes = new byte[1024];
    private int _length;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    public void Begin() => _length = 0;

    /// <summary>What is JSON already.</summary>
    public void Add(ReadOnlySpan<byte> json)
    {
        json.CopyTo(Room(json.Length));
        _length += json.Length;
    }

    public void AddNumber(int number)
    {
        Utf8Formatter.TryFormat(number, Room(LongestNumber), out var written);
        _length += written;
    }

    /// <summary>A text between its quotes; null as such.</summary>
    public void AddText(string? text)
    {
        if (text is null)
        {
            Add("null"u8);
        }
        else
        {
            Add("\""u8);
            AddEscaped(text);
            Add("\""u8);
        }
    }

    /// <summary>A text in a list.</summary>
    public void AddItem(string text, ref bool isFirst)
    {
        if (!isFirst)
        {
            Add(","u8);
        }

        isFirst = false;
        AddText(text);
    }

    private void AddEscaped(string text)
    {
        var escaped = text.AsSpan().ContainsAnyExcept(Plain) ? JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text) : text;
        _length += Encoding.UTF8.GetBytes(escaped, Room(escaped.Length * BytesPerLetter));
    }

    private Span<byte> Room(int length)
    {
        if (_bytes.Length - _length < length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + length));
        }

        return _bytes.AsSpan(_length);
    }
}
