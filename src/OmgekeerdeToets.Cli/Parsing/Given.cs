using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Parsing;

/// <summary>
/// Reads the values of a command line and remembers what is wrong with them, so that one run tells everything.
/// A value that is wrong reads as its default; nobody uses it, because <see cref="IsRefused"/> comes first.
/// </summary>
internal sealed class Given(ParseResult parse)
{
    private readonly List<Diagnostic> _complaints = [];

    public ImmutableArray<Diagnostic> Complaints => [.. _complaints];

    public bool IsRefused => _complaints.Count > 0;

    public void Refuse(Diagnostic complaint) => _complaints.Add(complaint);

    public bool Has(Option<bool> flag) => parse.GetValue(flag);

    /// <summary>Whether the option was given at all.</summary>
    public bool Has(Option option) => parse.GetResult(option) is { Implicit: false };

    public string? Text(Option<string> option) => parse.GetResult(option)?.Tokens is [var token] ? token.Value : null;

    public ImmutableArray<string> Texts(Option<string[]> option) => Values(parse.GetResult(option)?.Tokens);

    public string? Text(Argument<string> argument) => parse.GetResult(argument)?.Tokens is [var token] ? token.Value : null;

    public ImmutableArray<string> Texts(Argument<string[]> argument) => Values(parse.GetResult(argument)?.Tokens);

    /// <summary>A day as <c>2026-11-01</c>; null when the option was not given.</summary>
    public DateOnly? Day(Option<string> option)
    {
        if (Text(option) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Refuse(Messages.NotADate(option.Name, text));
        return null;
    }

    /// <summary>A whole number within bounds; null when the option was not given.</summary>
    public int? Number(Option<string> option, int least, int most)
    {
        if (Text(option) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        Refuse(Messages.NotANumber(option.Name, text, least, most));
        return null;
    }

    /// <summary>One of the words an option knows; the first of them when the option was not given.</summary>
    public T Choice<T>(Option<string> option, ImmutableArray<(string Word, T Meaning)> choices)
    {
        var text = Text(option) ?? choices[0].Word;
        foreach (var (word, meaning) in choices)
        {
            if (word == text)
            {
                return meaning;
            }
        }

        var words = choices.Select(choice => choice.Word).ToList();
        Refuse(Messages.NotAChoice(option.Name, text, words, DidYouMean.Find(text, words)));
        return choices[0].Meaning;
    }

    private static ImmutableArray<string> Values(IReadOnlyList<System.CommandLine.Parsing.Token>? tokens) =>
        tokens is null ? [] : [.. tokens.Select(token => token.Value)];
}
