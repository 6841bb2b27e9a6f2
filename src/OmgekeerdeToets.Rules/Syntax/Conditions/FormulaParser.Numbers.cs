using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Syntax.Conditions;

/// <summary>Sums, products, rounding and what they are made of.</summary>
internal sealed partial class FormulaParser
{
    // som = product { ("+" | "-") product } .
    private FormulaSyntax ParseSum()
    {
        var left = ParseProduct(null);
        while (!_stopped && (Current.Is("+") || Current.Is("-")))
        {
            var sign = Take();
            CountOperator(sign.Span);
            var right = ParseProduct(left.Span);
            left = new ArithmeticSyntax(
                left.Span.To(right.Span), sign.Is("+") ? ArithmeticOperator.Add : ArithmeticOperator.Subtract, left, right);
        }

        return left;
    }

    // product = factor { ("*" | "/") factor } . Where a part of the sum stands before it, that is given along.
    private FormulaSyntax ParseProduct(Span? sumBefore)
    {
        var left = ParseFactor(sumBefore);
        while (!_stopped && (Current.Is("*") || Current.Is("/")))
        {
            var sign = Take();
            CountOperator(sign.Span);
            var right = ParseFactor(sumBefore ?? left.Span);
            left = new ArithmeticSyntax(
                left.Span.To(right.Span), sign.Is("*") ? ArithmeticOperator.Multiply : ArithmeticOperator.Divide, left, right);
        }

        return left;
    }

    // factor = ["-"] atoom [ ["naar boven" | "naar beneden"] "afgerond op" HEEL "decimalen" ] .
    private FormulaSyntax ParseFactor(Span? before = null)
    {
        if (_stopped)
        {
            return Broken();
        }

        var minus = Current.Is("-") ? Take() : (Token?)null;
        if (minus is { } sign)
        {
            CountOperator(sign.Span);
        }

        var atom = ParseAtom();
        FormulaSyntax factor = minus is { } first ? new NegationSyntax(first.Span.To(atom.Span), atom) : atom;
        return ParseRounding(factor, before);
    }

    private FormulaSyntax ParseRounding(FormulaSyntax operand, Span? before)
    {
        var start = Current.Span;
        var direction = TryTakeAll(Keywords.Towards, Keywords.Up) ? RoundingDirection.Up
            : TryTakeAll(Keywords.Towards, Keywords.Down) ? RoundingDirection.Down
            : RoundingDirection.Nearest;
        if (direction == RoundingDirection.Nearest && !Current.Is(Keywords.Rounded))
        {
            return operand;
        }

        CountOperator(start);
        Expect(Keywords.Rounded);
        Expect(Keywords.On);
        var decimals = ParseDecimals();
        var rounding = new RoundingSyntax(operand.Span.To(Previous.Span), operand, direction, decimals);
        if (!_stopped && before is { } sum)
        {
            RefuseRoundingOfLastPart(sum, rounding);
        }

        return rounding;
    }

    private int ParseDecimals()
    {
        var token = Current;
        if (token.Kind != TokenKind.Number || !token.Number.IsWhole
            || token.Number.Sign < 0 || token.Number > new Fraction(Fraction.MaximumDecimals))
        {
            Stop(PlaceOf(token), ConditionMessages.NumberOfDecimals(Fraction.MaximumDecimals));
            return 0;
        }

        Take();
        if (!TryTake(Keywords.Decimal))
        {
            Expect(Keywords.Decimals);
        }

        return (int)token.Number.Numerator;
    }

    // `a + b afgerond op 2 decimalen` rounds b alone by the grammar, and the whole for most readers.
    private void RefuseRoundingOfLastPart(Span sum, RoundingSyntax rounding)
    {
        var goesOn = Current.Is("+") || Current.Is("-") || Current.Is("*") || Current.Is("/");
        _refusals.Add(
            sum.To(rounding.Span),
            [
                Edit.Before(sum, goesOn ? "((" : "("),
                Edit.After(rounding.Operand.Span, ")"),
                .. goesOn ? [Edit.After(rounding.Span, ")")] : Array.Empty<Edit>(),
            ],
            Edit.Bracket(rounding.Span),
            ConditionMessages.RoundingNeedsBrackets);
    }

    private FormulaSyntax ParseAtom()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Number:
                return ParseNumber();
            case TokenKind.Date:
                return new DateSyntax(Take().Span, token.Date);
            case TokenKind.Text:
                return new TextSyntax(Take().Span, token.Text);
            case TokenKind.Sign when token.Is("("):
                return ParseBracket();
            case TokenKind.Word:
                return ParseWord(token);
            default:
                Unexpected([], ConditionMessages.OperandExpected);
                return Broken();
        }
    }

    private NumberSyntax ParseNumber()
    {
        var number = Take();
        if (!IsUnit(Current))
        {
            return new NumberSyntax(number.Span, number.Number, null);
        }

        var word = Take();
        var per = TryTake(Keywords.Per) ? ParseUnitAfterPer() : null;
        var unit = new UnitSyntax(word.Span.To(Previous.Span), new Unit(UnitWording.Singular(word.Text), per));
        return new NumberSyntax(number.Span.To(unit.Span), number.Number, unit);
    }

    private string? ParseUnitAfterPer()
    {
        if (IsUnit(Current))
        {
            return UnitWording.Singular(Take().Text);
        }

        Unexpected([], ConditionMessages.UnitAfterPer);
        return null;
    }

    private static bool IsUnit(Token token) => token.Kind == TokenKind.Word
        && (!Keywords.OfConditions.Contains(token.Text) || Keywords.WordsThatMayBeUnits.Contains(token.Text));
}
