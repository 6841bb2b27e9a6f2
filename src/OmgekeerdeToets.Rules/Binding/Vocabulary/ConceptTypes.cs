using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Pack;

namespace OmgekeerdeToets.Binding.Vocabulary;

/// <summary>Which unit a type may have, and which keys go with it.</summary>
internal static class ConceptTypes
{
    private static readonly Unit EuroPerMonth = new(Unit.Euro.Word!, Unit.Month.Word);
    private static readonly Unit EuroPerYear = new(Unit.Euro.Word!, Unit.Year.Word);

    /// <summary>Whether a number in this unit is an amount (<i>bedrag</i>): euro, in all, per month or per year.</summary>
    public static bool IsAmount(Unit unit) => unit == Unit.Euro || unit == EuroPerMonth || unit == EuroPerYear;

    /// <summary>The unit of a concept; an amount that names none is in euro.</summary>
    public static Unit UnitOf(ConceptSyntax syntax, FactType type, BindingContext context)
    {
        var written = syntax.Unit is { IsBroken: false } unit ? Literal.Unit(unit.Value) : Unit.None;
        RefuseKeysThatDoNotFit(syntax, type, context);
        switch (type)
        {
            case FactType.Amount when written.IsNone:
                return Unit.Euro;
            case FactType.Amount when !IsAmount(written):
            case FactType.Duration when !written.IsNone && !written.IsDuration:
                context.Diagnostics.Add(syntax.Unit!.Span, PackMessages.UnitNotFit(syntax.Type.Value, syntax.Unit.Value));
                return type == FactType.Amount ? Unit.Euro : Unit.Month;
            case FactType.Duration when written.IsNone:
                context.Diagnostics.Add(syntax.Type.Span, PackMessages.UnitNeeded(syntax.Type.Value, Unit.Month.Word!));
                return Unit.Month;
            case FactType.Number or FactType.Amount or FactType.Duration:
                return written;
            default:
                return Unit.None;
        }
    }

    private static void RefuseKeysThatDoNotFit(ConceptSyntax syntax, FactType type, BindingContext context)
    {
        if (syntax.Type.IsBroken || type is FactType.Number or FactType.Amount or FactType.Duration)
        {
            return;
        }

        foreach (var (key, written) in new[]
        {
            (PackWords.Unit, syntax.Unit), (PackWords.Minimum, syntax.Minimum), (PackWords.Maximum, syntax.Maximum),
        })
        {
            if (written is { IsBroken: false })
            {
                context.Diagnostics.Add(written.Span, PackMessages.KeyNotFit(key, syntax.Type.Value));
            }
        }
    }
}
