using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Pack;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Binding;

/// <summary>What <c>pakket.yaml</c> decides for all goals: the terms and the order of weighing.</summary>
internal sealed record BoundHeader(
    string Name, string Version, int HorizonMonths, int ShortTermMonths, ImmutableArray<Criterion> Order)
{
    private const int DefaultHorizon = 36;
    private const int DefaultShortTerm = 6;

    public static BoundHeader Bind(HeaderSyntax? header, BindingContext context)
    {
        var horizon = Months(header?.Horizon, DefaultHorizon, context);
        var shortTerm = Months(header?.ShortTerm, DefaultShortTerm, context);
        if (shortTerm > horizon)
        {
            context.Diagnostics.Add((header?.ShortTerm ?? header!.Horizon)!.Span, PackMessages.ShortTermTooLong());
        }

        return new BoundHeader(
            header?.Name.Value ?? "", header?.Version.Value ?? "", horizon, shortTerm, OrderOf(header?.Weighing, context));
    }

    private static int Months(Located<string>? written, int otherwise, BindingContext context)
    {
        if (Literal.Period(written, context) is not { } period)
        {
            return otherwise;
        }

        if (period.Days != 0 || period.Months == 0)
        {
            context.Diagnostics.Add(written!.Span, PackMessages.NotInMonths());
            return otherwise;
        }

        return period.Months;
    }

    private static ImmutableArray<Criterion> OrderOf(ImmutableArray<Located<string>>? weighing, BindingContext context)
    {
        if (weighing is not { } words)
        {
            return Criteria.Default;
        }

        var order = ImmutableArray.CreateBuilder<Criterion>();
        foreach (var word in words.Where(word => !word.IsBroken && PackWords.Criteria.Contains(word.Value)))
        {
            var criterion = PackWords.Criteria[word.Value];
            if (order.Contains(criterion))
            {
                context.Diagnostics.Add(word.Span, PackMessages.CriterionTwice(word.Value));
                continue;
            }

            order.Add(criterion);
        }

        return order.ToImmutable();
    }
}
