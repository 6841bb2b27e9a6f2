using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Evaluation.Reference;

/// <summary>What an expression comes to: a known value, or unknown with the reason. Its type and unit are those of the expression.</summary>
internal abstract record Evaluated
{
    public bool IsKnown => this is not EvaluatedUnknown;

    /// <summary>Of a condition.</summary>
    public Truth Truth => this is EvaluatedTruth truth ? TruthLogic.From(truth.Value) : Truth.Unknown;

    /// <summary>Of a number: where it must lie; a known number lies where it is.</summary>
    public Interval Interval => this switch
    {
        EvaluatedNumber number => Interval.Exactly(number.Number),
        EvaluatedUnknown unknown => unknown.Bounds,
        _ => Interval.Open,
    };

    public static Evaluated Of(bool value) => value ? EvaluatedTruth.Yes : EvaluatedTruth.No;

    public static Evaluated Of(Fraction number) => new EvaluatedNumber(number);

    public static Evaluated Because(UnknownKind kind, string? about = null) => new EvaluatedUnknown(new Unknown(kind, about), Interval.Open);

    /// <summary>A number that is not known but lies within bounds; bounds that leave one number make it known.</summary>
    public static Evaluated Within(Interval bounds, Unknown why) =>
        bounds.Single is { } number ? Of(number) : new EvaluatedUnknown(why, bounds);

    /// <summary>A truth that was worked out from others; when it is unknown, for the reason of the first of those that is.</summary>
    public static Evaluated Of(Truth truth, params ReadOnlySpan<Evaluated> from)
    {
        if (truth != Truth.Unknown)
        {
            return Of(truth == Truth.True);
        }

        foreach (var evaluated in from)
        {
            if (evaluated is EvaluatedUnknown unknown)
            {
                return new EvaluatedUnknown(unknown.Why, Interval.Open);
            }
        }

        throw new ArgumentException("What is unknown rests on something unknown.", nameof(from));
    }
}

internal sealed record EvaluatedTruth(bool Value) : Evaluated
{
    public static readonly EvaluatedTruth Yes = new(true);

    public static readonly EvaluatedTruth No = new(false);
}

internal sealed record EvaluatedNumber(Fraction Number) : Evaluated;

internal sealed record EvaluatedDate(DateOnly Date) : Evaluated;

/// <summary>A text, or the name of a choice.</summary>
internal sealed record EvaluatedText(string Text) : Evaluated;

internal sealed record EvaluatedUnknown(Unknown Why, Interval Bounds) : Evaluated;
