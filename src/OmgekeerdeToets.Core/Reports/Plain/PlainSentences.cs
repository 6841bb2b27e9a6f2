using System.Collections.Immutable;
using System.Text;

namespace OmgekeerdeToets.Reports.Plain;

/// <summary>
/// Cuts a text into the sentences that a reader takes in, and counts their words. A full stop, a question mark, an exclamation
/// mark, a line end and a semicolon (between the items of a row) end a sentence; so does a colon before a capital, because what
/// follows is a sentence of its own. What stands between brackets is read as a sentence by itself. What somebody said, between
/// <c>“</c> and <c>”</c>, is not counted: those are not our words. A sign without a letter or digit, such as €, is no word.
/// </summary>
internal static class PlainSentences
{
    /// <summary>A full stop behind one of these ends nothing.</summary>
    private static readonly ImmutableArray<string> Abbreviations = ["bijv", "o.a", "d.w.z", "art", "nr", "m.b.t", "z.s.m", "enz", "e.d", "ca", "jl", "t/m", "dhr", "mevr", "mr", "dr"];

    public static ImmutableArray<PlainSentence> Of(string text)
    {
        var found = ImmutableArray.CreateBuilder<PlainSentence>();
        var open = new Stack<Stretch>();
        var current = new Stretch(0);
        var quotes = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            quotes += character switch { '“' => 1, '”' when quotes > 0 => -1, _ => 0 };
            if (quotes > 0 || character == '”')
            {
                continue;
            }

            if (character == '(')
            {
                open.Push(current);
                current = new Stretch(i + 1);
            }
            else if (character == ')' && open.Count > 0)
            {
                current.Close(text, i, found);
                current = open.Pop();
            }
            else if (Ends(text, i))
            {
                current.Close(text, i + 1, found);
                current = new Stretch(i + 1);
            }
            else
            {
                current.Add(character);
            }
        }

        current.Close(text, text.Length, found);
        return [.. found.OrderBy(sentence => sentence.Start)];
    }

    /// <summary>The sentences that are too long. A text of few words has none, however it is cut.</summary>
    public static IEnumerable<PlainSentence> TooLong(string text) =>
        HasMoreWordsThan(text, PlainSentence.MostWords) ? Of(text).Where(sentence => sentence.IsTooLong) : [];

    /// <summary>The text with what somebody said taken out: those are not our words.</summary>
    public static string WithoutQuotes(string text)
    {
        var kept = new StringBuilder(text.Length);
        var quotes = 0;
        foreach (var character in text)
        {
            quotes += character switch { '“' => 1, '”' when quotes > 0 => -1, _ => 0 };
            if (quotes == 0 && character != '”')
            {
                kept.Append(character);
            }
        }

        return kept.ToString();
    }

    /// <summary>How many words a stretch has: what holds a letter or a digit.</summary>
    public static int CountWords(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));

    /// <summary>Counts what stands between white space: never less than the words of a sentence in it.</summary>
    private static bool HasMoreWordsThan(string text, int most)
    {
        var (count, within) = (0, false);
        foreach (var character in text)
        {
            var isWord = !char.IsWhiteSpace(character);
            count += isWord && !within ? 1 : 0;
            within = isWord;
        }

        return count > most;
    }

    private static bool Ends(string text, int at) => text[at] switch
    {
        '\n' or ';' => true,
        '?' or '!' => IsAtEndOfWord(text, at),
        '.' => IsAtEndOfWord(text, at) && !IsAbbreviation(text, at) && !char.IsLower(NextLetter(text, at)),
        ':' => IsAtEndOfWord(text, at) && char.IsUpper(NextLetter(text, at)),
        _ => false,
    };

    private static bool IsAtEndOfWord(string text, int at) =>
        at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]) || text[at + 1] is ')' or '”' or '"' or '’';

    /// <summary>The first sign behind a mark that is no space, quote or bracket; a space when there is none.</summary>
    private static char NextLetter(string text, int at)
    {
        var next = at + 1;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || text[next] is ')' or '(' or '”' or '"' or '’' or '“'))
        {
            next++;
        }

        return next < text.Length ? text[next] : ' ';
    }

    private static bool IsAbbreviation(string text, int at) => Abbreviations.Any(known =>
        at >= known.Length
        && text.AsSpan(at - known.Length, known.Length).Equals(known, StringComparison.OrdinalIgnoreCase)
        && (at == known.Length || !char.IsLetterOrDigit(text[at - known.Length - 1])));

    /// <summary>A sentence while it is being read.</summary>
    private sealed class Stretch(int start)
    {
        private readonly StringBuilder _text = new();

        public void Add(char character) => _text.Append(character);

        public void Close(string whole, int end, ImmutableArray<PlainSentence>.Builder found)
        {
            var text = _text.ToString().Trim();
            var words = CountWords(text);
            if (words > 0)
            {
                var from = start + whole.AsSpan(start, end - start).IndexOfAnyExcept(' ', '\n');
                found.Add(new PlainSentence(from, end - from, text, words));
            }
        }
    }
}
