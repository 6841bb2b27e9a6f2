using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Evaluation.Reference;

/// <summary>Values as cases and norms hold them.</summary>
internal static class Reading
{
    /// <summary>What a case states about a concept or field that is no list.</summary>
    public static Evaluated Of(Fact? fact, FactDefinition definition)
    {
        var value = fact?.Value ?? FactValue.NotAsked;
        if (!value.IsKnown)
        {
            return new EvaluatedUnknown(Unknown.Of(value.Reason, definition), Interval.Open);
        }

        return definition.Type switch
        {
            FactType.YesNo => Evaluated.Of(value.Truth == Truth.True),
            FactType.Date => new EvaluatedDate(value.Date!.Value),
            FactType.Text or FactType.Choice => new EvaluatedText(value.Text!),
            _ => Evaluated.Of(InDeclaredUnit(value, definition)),
        };
    }

    /// <summary>A norm on the reference date.</summary>
    public static Evaluated Of(Norm norm, DateOnly? referenceDate)
    {
        if (referenceDate is not { } day)
        {
            return Evaluated.Because(UnknownKind.NoReferenceDate, norm.Name);
        }

        return norm.On(day) switch
        {
            null => Evaluated.Because(UnknownKind.NormOutsideItsDates, norm.Name),
            { Number: { } number } => Evaluated.Of(number),
            _ => Evaluated.Because(UnknownKind.NormLeftOpen, norm.Name),
        };
    }

    // A host may state 18 months where the vocabulary counts years.
    private static Fraction InDeclaredUnit(FactValue value, FactDefinition definition)
    {
        var number = value.Exact!.Value;
        return value.Unit != definition.Unit
            && UnitAlgebra.Factor(Unit.FromCanonical(value.Unit), Unit.FromCanonical(definition.Unit)) is { } factor
            && Fraction.TryMultiply(number, factor, out var converted)
                ? converted
                : number;
    }
}
