using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Naming;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Binding;

/// <summary>Values that stand by themselves: written as in a formula, of the type and in the unit that their place declares.</summary>
internal static class Literal
{
    /// <summary>How many decimals an amount may have.</summary>
    public const int CentsOfEuro = 2;

    private const string Per = " per ";

    /// <summary>A unit as people write it: <c>euro per maand</c>, <c>km</c>.</summary>
    public static Unit Unit(string written)
    {
        var parts = written.Split(Per, 2, StringSplitOptions.TrimEntries);
        if (parts[0].Length == 0)
        {
            return Numbers.Unit.None;
        }

        return new Unit(UnitWording.Singular(parts[0]), parts.Length == 2 && parts[1].Length > 0 ? UnitWording.Singular(parts[1]) : null);
    }

    /// <summary>A number in the declared unit, which need not be written; null, and reported, when it is none.</summary>
    public static Fraction? Number(Located<string> written, Unit unit, BindingContext context)
    {
        if (written.IsBroken || Parse(written, context) is not { } formula)
        {
            return null;
        }

        if (Number(formula) is not var (number, found))
        {
            context.Diagnostics.Add(written.Span, LiteralMessages.NumberWanted(unit.ToString()));
            return null;
        }

        if (found.IsNone || found == unit)
        {
            return number;
        }

        if (UnitAlgebra.Factor(found, unit) is { } factor && Fraction.TryMultiply(number, factor, out var converted))
        {
            return converted;
        }

        context.Diagnostics.Add(written.Span, LiteralMessages.UnitWanted(found.ToString(), unit.ToString()));
        return null;
    }

    /// <summary>A period such as <c>6 maanden</c>; null when absent, or refused.</summary>
    public static Period? Period(Located<string>? written, BindingContext context)
    {
        if (written is null or { IsBroken: true } || Parse(written, context) is not { } formula)
        {
            return null;
        }

        if (Number(formula) is var (number, unit) && unit.IsDuration && number is { IsWhole: true, Sign: >= 0 }
            && number <= new Fraction(LongestPeriod))
        {
            var count = (int)number.Numerator;
            return unit == Numbers.Unit.Year ? new Period(count * MonthsInYear, 0)
                : unit == Numbers.Unit.Month ? new Period(count, 0)
                : new Period(0, unit == Numbers.Unit.Week ? count * DaysInWeek : count);
        }

        context.Diagnostics.Add(written.Span, LiteralMessages.PeriodWanted());
        return null;
    }

    private const int LongestPeriod = 1200;
    private const int MonthsInYear = 12;
    private const int DaysInWeek = 7;

    /// <summary>A value of the type of a concept; null, and reported, when it is none.</summary>
    public static FactValue? Value(Located<string> written, FactDefinition definition, BindingContext context)
    {
        if (written.IsBroken)
        {
            return null;
        }

        switch (definition.Type)
        {
            case FactType.Text:
                return FactValue.Of(written.Value);
            case FactType.Choice:
                return Option(written, definition, context);
            case FactType.List:
                context.Diagnostics.Add(written.Span, LiteralMessages.NoListHere());
                return null;
            case FactType.YesNo:
                return Parse(written, context) is { } truth ? TruthOf(truth, written, context) : null;
            case FactType.Date:
                return Parse(written, context) is { } date ? DateOf(date, written, context) : null;
            default:
                return NumberOf(written, definition, context);
        }
    }

    private static FactValue? Option(Located<string> written, FactDefinition definition, BindingContext context)
    {
        if (definition.Options.Contains(written.Value, StringComparer.Ordinal))
        {
            return FactValue.Of(written.Value);
        }

        context.Diagnostics.Add(written.Span, FormulaTypeMessages.NoSuchOption(
            written.Value, NearMiss.Find(written.Value, definition.Options), definition.Options));
        return null;
    }

    private static FactValue? TruthOf(FormulaSyntax formula, Located<string> written, BindingContext context)
    {
        if (formula is TruthSyntax { Truth: not Truth.Unknown } truth)
        {
            return FactValue.Of(truth.Truth == Truth.True);
        }

        context.Diagnostics.Add(written.Span, LiteralMessages.TruthWanted());
        return null;
    }

    private static FactValue? DateOf(FormulaSyntax formula, Located<string> written, BindingContext context)
    {
        if (formula is DateSyntax date)
        {
            return FactValue.Of(date.Date);
        }

        context.Diagnostics.Add(written.Span, LiteralMessages.DateWanted());
        return null;
    }

    private static FactValue? NumberOf(Located<string> written, FactDefinition definition, BindingContext context)
    {
        var unit = definition.Unit is null ? Numbers.Unit.None : Unit(definition.Unit);
        if (Number(written, unit, context) is not { } number)
        {
            return null;
        }

        var most = definition.Type switch
        {
            FactType.Duration => 0,
            FactType.Amount => Math.Min(definition.Decimals ?? CentsOfEuro, CentsOfEuro),
            _ => definition.Decimals,
        };
        if (most is { } decimals && (number.DecimalPlaces() ?? int.MaxValue) > decimals)
        {
            context.Diagnostics.Add(written.Span, LiteralMessages.Decimals(decimals));
            return null;
        }

        if ((definition.Minimum is { } low && number < low) || (definition.Maximum is { } high && number > high))
        {
            context.Diagnostics.Add(written.Span, LiteralMessages.Outside(Show(definition.Minimum, unit), Show(definition.Maximum, unit)));
            return null;
        }

        return FactValue.Of(number, definition.Unit);
    }

    private static string? Show(Fraction? bound, Unit unit) => bound is { } number ? UnitWording.Show(number, unit) : null;

    private static FormulaSyntax? Parse(Located<string> written, BindingContext context) =>
        FormulaParser.Parse(written.Value, written.Span, context.Diagnostics) is var formula and not BrokenSyntax ? formula : null;

    private static (Fraction Number, Unit Unit)? Number(FormulaSyntax formula) => formula switch
    {
        NumberSyntax number => (number.Number, number.Unit?.Unit ?? Numbers.Unit.None),
        NegationSyntax { Operand: NumberSyntax number } => (-number.Number, number.Unit?.Unit ?? Numbers.Unit.None),
        _ => null,
    };
}
