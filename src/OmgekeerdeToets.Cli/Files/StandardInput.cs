using System.Text;

namespace OmgekeerdeToets.Cli.Files;

/// <summary>What comes in through a pipe, as UTF-8 and nothing else: a wrong byte is refused, not replaced.</summary>
internal static class StandardInput
{
    /// <summary>UTF-8 that refuses a wrong byte.</summary>
    public static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Everything that comes in; null when it is not UTF-8.</summary>
    public static string? ReadAll(Terminal terminal)
    {
        try
        {
            using var reader = Reader(terminal);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    public static StreamReader Reader(Terminal terminal) => new(terminal.Input, Strict, detectEncodingFromByteOrderMarks: false);
}
