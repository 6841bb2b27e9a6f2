using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Documents;

namespace OmgekeerdeToets.Reports.Rendering;

/// <summary>One line of words with single spaces between them.</summary>
internal sealed record WrappedLine(ImmutableArray<Run> Runs, int Length);

/// <summary>Lays words out in lines; a word that is longer than a line gets one of its own.</summary>
internal static class Wrapping
{
    public static IEnumerable<WrappedLine> Lines(ImmutableArray<Word> words, int width)
    {
        var line = new List<Word>();
        var length = 0;
        foreach (var word in words)
        {
            if (line.Count > 0 && length + 1 + word.Length > width)
            {
                yield return Line(line, length);
                line.Clear();
                length = 0;
            }

            length += word.Length + (line.Count > 0 ? 1 : 0);
            line.Add(word);
        }

        if (line.Count > 0)
        {
            yield return Line(line, length);
        }
    }

    private static WrappedLine Line(List<Word> words, int length)
    {
        var runs = ImmutableArray.CreateBuilder<Run>();
        foreach (var word in words)
        {
            if (runs.Count > 0)
            {
                // The space takes a tone only between words of one tone, so that nothing is coloured that is not a word.
                var tone = runs[^1].Tone == word.Runs[0].Tone ? word.Runs[0].Tone : Tone.Plain;
                runs.Add(new Run(" ", tone));
            }

            runs.AddRange(word.Runs);
        }

        return new WrappedLine(runs.ToImmutable(), length);
    }
}
