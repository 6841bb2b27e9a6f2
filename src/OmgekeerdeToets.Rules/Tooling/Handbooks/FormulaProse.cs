using System.Globalization;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Tooling.Handbooks;

/// <summary>A formula in words, with the labels of the vocabulary and never a name of the rule files.</summary>
internal static class FormulaProse
{
    public static string Say(BoundExpression formula) => formula switch
    {
        BoundNumber number => ValueWording.Show(number.Number, number.Unit.IsNone ? null : number.Unit.ToString()),
        BoundDate date => DateWording.Show(date.Date),
        BoundText text => Text(text),
        BoundTruth truth => truth.Value ? FormulaProseWords.Yes : FormulaProseWords.No,
        BoundUnknown => FormulaProseWords.Unknown,
        BoundReferenceDate => FormulaProseWords.ReferenceDate,
        BoundFact fact => fact.Definition.Label,
        BoundField field => field.Definition.Label,
        BoundMemberName name => NameWording.Spaced(Syntax.Keywords.MemberName) + " " + name.List.Label,
        BoundDerivation derivation => LabelOf(derivation.Derivation),
        BoundNorm norm => norm.Norm.Label ?? NameWording.Spaced(norm.Norm.Name),
        _ => Computed(formula),
    };

    /// <summary>What people read for a derivation; its name with spaces where the pack gives no label.</summary>
    public static string LabelOf(DerivationSymbol derivation) => derivation.Label ?? NameWording.Spaced(derivation.Name);

    private static string Computed(BoundExpression formula) => formula switch
    {
        BoundArithmetic { Operator: ArithmeticOperator.Multiply, Right: BoundCount count } each => PerMember(each.Left, count),
        BoundArithmetic { Operator: ArithmeticOperator.Multiply, Left: BoundCount count } each => PerMember(each.Right, count),
        BoundArithmetic sum => Calculated(sum, Operand(sum, sum.Left), Operand(sum, sum.Right)),
        BoundNegation negation => FormulaProseWords.Minus(Part(negation.Operand)),
        BoundConversion conversion => Say(conversion.Operand),
        BoundRounding rounding => FormulaProseWords.Rounded(Say(rounding.Operand), rounding.Decimals),
        BoundCount count => Filtered(FormulaProseWords.Count(count.List.Label), count.Filter),
        BoundAggregate aggregate => Filtered(Aggregated(aggregate, Say(aggregate.Field), aggregate.List.Label), aggregate.Filter),
        BoundDateShift shift => FormulaProseWords.Shift(Part(shift.Duration), Say(shift.Date), shift.Earlier),
        BoundDateDifference days => FormulaProseWords.Days(Say(days.Right), Say(days.Left)),
        BoundSince since => Passed(since, Say(since.Date)),
        BoundConditional choice => FormulaProseWords.Either(ConditionProse.Clause(choice.Condition), Part(choice.Then), Part(choice.Else)),
        _ => ConditionProse.Clause(formula),
    };

    private static string Calculated(BoundArithmetic sum, string left, string right) => sum.Operator switch
    {
        ArithmeticOperator.Add => FormulaProseWords.Add(left, right),
        ArithmeticOperator.Subtract => FormulaProseWords.Subtract(left, right),
        ArithmeticOperator.Multiply => FormulaProseWords.Multiply(left, right),
        _ => FormulaProseWords.Divide(left, right),
    };

    private static string Aggregated(BoundAggregate aggregate, string field, string list) => aggregate.Aggregate switch
    {
        Aggregate.Sum => FormulaProseWords.Sum(field, list),
        Aggregate.Highest => FormulaProseWords.Highest(field, list),
        Aggregate.Lowest => FormulaProseWords.Lowest(field, list),
        _ => FormulaProseWords.Average(field, list),
    };

    private static string Passed(BoundSince since, string date) => since.Elapsed switch
    {
        Elapsed.WholeYears => FormulaProseWords.YearsSince(date),
        Elapsed.WholeMonths => FormulaProseWords.MonthsSince(date),
        _ => FormulaProseWords.DaysSince(date),
    };

    private static string PerMember(BoundExpression amount, BoundCount count) => FormulaProseWords.PerMember(
        Part(amount), count.List.Label, count.Filter is null ? null : ConditionProse.Clause(count.Filter));

    private static string Filtered(string counted, BoundExpression? filter) =>
        filter is null ? counted : FormulaProseWords.With(counted, ConditionProse.Clause(filter));

    private static string Operand(BoundArithmetic whole, BoundExpression part) => NeedsBrackets(whole, part) ? $"({Say(part)})" : Say(part);

    /// <summary>A sum inside a product, and a whole calculation behind a minus or a division.</summary>
    private static bool NeedsBrackets(BoundArithmetic whole, BoundExpression part) => part is BoundArithmetic inner
        ? (IsProduct(whole.Operator) && !IsProduct(inner.Operator))
            || (part == whole.Right && whole.Operator is ArithmeticOperator.Subtract or ArithmeticOperator.Divide)
        : part is BoundConditional or BoundRounding;

    private static bool IsProduct(ArithmeticOperator @operator) => @operator is ArithmeticOperator.Multiply or ArithmeticOperator.Divide;

    /// <summary>What is itself a sum stands between brackets inside another.</summary>
    private static string Part(BoundExpression formula) =>
        formula is BoundArithmetic or BoundConditional or BoundRounding ? $"({Say(formula)})" : Say(formula);

    private static string Text(BoundText text) => text.Type.Kind == TypeKind.Choice
        ? NameWording.Spaced(text.Text)
        : string.Create(CultureInfo.InvariantCulture, $"“{text.Text}”");
}
