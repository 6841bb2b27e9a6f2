using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Conditions;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Binding.Expressions;

/// <summary>What an author most likely meant, where the mistake itself tells: the unit, or the brackets.</summary>
internal sealed partial class ExpressionBinder
{
    // `aantal kinderen met leeftijd minder dan 12 jaar` compares the number of children by the grammar, and the age for most readers.
    private BoundPoison? RefuseOpenFilter(FormulaSyntax operand, Span comparison)
    {
        var (listName, filter) = operand switch
        {
            CountSyntax count => (count.List, count.Filter),
            AggregateSyntax aggregate => (aggregate.List, aggregate.Filter),
            _ => (null, null),
        };
        return filter is NameSyntax field && _place.Scope.Find(listName!.Name) is FactSymbol { IsList: true } list
            && FindMember(list.Definition, field.Name) is { Type: { IsPoison: false, Kind: not TypeKind.Truth } }
            ? Refuse(
                field.Span with { Length = comparison.End - field.Span.Start },
                [Edit.Before(field.Span, "("), Edit.After(comparison, ")")],
                corrected => FormulaTypeMessages.FilterWithoutBrackets(corrected!))
            : null;
    }

    // One forgotten unit is one mistake, however many options lack it.
    private BoundPoison? RefuseBareOptions(MembershipSyntax membership, BoundExpression operand)
    {
        var unit = operand.Type.Unit;
        var bare = membership.Options.Where(option => Number(option) is { Unit: null }).ToList();
        return operand.Type.Kind != TypeKind.Number || unit.IsNone || bare.Count == 0
            ? null
            : Refuse(
                bare[0].Span,
                [.. bare.SelectMany(option => WithUnit(option, unit))],
                corrected => FormulaTypeMessages.MissingUnit(bare[0].Span.Text, TypeWords.Plural(unit), corrected));
    }

    /// <summary>The unit behind the number that lacks it; empty where no single number lacks it.</summary>
    private static ImmutableArray<Edit> WithUnit(FormulaSyntax bare, Unit unit) =>
        Number(bare) is { } number ? [Edit.After(number.Span, " " + UnitWording.After(number.Number, unit))] : [];

    /// <summary>
    /// The number that stands in another unit, in the unit of the other side: converted where that is everyday knowledge, else with
    /// only the word replaced. Empty where that would be a guess: no side is a written number, both are, or months would become days.
    /// </summary>
    private static ImmutableArray<Edit> InOneUnit(FormulaSyntax left, Unit leftUnit, FormulaSyntax right, Unit rightUnit)
    {
        if (Converted(right, leftUnit) is { } ofRight)
        {
            return [ofRight];
        }

        if (Converted(left, rightUnit) is { } ofLeft)
        {
            return [ofLeft];
        }

        return (Number(left)?.Unit, Number(right)?.Unit) switch
        {
            _ when leftUnit.IsDuration && rightUnit.IsDuration => [],
            ({ } unit, null) => [Edit.Replace(unit.Span, UnitWording.After(Number(left)!.Number, rightUnit))],
            (null, { } unit) => [Edit.Replace(unit.Span, UnitWording.After(Number(right)!.Number, leftUnit))],
            _ => [],
        };
    }

    private static Edit? Converted(FormulaSyntax written, Unit wanted) =>
        Number(written) is { Unit.Unit: var given } number && EverydayUnits.Factor(given, wanted) is { } factor
        && Fraction.TryMultiply(number.Number, factor, out var converted)
            ? Edit.Replace(number.Span, $"{FractionText.Point(converted)} {UnitWording.After(converted, wanted)}")
            : null;

    private static NumberSyntax? Number(FormulaSyntax syntax) => Unwrap(syntax) switch
    {
        NumberSyntax number => number,
        NegationSyntax negation => Number(negation.Operand),
        RoundingSyntax rounding => Number(rounding.Operand),
        _ => null,
    };
}
