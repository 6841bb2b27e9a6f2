using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Naming;

namespace OmgekeerdeToets.Syntax.Conditions;

/// <summary>Words that begin an operand: names, literals, aggregates over lists, and time that has passed.</summary>
internal sealed partial class FormulaParser
{
    private FormulaSyntax ParseWord(Token token)
    {
        switch (token.Text)
        {
            case Keywords.Yes:
                return new TruthSyntax(Take().Span, Truth.True);
            case Keywords.No:
                return new TruthSyntax(Take().Span, Truth.False);
            case Keywords.Unknown:
                return new TruthSyntax(Take().Span, Truth.Unknown);
            case Keywords.ReferenceDate:
                return new ReferenceDateSyntax(Take().Span);
            case Keywords.Count:
                return ParseCount();
            case Keywords.Sum:
                return ParseAggregate(Aggregate.Sum);
            case Keywords.Highest:
                return ParseAggregate(Aggregate.Highest);
            case Keywords.Lowest:
                return ParseAggregate(Aggregate.Lowest);
            case Keywords.Average:
                return ParseAggregate(Aggregate.Average);
            case Keywords.Whole or Keywords.Days:
                return ParseSince();
            case Keywords.If:
                return ParseConditionalWithoutBrackets();
            case Keywords.Not or Keywords.For:
                return ParseLogicWithoutBrackets();
            default:
                return ParseNameAsOperand();
        }
    }

    // `niet` or a quantifier where only a part of a formula may stand.
    private FormulaSyntax ParseLogicWithoutBrackets()
    {
        var logic = ParseMember();
        if (!_stopped)
        {
            _refusals.Add(logic.Span, Edit.Bracket(logic.Span), ConditionMessages.LogicNeedsBrackets);
        }

        return logic;
    }

    private FormulaSyntax ParseNameAsOperand()
    {
        if (Keywords.OfConditions.Contains(Current.Text))
        {
            Unexpected([], ConditionMessages.OperandExpected);
            return Broken();
        }

        var name = ParseName(ConditionMessages.OperandExpected);
        if (Current.Is("."))
        {
            Stop(name.Span.To(Current.Span), ConditionMessages.FieldWithoutAggregate(name.Name));
        }
        else if (Current.Kind == TokenKind.Word && NearlyAKeyword(name, Current) is { } near)
        {
            RefuseMisspeltBeginning(name, near);
        }

        return name;
    }

    // `antal kinderen`: two names in a row, and the first is nearly a word that begins an operand.
    private static string? NearlyAKeyword(NameSyntax name, Token next) => Keywords.OfConditions.Contains(next.Text)
        ? null
        : NearMiss.Find(name.Name, Keywords.BeforeAnOperand);

    private void RefuseMisspeltBeginning(NameSyntax name, string near)
    {
        _refusals.Add(
            name.Span, [Edit.Replace(name.Span, near)], corrected => ConditionMessages.Misspelt(name.Name, near, corrected));
        _stopped = true;
    }

    // "aantal" LIJST [met]
    private CountSyntax ParseCount()
    {
        var start = Take().Span;
        CountOperator(start);
        var list = ParseName(ConditionMessages.ListName);
        var filter = ParseFilter();
        return new CountSyntax(start.To(Previous.Span), list, filter);
    }

    // ("som" | "hoogste" | "laagste" | "gemiddelde") "van" LIJST "." VELD [met]
    private AggregateSyntax ParseAggregate(Aggregate aggregate)
    {
        var start = Take().Span;
        CountOperator(start);
        Expect(Keywords.From);
        var list = ParseName(ConditionMessages.ListName);
        if (!_stopped && !Current.Is("."))
        {
            Stop(PlaceOf(Current), ConditionMessages.FieldMissing(start.Text, list.Name));
        }

        TryTake(".");
        var field = ParseName(ConditionMessages.FieldName);
        var filter = ParseFilter();
        return new AggregateSyntax(start.To(Previous.Span), aggregate, list, field, filter);
    }

    // met = "met" ( NAAM | "(" formule ")" ) .
    private FormulaSyntax? ParseFilter()
    {
        if (!TryTake(Keywords.With))
        {
            return null;
        }

        return Current.Is("(") ? ParseBracket() : ParseName(ConditionMessages.FilterExpected);
    }

    // ("hele jaren" | "hele maanden" | "dagen") "sinds" atoom
    private SinceSyntax ParseSince()
    {
        var start = Current.Span;
        CountOperator(start);
        var elapsed = TryTakeAll(Keywords.Whole, Keywords.Years) ? Elapsed.WholeYears
            : TryTakeAll(Keywords.Whole, Keywords.Months) ? Elapsed.WholeMonths
            : Elapsed.Days;
        if (elapsed == Elapsed.Days && !TryTake(Keywords.Days))
        {
            Take();
            Unexpected([Keywords.Years, Keywords.Months], ConditionMessages.ElapsedExpected);
        }

        Expect(Keywords.Since);
        if (!Enter())
        {
            return new SinceSyntax(start, elapsed, Broken());
        }

        var date = ParseAtom();
        _depth--;
        return new SinceSyntax(start.To(date.Span), elapsed, date);
    }
}
