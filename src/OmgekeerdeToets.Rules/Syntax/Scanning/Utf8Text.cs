using System.Text;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Syntax.Scanning;

/// <summary>Bytes to text, strictly: a file in another encoding is refused at the first wrong byte, never repaired in silence.</summary>
internal static class Utf8Text
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, without the mark at its start that some editors leave; null when it was refused.</summary>
    public static SourceText? Decode(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics, int firstLine = 1)
    {
        if (bytes.Length > Limits.LargestFile)
        {
            diagnostics.Add(path, TextMessages.Larger(Limits.LargestFile));
            return null;
        }

        if (OtherEncoding(bytes) is { } encoding)
        {
            diagnostics.Add(path, TextMessages.OtherEncoding(encoding));
            return null;
        }

        var content = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        try
        {
            return new SourceText(path, Strict.GetString(content)) { FirstLineNumber = firstLine };
        }
        catch (DecoderFallbackException)
        {
            ReportFirstBadByte(path, content, diagnostics, firstLine);
            return null;
        }
    }

    /// <summary>The name of another encoding that the bytes begin in; null for what may be UTF-8.</summary>
    public static string? OtherEncoding(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> littleEndian = [0xFF, 0xFE];
        ReadOnlySpan<byte> bigEndian = [0xFE, 0xFF];
        return bytes.StartsWith(littleEndian) || bytes.StartsWith(bigEndian) ? "UTF-16" : null;
    }

    private static void ReportFirstBadByte(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics, int firstLine)
    {
        var good = 0;
        while (good < bytes.Length && Rune.DecodeFromUtf8(bytes[good..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            good += length;
        }

        // The rest of the line is shown as far as it can be, so that the author recognises the place.
        var source = new SourceText(path, Encoding.UTF8.GetString(bytes)) { FirstLineNumber = firstLine };
        var start = Strict.GetCharCount(bytes[..good]);
        diagnostics.Add(source.Span(start, 1), TextMessages.BadByte(bytes[good]));
    }
}
