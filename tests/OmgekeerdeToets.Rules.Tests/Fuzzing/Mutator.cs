using System.Text;

namespace OmgekeerdeToets.Rules.Tests.Fuzzing;

/// <summary>Spoils a file the way people, editors and other programs do, and in ways nobody would. The same seed gives the same file.</summary>
internal sealed class Mutator(int seed)
{
    private const string Letters = "\t\n\r -:#'\"[]{},&*!|>%@`\\abc_09.~é€\u00A0\u2028\u0000\uFEFF\u200B½９";

    private static readonly string[] Words =
    [
        "en", "of", "niet", "(", ")", "voor alle kinderen geldt", "voor minstens een van kinderen geldt", "aantal kinderen", "som van kinderen.leeftijd",
        "gemiddelde van kinderen.leeftijd met", "als", "dan", "anders", "is", "is bekend", "onbekend", "hoogstens", "van 5 tot", "t/m", "een van (", "geen van (",
        "afgerond op 2 decimalen", "naar boven", "hele jaren sinds", "dagen sinds", "peildatum", "2026-02-30", "2026-11-01", "8 km", "40 euro per maand", "1 / 0",
        "-1", "79228162514264337593543950335", "0.1", "1.200", "7,5", "ja", "nee", "yes", "null", "~", "true", "[]", "{}", "- ", ": ", " #", "kinderen", "inkomen",
        "participatiewet 35 lid 1", "naam: kind 1", "waarde: onbekend", "reden: weet_niet", "111222333", "123456782", "<<: *a", "&a", "*a", "!!str", "---", "...",
        "%YAML 1.2", "|", ">-", "\"", "'", "\\u0000", "draagvlak", "verwacht:", "geldig_van: 2027-01-01",
    ];

    private readonly Random _random = new(seed);

    /// <summary>A file and its place.</summary>
    public (string Place, byte[] Bytes) Next()
    {
        var from = Seeds.All[_random.Next(Seeds.All.Count)];
        var text = from.Text;
        for (var changes = _random.Next(1, 7); changes > 0; changes--)
        {
            text = Change(text);
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        return (from.Place, _random.Next(25) == 0 ? Corrupt(bytes) : bytes);
    }

    private string Change(string text) => text.Length < 2 ? text + Pick(Words) : _random.Next(14) switch
    {
        0 => text.Remove(At(text), 1),
        1 => text.Insert(At(text), Letters[_random.Next(Letters.Length)].ToString()),
        2 => Swap(text),
        3 => text.Insert(At(text), Pick(Words)),
        4 => text.Insert(At(text), " " + Pick(Words) + " "),
        5 => Replace(text),
        6 => OfLines(text, lines => lines.RemoveAt(_random.Next(lines.Count))),
        7 => OfLines(text, lines => lines.Insert(_random.Next(lines.Count), lines[_random.Next(lines.Count)])),
        8 => OfLines(text, Indent),
        9 => OfLines(text, Join),
        10 => text[..At(text)],
        11 => Repeat(text),
        12 => Splice(text),
        _ => OfLines(text, ReplaceValue),
    };

    private int At(string text) => _random.Next(text.Length);

    private string Pick(string[] words) => words[_random.Next(words.Length)];

    private string Swap(string text)
    {
        var letters = text.ToCharArray();
        var (one, other) = (At(text), At(text));
        (letters[one], letters[other]) = (letters[other], letters[one]);
        return new string(letters);
    }

    private string Replace(string text)
    {
        var start = At(text);
        var end = Math.Min(text.Length, start + _random.Next(1, 20));
        return text[..start] + Pick(Words) + text[end..];
    }

    private string Repeat(string text)
    {
        var start = At(text);
        var part = text.Substring(start, Math.Min(text.Length - start, _random.Next(1, 40)));
        return text.Insert(start, string.Concat(Enumerable.Repeat(part, _random.Next(2, 40))));
    }

    private string Splice(string text)
    {
        var other = Seeds.All[_random.Next(Seeds.All.Count)].Text;
        return text[..At(text)] + other[At(other)..];
    }

    private void Indent(List<string> lines)
    {
        var at = _random.Next(lines.Count);
        lines[at] = _random.Next(2) == 0 ? lines[at].TrimStart() : new string(' ', _random.Next(1, 9)) + lines[at];
    }

    private void Join(List<string> lines)
    {
        var at = _random.Next(lines.Count);
        if (at + 1 < lines.Count)
        {
            lines[at] += lines[at + 1];
            lines.RemoveAt(at + 1);
        }
    }

    private void ReplaceValue(List<string> lines)
    {
        var at = _random.Next(lines.Count);
        var colon = lines[at].IndexOf(':');
        lines[at] = colon < 0 ? Pick(Words) : lines[at][..(colon + 1)] + " " + Pick(Words);
    }

    private static string OfLines(string text, Action<List<string>> change)
    {
        var lines = text.Split('\n').ToList();
        change(lines);
        return string.Join('\n', lines);
    }

    private byte[] Corrupt(byte[] bytes)
    {
        for (var changes = _random.Next(1, 4); changes > 0 && bytes.Length > 0; changes--)
        {
            bytes[_random.Next(bytes.Length)] = (byte)_random.Next(256);
        }

        return bytes;
    }
}
