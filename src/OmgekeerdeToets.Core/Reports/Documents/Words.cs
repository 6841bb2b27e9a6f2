using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Documents;

/// <summary>What is never broken: a word, or a few that belong on one line (<c>€ 500</c>, <c>artikel 35</c>).</summary>
internal sealed record Word(ImmutableArray<Run> Runs)
{
    public int Length { get; } = Runs.Sum(run => Columns(run.Text));

    public string Text => string.Concat(Runs.Select(run => run.Text));

    /// <summary>The words of a text. What is written against each other is one word, whatever its tones.</summary>
    public static ImmutableArray<Word> Of(RichText text)
    {
        var words = new List<Word>();
        var current = ImmutableArray.CreateBuilder<Run>();
        foreach (var run in text.Runs)
        {
            var pieces = Clean(run.Text).Split(' ');
            for (var i = 0; i < pieces.Length; i++)
            {
                if (i > 0)
                {
                    Close(current, words);
                }

                if (pieces[i].Length > 0)
                {
                    current.Add(new Run(pieces[i], run.Tone));
                }
            }
        }

        Close(current, words);
        return [.. Glued(words)];
    }

    /// <summary>How many columns a text takes: one per character as people see it.</summary>
    public static int Columns(string text) => new StringInfo(text).LengthInTextElements;

    private static void Close(ImmutableArray<Run>.Builder current, List<Word> words)
    {
        if (current.Count > 0)
        {
            words.Add(new Word(current.ToImmutable()));
            current.Clear();
        }
    }

    private static IEnumerable<Word> Glued(List<Word> words)
    {
        var previous = default(Word);
        foreach (var word in words)
        {
            if (previous is not null && GlueWording.HoldsNext(previous.Runs[^1].Text))
            {
                previous = new Word([.. previous.Runs[..^1], previous.Runs[^1] with { Text = previous.Runs[^1].Text + " " }, .. word.Runs]);
                continue;
            }

            if (previous is not null)
            {
                yield return previous;
            }

            previous = word;
        }

        if (previous is not null)
        {
            yield return previous;
        }
    }

    /// <summary>What a case says may hold anything; what steers a terminal becomes a space.</summary>
    private static string Clean(string text)
    {
        if (!text.Any(character => char.IsControl(character) || char.IsWhiteSpace(character)))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            clean.Append(char.IsControl(character) || char.IsWhiteSpace(character) ? ' ' : character);
        }

        return clean.ToString();
    }
}
