using System.Globalization;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Evaluation.Reference;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Rules.Tests.Evaluation.Reference;

/// <summary>Outcomes as tests write them: <c>ja</c>, <c>8 km</c>, <c>2026-11-22</c>, <c>onbekend: NotAsked kinderen.leeftijd</c>.</summary>
internal static class Outcomes
{
    public static string Of(BoundExpression expression, IFactReader facts) => Show(TreeWalk.Evaluate(expression, facts), expression.Type);

    public static string Show(Evaluated evaluated, ExpressionType type) => evaluated switch
    {
        EvaluatedTruth truth => truth.Value ? "ja" : "nee",
        EvaluatedNumber number => UnitWording.Show(number.Number, type.Unit),
        EvaluatedDate date => date.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        EvaluatedText text => text.Text,
        EvaluatedUnknown { Why: var why } => $"onbekend: {why.Kind} {why.About}".TrimEnd(),
        _ => throw new ArgumentOutOfRangeException(nameof(evaluated)),
    };
}
