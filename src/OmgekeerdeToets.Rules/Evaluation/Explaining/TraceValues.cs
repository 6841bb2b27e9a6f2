using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Evaluation.Reference;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Evaluation.Explaining;

/// <summary>Values and conditions as the reasoning shows them.</summary>
internal static class TraceValues
{
    /// <summary>A value, with the unit of its type; <c>onbekend</c> when there is none.</summary>
    public static string Show(Evaluated value, ExpressionType type) => value switch
    {
        EvaluatedTruth truth => CodeWords.Of(truth.Truth),
        EvaluatedNumber number => ValueWording.Show(number.Number, type.Unit.ToString()),
        EvaluatedDate date => DateWording.Show(date.Date),
        EvaluatedText text => NameWording.Spaced(text.Text),
        _ => CodeWords.Of(Truth.Unknown),
    };

    /// <summary>Why a value is unknown; null when it is known.</summary>
    public static string? Reason(Evaluated value) => value is EvaluatedUnknown unknown ? UnknownText.Of(unknown.Why) : null;

    /// <summary>The condition as it is written; a group over several lines of a file is put on one.</summary>
    public static string Text(BoundExpression expression) => expression switch
    {
        BoundLogic logic when IsGroup(logic) => string.Join(
            $" {FormulaPrinter.Word(logic.Operator)} ", logic.Operands.Select(TextInBrackets)),
        BoundNot not when IsGroup(not) => $"{Keywords.Not} {TextInBrackets(not.Operand)}",
        _ => expression.Span.Text,
    };

    private static string TextInBrackets(BoundExpression expression) =>
        expression is BoundLogic or BoundQuantifier || (expression is BoundNot && IsGroup(expression))
            ? $"({Text(expression)})"
            : Text(expression);

    /// <summary>A group stands in the file as a list: its span holds the keys and dashes too.</summary>
    private static bool IsGroup(BoundExpression expression) =>
        expression.Span.Text.Contains('\n', StringComparison.Ordinal) || expression.Span.Text.Contains(": ", StringComparison.Ordinal);
}
