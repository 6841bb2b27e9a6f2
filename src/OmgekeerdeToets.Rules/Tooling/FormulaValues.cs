using System.Globalization;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Evaluation.Reference;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Syntax;

namespace OmgekeerdeToets.Tooling;

/// <summary>Outcomes of formulas as text, for machines and for people.</summary>
internal static class FormulaValues
{
    /// <summary>As JSON has it: a point, no unit.</summary>
    public static string Machine(Step step) => step.Result switch
    {
        EvaluatedNumber number => FractionText.Point(number.Number, step.Expression.Type.Unit.IsAmount),
        _ => NotANumber(step.Result),
    };

    /// <summary>The same of a value that was computed without steps; null is unknown.</summary>
    public static string Machine(object? value, ExpressionType type) => value switch
    {
        Fraction number => FractionText.Point(number, type.Unit.IsAmount),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        string text => text,
        Truth truth => CodeWords.Of(truth),
        _ => CodeWords.Of(Truth.Unknown),
    };

    /// <summary>With a comma and a unit; a number within bounds says between what.</summary>
    public static string People(Step step)
    {
        var unit = step.Expression.Type.Unit;
        return step.Result switch
        {
            EvaluatedNumber number => UnitWording.Show(number.Number, unit),
            EvaluatedUnknown { Bounds: { IsOpen: false } bounds } => CalculatorWords.Within(bounds, unit),
            _ => NotANumber(step.Result),
        };
    }

    public static string? Approximation(Step step) => step.Result is EvaluatedNumber number ? FractionText.Approximation(number.Number) : null;

    /// <summary>Why it is unknown, in a few words, with the name of what was not told where that is not the step itself; null when it is known.</summary>
    public static string? Because(Step step) => step.Result is EvaluatedUnknown { Why: var why }
        ? CalculatorWords.Reason(UnknownText.Of(why), IsUntold(why) && why.About != NameOf(step) ? why.About : null)
        : null;

    /// <summary>Why it is unknown, as a fixed word; null when it is known.</summary>
    public static string? ReasonOf(Step step) => step.Result is EvaluatedUnknown unknown ? unknown.Why.Kind switch
    {
        UnknownKind.NotAsked => Keywords.Reasons.NotAsked,
        UnknownKind.DoesNotKnow => Keywords.Reasons.DoesNotKnow,
        UnknownKind.RatherNotSay => Keywords.Reasons.RatherNotSay,
        UnknownKind.DivisionByZero => Keywords.Reasons.DivisionByZero,
        UnknownKind.TooLarge => Keywords.Reasons.TooLarge,
        UnknownKind.NormOutsideItsDates => Keywords.Reasons.NormOutsideItsDates,
        UnknownKind.NormLeftOpen => Keywords.Reasons.NormLeftOpen,
        UnknownKind.PolicyLeftOpen => Keywords.Reasons.PolicyLeftOpen,
        UnknownKind.NotValid => Keywords.Reasons.NotValid,
        UnknownKind.AfterReferenceDate => Keywords.Reasons.AfterReferenceDate,
        UnknownKind.EmptyList => Keywords.Reasons.EmptyList,
        UnknownKind.NotWhole => Keywords.Reasons.NotWhole,
        UnknownKind.NoReferenceDate => Keywords.Reasons.NoReferenceDate,
        _ => Keywords.Unknown,
    }
    : null;

    public static string TypeOf(ExpressionType type) => type.Kind switch
    {
        TypeKind.Truth => Keywords.Types.YesNo,
        TypeKind.Date => Keywords.Types.Date,
        TypeKind.Text => Keywords.Types.Text,
        TypeKind.Choice => Keywords.Types.Choice,
        _ when type.Unit.IsAmount => Keywords.Types.Amount,
        _ when type.Unit.IsDuration => Keywords.Types.Duration,
        _ => Keywords.Types.Number,
    };

    public static string? UnitOf(ExpressionType type) => type.Unit.IsNone ? null : type.Unit.ToString();

    private static bool IsUntold(Unknown why) => why.Kind is UnknownKind.NotAsked or UnknownKind.DoesNotKnow or UnknownKind.RatherNotSay;

    private static string? NameOf(Step step) => step.Expression switch
    {
        BoundFact fact => fact.Definition.QualifiedName,
        BoundField field => field.Definition.QualifiedName,
        _ => null,
    };

    private static string NotANumber(Evaluated result) => result switch
    {
        EvaluatedDate date => date.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        EvaluatedText text => text.Text,
        _ => CodeWords.Of(result.Truth),
    };
}
