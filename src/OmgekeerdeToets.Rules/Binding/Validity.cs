using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Syntax.Pack;

namespace OmgekeerdeToets.Binding;

/// <summary>The period in which something holds.</summary>
internal static class Validity
{
    public static DateRange Bind(ValiditySyntax validity, BindingContext context)
    {
        var (from, through) = (validity.From, validity.Through);
        if (from is { IsBroken: false } && through is { IsBroken: false } && through.Value < from.Value)
        {
            context.Diagnostics.Add(through.Span, PackMessages.EndsBeforeItBegins(from.Value));
            return default;
        }

        return new DateRange(
            from is { IsBroken: false } ? from.Value : null,
            through is { IsBroken: false } ? through.Value : null);
    }
}
