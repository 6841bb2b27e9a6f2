using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Binding.Law;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Law;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Pack;

namespace OmgekeerdeToets.Binding.Vocabulary;

/// <summary>A norm with where it comes from.</summary>
internal sealed record BoundNormEntry(NormSymbol Symbol, Provision? LegalBasis, string? Source);

/// <summary>From <c>normen</c> to dated values. Outside its dates, and in a hole, a norm is unknown: the old amount is never used.</summary>
internal static class NormBinder
{
    public static ImmutableArray<BoundNormEntry> Bind(ImmutableArray<NormSyntax> norms, LawBook laws, BindingContext context)
    {
        var unique = Names<NormSyntax>.Declare(norms.Select(norm => new Declared<NormSyntax>(norm.Name, norm)), NameWords.Norm, context);
        return [.. unique.All.Select(norm => Bind(norm, laws, context))];
    }

    private static BoundNormEntry Bind(NormSyntax syntax, LawBook laws, BindingContext context)
    {
        var unit = syntax.Unit.IsBroken ? Unit.None : Literal.Unit(syntax.Unit.Value);
        var values = new SortedDictionary<DateOnly, NormValue>();
        foreach (var value in syntax.Values.Where(value => !value.From.IsBroken))
        {
            if (!values.TryAdd(value.From.Value, new NormValue(value.From.Value, NumberOf(value.Value, unit, context))))
            {
                context.Diagnostics.Add(value.From.Span, PackMessages.DateTwice(value.From.Value));
            }
        }

        var until = syntax.IsOpen || syntax.Until is not { IsBroken: false } day ? (DateOnly?)null : day.Value;
        if (until is { } last && values.Count > 0 && last <= values.Keys.Last())
        {
            context.Diagnostics.Add(syntax.Until!.Span, PackMessages.UntilTooEarly(values.Keys.Last()));
        }

        var norm = new Norm(syntax.Name.Value, syntax.Label?.Value, unit, [.. values.Values], until);
        return new BoundNormEntry(
            new NormSymbol(norm, syntax.Name.Span.Location),
            syntax.LegalBasis is { } basis ? laws.Cite(basis, context).FirstOrDefault() : null,
            syntax.Source?.Value);
    }

    private static Fraction? NumberOf(Located<string> written, Unit unit, BindingContext context)
    {
        if (written.Value == PackWords.Unknown || Literal.Number(written, unit, context) is not { } number)
        {
            return null;
        }

        if (ConceptTypes.IsAmount(unit) && (number.DecimalPlaces() ?? int.MaxValue) > Literal.CentsOfEuro)
        {
            context.Diagnostics.Add(written.Span, LiteralMessages.Decimals(Literal.CentsOfEuro));
            return null;
        }

        return number;
    }
}
