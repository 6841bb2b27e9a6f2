using OmgekeerdeToets.Reports.Documents;

namespace OmgekeerdeToets.Reports.Rendering;

/// <summary>Colour for terminals: the eight basic ones and bold, which every palette makes readable.</summary>
internal static class Ansi
{
    public static string Wrap(string text, Tone tone) => Code(tone) is { } code && !string.IsNullOrWhiteSpace(text)
        ? $"\u001b[{code}m{text}\u001b[0m"
        : text;

    private static string? Code(Tone tone) => tone switch
    {
        Tone.Strong => "1",
        Tone.Muted => "2",
        Tone.Good => "32",
        Tone.Bad => "31",
        Tone.Open => "33",
        Tone.Name => "36",
        _ => null,
    };
}
