using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Naming;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Syntax.Conditions;

/// <summary>
/// Reads one condition or formula, by recursive descent along the grammar of <c>docs/taal.md</c>; one method per rule of it.
/// Never throws, whatever the text. After a mistake that leaves nothing to go on, reading stops: one mistake, one message.
/// </summary>
internal sealed partial class FormulaParser
{
    /// <summary>How deep brackets, <c>als</c> and quantifiers may be nested.</summary>
    public const int MaximumDepth = 32;

    /// <summary>How many operators one condition or formula may hold.</summary>
    public const int MaximumOperators = 200;

    private readonly Refusals _refusals;
    private readonly ImmutableArray<Token> _tokens;
    private int _position;

    // The formula itself is no nesting yet.
    private int _depth = -1;
    private int _operators;
    private bool _stopped;

    // Whether a correction is read again before it is offered; not while that is being done.
    private readonly bool _rereads;

    private FormulaParser(ImmutableArray<Token> tokens, Refusals refusals, bool rereads)
    {
        _rereads = rereads;
        _tokens = tokens;
        _refusals = refusals;
    }

    private Token Current => _tokens[_stopped ? ^1 : _position];

    private Token Previous => _tokens[Math.Max(0, _position - 1)];

    /// <summary>The formula in a text value; <see cref="BrokenSyntax"/> when anything about it was refused.</summary>
    /// <param name="value">The text.</param>
    /// <param name="content">Where it stands, without quotes.</param>
    /// <param name="bag">Where refusals are reported.</param>
    public static FormulaSyntax Parse(string value, Span content, DiagnosticBag bag)
    {
        // A formula whose characters do not stand in the file as they are could not be pointed at, nor corrected.
        if (content.Text != value)
        {
            bag.Add(content, ConditionMessages.NotPlain(value));
            return new BrokenSyntax(content);
        }

        var refusals = new Refusals(content);
        var formula = Read(content, refusals, rereads: true);
        refusals.Report(bag);
        return refusals.Count == 0 ? formula : new BrokenSyntax(content);
    }

    private static FormulaSyntax Read(Span content, Refusals refusals, bool rereads)
    {
        if (string.IsNullOrWhiteSpace(content.Text))
        {
            refusals.Add(content, ConditionMessages.EmptyFormula());
            return new BrokenSyntax(content);
        }

        if (Lexer.Read(content, refusals) is not { } tokens)
        {
            return new BrokenSyntax(content);
        }

        var parser = new FormulaParser(EverydayLanguage.Replace(tokens, refusals), refusals, rereads);
        var formula = parser.ParseFormula();
        parser.ExpectEnd();
        return formula;
    }

    // formule = keus | logica .
    private FormulaSyntax ParseFormula()
    {
        if (!Enter())
        {
            return Broken();
        }

        var formula = Current.Is(Keywords.If) ? ParseConditional() : ParseLogic();
        _depth--;
        return formula;
    }

    // keus = "als" formule "dan" formule "anders" formule .
    private ConditionalSyntax ParseConditional()
    {
        var start = Take().Span;
        CountOperator(start);
        var condition = ParseFormula();
        Expect(Keywords.Then);
        var then = ParseFormula();
        Expect(Keywords.Else);
        var otherwise = ParseFormula();
        return new ConditionalSyntax(start.To(otherwise.Span), condition, then, otherwise);
    }

    // An `als` where only a part of a formula may stand: read, and refused with its brackets.
    private ConditionalSyntax ParseConditionalWithoutBrackets()
    {
        var conditional = ParseConditional();
        if (!_stopped)
        {
            _refusals.Add(conditional.Span, Edit.Bracket(conditional.Span), ConditionMessages.ConditionalNeedsBrackets);
        }

        return conditional;
    }

    private BracketSyntax ParseBracket()
    {
        var open = Take();
        var inner = ParseFormula();
        if (!_stopped && !Current.Is(")") && Current.Kind == TokenKind.End)
        {
            Stop(open.Span, ConditionMessages.BracketOpen());
        }

        Expect(")");
        return new BracketSyntax(open.Span.To(Previous.Span), inner);
    }

    private void ExpectEnd()
    {
        if (_stopped || Current.Kind == TokenKind.End)
        {
            return;
        }

        if (Current.Is(")"))
        {
            Stop(Current.Span, ConditionMessages.BracketTooMany());
            return;
        }

        if (!RefuseNameWithSpaces())
        {
            Unexpected(Keywords.AfterAnOperand, ConditionMessages.AfterOperand);
        }
    }

    private Token Take()
    {
        var token = Current;
        if (token.Kind != TokenKind.End)
        {
            _position++;
        }

        return token;
    }

    private bool TryTake(string text)
    {
        if (!Current.Is(text))
        {
            return false;
        }

        _position++;
        return true;
    }

    private bool Ahead(params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (_stopped || _position + i >= _tokens.Length || !_tokens[_position + i].Is(words[i]))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryTakeAll(params ReadOnlySpan<string> words)
    {
        if (!Ahead(words))
        {
            return false;
        }

        _position += words.Length;
        return true;
    }

    private void Expect(string text)
    {
        if (!TryTake(text) && !_stopped)
        {
            Unexpected([text], found => ConditionMessages.Expected(text, found));
        }
    }

    // A word that is nearly one of those that may stand here is offered as a correction.
    private void Unexpected(IEnumerable<string> legal, Func<string, Message> say)
    {
        if (_stopped)
        {
            return;
        }

        var found = Current;
        var near = found.Kind == TokenKind.Word ? NearMiss.Find(found.Text, legal) : null;
        if (near is not null && near != found.Text && ReadsWell(Edit.Replace(found.Span, near)))
        {
            var written = found.Span.Text;
            _refusals.Add(found.Span, [Edit.Replace(found.Span, near)], corrected => ConditionMessages.Misspelt(written, near, corrected));
            _stopped = true;
            return;
        }

        Stop(PlaceOf(found), say(found.Kind == TokenKind.End ? "" : found.Span.Text));
    }

    // What is missing at the end is pointed at where it should have followed.
    private Span PlaceOf(Token token) => token.Kind == TokenKind.End ? Previous.Span : token.Span;

    private void Stop(Span span, Message message)
    {
        if (!_stopped)
        {
            _refusals.Add(span, message);
            _stopped = true;
        }
    }

    private BrokenSyntax Broken() => new(Previous.Span);

    private bool Enter()
    {
        if (++_depth > MaximumDepth)
        {
            Stop(Previous.Span, ConditionMessages.TooDeep(MaximumDepth));
        }

        return !_stopped;
    }

    private void CountOperator(Span span)
    {
        if (++_operators > MaximumOperators)
        {
            Stop(span, ConditionMessages.TooManyOperators(MaximumOperators));
        }
    }
}
