using System.Collections.Frozen;
using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Syntax.Conditions;

/// <summary>Finds everyday phrases among the tokens, refuses them with the right words, and reads on as if those stood there.</summary>
internal static class EverydayLanguage
{
    private static readonly FrozenDictionary<string, EverydayPhrase[]> ByFirst =
        Keywords.Everyday
            .GroupBy(phrase => phrase.Written[0], StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.OrderByDescending(phrase => phrase.Written.Length).ToArray(),
                StringComparer.Ordinal);

    public static ImmutableArray<Token> Replace(ImmutableArray<Token> tokens, Refusals refusals)
    {
        var result = ImmutableArray.CreateBuilder<Token>(tokens.Length);
        for (var i = 0; i < tokens.Length;)
        {
            if (Match(tokens.AsSpan()[i..]) is not { } phrase)
            {
                result.Add(tokens[i++]);
                continue;
            }

            var whole = tokens[i].Span.To(tokens[i + phrase.Written.Length - 1].Span);
            if (phrase.Meant.IsEmpty)
            {
                result.AddRange(tokens.AsSpan()[i..(i + phrase.Written.Length)]);
            }
            else
            {
                Refuse(whole, phrase.Right, refusals);
                result.AddRange(phrase.Meant.Select(word => new Token(KindOf(word), word, whole)));
            }

            i += phrase.Written.Length;
        }

        return result.ToImmutable();
    }

    private static EverydayPhrase? Match(ReadOnlySpan<Token> tokens)
    {
        if (tokens[0].Kind is not (TokenKind.Word or TokenKind.Sign) || !ByFirst.TryGetValue(tokens[0].Text, out var phrases))
        {
            return null;
        }

        foreach (var phrase in phrases)
        {
            if (StandsHere(tokens, phrase.Written))
            {
                return phrase;
            }
        }

        return null;
    }

    private static bool StandsHere(ReadOnlySpan<Token> tokens, ImmutableArray<string> phrase)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (i >= tokens.Length || !tokens[i].Is(phrase[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static void Refuse(Span written, string meant, Refusals refusals)
    {
        // `!a` and `a&&b` need a space where a word takes the place of a sign.
        var content = written.Source.Content;
        var before = written.Start > 0 && char.IsLetterOrDigit(content[written.Start - 1]) && char.IsLetter(meant[0]) ? " " : "";
        var after = written.End < content.Length && !char.IsWhiteSpace(content[written.End]) && char.IsLetter(meant[^1]) ? " " : "";
        refusals.Add(
            written,
            [Edit.Replace(written, before + meant + after)],
            corrected => ConditionMessages.Everyday(written.Text, meant, corrected));
    }

    private static TokenKind KindOf(string word) => char.IsLetter(word[0]) ? TokenKind.Word : TokenKind.Sign;
}
