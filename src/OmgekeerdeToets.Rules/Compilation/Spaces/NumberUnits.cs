using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>A host may state 18 months where the vocabulary counts years; only durations convert, each to one other.</summary>
internal static class NumberUnits
{
    private static readonly Unit[] Durations = [Unit.Day, Unit.Week, Unit.Month, Unit.Year];

    public static NumberInput InputOf(FactDefinition definition, Interval whenUnknown)
    {
        var declared = Unit.FromCanonical(definition.Unit);
        foreach (var other in Durations)
        {
            if (other != declared && UnitAlgebra.Factor(other, declared) is { } factor)
            {
                return new NumberInput(definition.Index, other.ToString(), factor, whenUnknown);
            }
        }

        return new NumberInput(definition.Index, null, Fraction.One, whenUnknown);
    }
}
