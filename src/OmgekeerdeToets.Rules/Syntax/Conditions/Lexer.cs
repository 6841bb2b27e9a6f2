using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Syntax.Conditions;

/// <summary>
/// Cuts a formula into words, numbers, dates, texts and signs. What is written wrongly but can be read is read,
/// and refused with the right way of writing.
/// </summary>
internal sealed class Lexer
{
    private static readonly string[] LongSigns = ["<=", ">=", "<>", "==", "!=", "=<", "=>", "&&", "||"];
    private const string Signs = "+-*/()=<>.,!&|×·÷≤≥≠–−";
    private const string CurlyQuotes = "“”„‟«»";

    private readonly Span _formula;
    private readonly Refusals _refusals;
    private readonly string _text;
    private readonly ImmutableArray<Token>.Builder _tokens = ImmutableArray.CreateBuilder<Token>();

    // For every open bracket: whether it holds the options of `een van` or `geen van`.
    private readonly Stack<bool> _brackets = new();
    private int _position;
    private bool _stopped;

    private Lexer(Span formula, Refusals refusals)
    {
        _formula = formula;
        _refusals = refusals;
        _text = formula.Text;
    }

    /// <summary>The tokens, ending with one <see cref="TokenKind.End"/>; null when something could not be read at all.</summary>
    public static ImmutableArray<Token>? Read(Span formula, Refusals refusals)
    {
        var lexer = new Lexer(formula, refusals);
        while (!lexer._stopped && lexer.SkipSpace())
        {
            lexer.ReadToken();
        }

        lexer.Add(TokenKind.End, "", lexer._formula.Length, 0);
        return lexer._stopped ? null : lexer._tokens.ToImmutable();
    }

    private bool SkipSpace()
    {
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
        {
            _position++;
        }

        return _position < _text.Length;
    }

    private void ReadToken()
    {
        var current = _text[_position];
        if (char.IsAsciiDigit(current) || (current == '.' && IsDigitAt(_position + 1) && !IsWordAt(_position - 1)))
        {
            ReadNumber();
        }
        else if (char.IsLetter(current) || current == '_')
        {
            ReadWord();
        }
        else if (current is '"' or '\'' || CurlyQuotes.Contains(current, StringComparison.Ordinal))
        {
            ReadText(current);
        }
        else
        {
            ReadSign(current);
        }
    }

    private void ReadNumber()
    {
        var number = NumberReader.Read(_formula, _position, InOptions, _refusals);
        if (number is { } token)
        {
            _tokens.Add(token);
            _position = token.Span.End - _formula.Start;
        }

        _stopped = number is null;
    }

    private bool InOptions => _brackets.TryPeek(out var options) && options;

    private void ReadWord()
    {
        var start = _position;
        while (IsWordAt(_position) || (_text.AsSpan(_position) is ['\'', var next, ..] && char.IsLetter(next)))
        {
            _position++;
        }

        if (_text[start.._position] == "t" && _text.AsSpan(_position).StartsWith("/m", StringComparison.Ordinal) && !IsWordAt(_position + 2))
        {
            _position += 2;
        }

        var word = _text[start.._position];
        var span = _formula.Slice(start, _position - start);
        var lower = word.ToLowerInvariant();
        // A unit keeps its capitals: 30 kWh.
        if (word != lower && !FollowsNumber())
        {
            _refusals.Add(span, [Edit.Replace(span, lower)], corrected => ConditionMessages.Capitals(word, lower, corrected));
            word = lower;
        }

        _tokens.Add(new Token(TokenKind.Word, word, span));
    }

    private bool FollowsNumber() => _tokens.Count > 0
        && (_tokens[^1].Kind == TokenKind.Number || (_tokens.Count > 2 && _tokens[^1].Is(Keywords.Per)));

    private void ReadText(char quote)
    {
        var closing = quote is '"' or '\'' ? quote.ToString() : CurlyQuotes + "\"";
        var end = _text.AsSpan(_position + 1).IndexOfAny(closing);
        if (end < 0)
        {
            Stop(_position, _text.Length - _position, NotationMessages.QuoteOpen(quote));
            return;
        }

        var span = _formula.Slice(_position, end + 2);
        var content = _text.Substring(_position + 1, end);
        if (quote is not ('"' or '\''))
        {
            _refusals.Add(span, [Edit.Replace(span, $"\"{content}\"")], NotationMessages.CurlyQuotes);
        }

        _tokens.Add(new Token(TokenKind.Text, content, span));
        _position += end + 2;
    }

    private void ReadSign(char current)
    {
        if (current == '€')
        {
            ReadEuroSign();
            return;
        }

        var sign = Array.Find(LongSigns, s => _text.AsSpan(_position).StartsWith(s, StringComparison.Ordinal)) ?? current.ToString();
        if (sign.Length == 1 && !Signs.Contains(current, StringComparison.Ordinal))
        {
            Stop(_position, char.IsHighSurrogate(current) && _position + 1 < _text.Length ? 2 : 1, NotationMessages.StrangeSign(current));
            return;
        }

        Follow(sign);
        Add(TokenKind.Sign, sign, _position, sign.Length);
        _position += sign.Length;
    }

    private void Follow(string sign)
    {
        if (sign == "(")
        {
            _brackets.Push(_tokens is [.., var first, var second]
                && (first.Is(Keywords.One) || first.Is(Keywords.NotOne)) && second.Is(Keywords.From));
        }
        else if (sign == ")")
        {
            _brackets.TryPop(out _);
        }
    }

    // `€ 250` becomes `250 euro`; the sign alone says nothing.
    private void ReadEuroSign()
    {
        var start = _position++;
        if (_tokens is [.., { Kind: TokenKind.Number } before])
        {
            var sign = _formula.Slice(start, 1);
            var space = before.Span.End == sign.Start ? " " : "";
            _refusals.Add(sign, [Edit.Replace(sign, space + Numbers.Unit.Euro.Word)], NotationMessages.EuroSign);
            _tokens.Add(new Token(TokenKind.Word, Numbers.Unit.Euro.Word!, sign));
            return;
        }

        if (!SkipSpace() || !char.IsAsciiDigit(_text[_position]))
        {
            Stop(start, 1, NotationMessages.StrangeSign('€'));
            return;
        }

        var between = _formula.Slice(start, _position - start);
        ReadNumber();
        if (!_stopped)
        {
            var whole = between.To(_tokens[^1].Span);
            _refusals.Add(
                whole, [Edit.Replace(between, ""), Edit.After(whole, " " + Numbers.Unit.Euro.Word)], NotationMessages.EuroSign);
            _tokens.Add(new Token(TokenKind.Word, Numbers.Unit.Euro.Word!, between));
        }
    }

    private void Add(TokenKind kind, string text, int start, int length) =>
        _tokens.Add(new Token(kind, text, _formula.Slice(start, length)));

    private void Stop(int start, int length, Diagnostics.Message message)
    {
        _refusals.Add(_formula.Slice(start, length), message);
        _stopped = true;
    }

    private bool IsDigitAt(int index) => index < _text.Length && char.IsAsciiDigit(_text[index]);

    private bool IsWordAt(int index) =>
        index >= 0 && index < _text.Length && (char.IsLetterOrDigit(_text[index]) || _text[index] is '_' or '²' or '³');
}
