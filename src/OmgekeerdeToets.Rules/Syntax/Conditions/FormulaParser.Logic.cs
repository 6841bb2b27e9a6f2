using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics.Messages;

namespace OmgekeerdeToets.Syntax.Conditions;

/// <summary><c>en</c>, <c>of</c>, <c>niet</c> and <c>voor alle … geldt</c>.</summary>
internal sealed partial class FormulaParser
{
    // logica = lid { "en" lid } | lid { "of" lid } .
    private FormulaSyntax ParseLogic()
    {
        var operands = ImmutableArray.CreateBuilder<FormulaSyntax>();
        var operators = ImmutableArray.CreateBuilder<LogicOperator>();
        operands.Add(ParseMember());
        while (!_stopped && (Current.Is(Keywords.And) || Current.Is(Keywords.Or)))
        {
            var word = Take();
            CountOperator(word.Span);
            operators.Add(word.Is(Keywords.And) ? LogicOperator.And : LogicOperator.Or);
            operands.Add(ParseMember());
        }

        if (operators.Count == 0)
        {
            return operands[0];
        }

        var chain = new LogicChain(operands.ToImmutable(), operators.ToImmutable());
        if (!_stopped)
        {
            chain.RefuseWhatCanBeReadTwice(_refusals);
        }

        return new LogicSyntax(chain.Span, operators[0], chain.Operands);
    }

    // lid = "niet" kern | kwantor | oordeel .
    private FormulaSyntax ParseMember()
    {
        if (_stopped)
        {
            return Broken();
        }

        if (Current.Is(Keywords.Not))
        {
            return ParseNot();
        }

        if (Current.Is(Keywords.For))
        {
            return ParseQuantifier();
        }

        return Current.Is(Keywords.If) ? ParseConditionalWithoutBrackets() : ParseComparison();
    }

    // kern = NAAM | "ja" | "nee" | "onbekend" | "(" formule ")" ; anything else is refused with brackets around it.
    private FormulaSyntax ParseNot()
    {
        var word = Take();
        CountOperator(word.Span);
        if (!Enter())
        {
            return Broken();
        }

        var operand = ParseMember();
        _depth--;
        var span = word.Span.To(operand.Span);
        if (!_stopped && operand is not (NameSyntax or TruthSyntax or BracketSyntax))
        {
            _refusals.Add(span, Edit.Bracket(operand.Span), ConditionMessages.NotNeedsBrackets);
        }

        return new NotSyntax(span, operand);
    }

    // kwantor = "voor" ("minstens een van" | "alle" | "geen van") LIJST "geldt" logica .
    private FormulaSyntax ParseQuantifier()
    {
        var start = Take().Span;
        CountOperator(start);
        if (ParseQuantifierWord() is not { } quantifier || !Enter())
        {
            return Broken();
        }

        var list = ParseName(ConditionMessages.ListName);
        Expect(Keywords.Holds);
        var body = ParseLogic();
        _depth--;
        return new QuantifierSyntax(start.To(body.Span), quantifier, list, body);
    }

    private Quantifier? ParseQuantifierWord()
    {
        if (TryTake(Keywords.Every))
        {
            return Quantifier.All;
        }

        if (TryTakeAll(Keywords.AtLeast, Keywords.One, Keywords.From))
        {
            return Quantifier.AtLeastOne;
        }

        if (TryTakeAll(Keywords.NotOne, Keywords.From))
        {
            return Quantifier.None;
        }

        Unexpected([Keywords.Every, Keywords.AtLeast, Keywords.NotOne], ConditionMessages.QuantifierWord);
        return null;
    }

    private NameSyntax ParseName(Func<string, Diagnostics.Message> expected)
    {
        if (Current.Kind == TokenKind.Word && !Keywords.OfConditions.Contains(Current.Text))
        {
            var token = Take();
            return new NameSyntax(token.Span, token.Text);
        }

        Unexpected([], expected);
        return new NameSyntax(PlaceOf(Current), "");
    }
}
