using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Cases;

/// <summary>
/// Reads a number with its unit. A bare number is in the unit that the vocabulary declares; of other units only weeks convert
/// to days and years to months, and back where that is exact.
/// </summary>
internal static class QuantityReader
{
    private const int DecimalsOfAmount = 2;

    public static FactValue? Read(FactDefinition definition, string written, Span span, DiagnosticBag messages)
    {
        var (number, unit, isTidy) = QuantityText.Split(written);
        if (number.Length == 0)
        {
            return Refuse(CaseValueMessages.NumberExpected(definition.QualifiedName, written, definition.Unit));
        }

        var verdict = NumberNotation.Judge(number.TrimStart('-'));
        if (verdict is not null || !isTidy)
        {
            return Refuse(CaseValueMessages.Notation(definition.QualifiedName, written, Corrected(number, unit, verdict)));
        }

        if (!FractionText.TryParse(number, out var exact))
        {
            return Refuse(CaseValueMessages.TooLarge(definition.QualifiedName));
        }

        var inUnit = InDeclaredUnit(definition, exact, unit);
        if (inUnit is null)
        {
            return Refuse(definition.Unit is { } declared
                ? CaseValueMessages.UnitDiffers(definition.QualifiedName, written, declared, Everyday(definition, exact, unit))
                : CaseValueMessages.UnitUnwanted(definition.QualifiedName, written));
        }

        return Complaint(definition, inUnit.Value) is { } complaint
            ? Refuse(complaint)
            : FactValue.Of(inUnit.Value, definition.Unit);

        FactValue? Refuse(Message message)
        {
            messages.Add(span, message);
            return null;
        }
    }

    /// <summary>The unit of a definition as the algebra wants it.</summary>
    internal static Unit UnitOf(string? text)
    {
        var words = text?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        return words switch
        {
            [] => Unit.None,
            [var word] => new Unit(UnitWording.Singular(word)),
            [var word, Keywords.Per, var per] => new Unit(UnitWording.Singular(word), UnitWording.Singular(per)),
            _ => new Unit(text!),
        };
    }

    private static ImmutableArray<string> Corrected(string number, string unit, NotationVerdict? verdict)
    {
        var sign = number.StartsWith('-') ? "-" : "";
        ImmutableArray<string> right = verdict is null ? [number.TrimStart('-')] : verdict.Right;
        return [.. right.Select(text => unit.Length == 0 ? sign + text : $"{sign}{text} {unit}")];
    }

    private static Fraction? InDeclaredUnit(FactDefinition definition, Fraction number, string unit)
    {
        var declared = UnitOf(definition.Unit);
        var given = unit.Length == 0 ? declared : UnitOf(unit);
        if (UnitAlgebra.Factor(given, declared) is { } finer)
        {
            return Fraction.TryMultiply(number, finer, out var product) ? product : null;
        }

        return UnitAlgebra.Factor(declared, given) is { } coarser && Fraction.TryDivide(number, coarser, out var quotient)
            ? quotient
            : null;
    }

    /// <summary>What was meant, in the declared unit; null when that is not everyday knowledge, or would be refused too.</summary>
    private static string? Everyday(FactDefinition definition, Fraction number, string unit)
    {
        var declared = UnitOf(definition.Unit);
        return EverydayUnits.Factor(UnitOf(unit), declared) is { } factor && Fraction.TryMultiply(number, factor, out var converted)
            && converted.DecimalPlaces() is not null && Complaint(definition, converted) is null
                ? $"{FractionText.Point(converted)} {UnitWording.After(converted, declared)}"
                : null;
    }

    private static Message? Complaint(FactDefinition definition, Fraction number)
    {
        var name = definition.QualifiedName;
        var unit = UnitOf(definition.Unit);
        var most = definition.Type switch
        {
            FactType.Duration => 0,
            FactType.Amount => Math.Min(definition.Decimals ?? DecimalsOfAmount, DecimalsOfAmount),
            _ => definition.Decimals,
        };
        if (most is { } decimals && (number.DecimalPlaces() ?? int.MaxValue) > decimals)
        {
            return CaseValueMessages.Decimals(name, decimals);
        }

        if (definition.Minimum is { } minimum && number < minimum)
        {
            return CaseValueMessages.Below(name, UnitWording.Show(number, unit), UnitWording.Show(minimum, unit));
        }

        return definition.Maximum is { } maximum && number > maximum
            ? CaseValueMessages.Above(name, UnitWording.Show(number, unit), UnitWording.Show(maximum, unit))
            : null;
    }
}
