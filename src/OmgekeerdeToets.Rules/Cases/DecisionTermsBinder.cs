using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Cases;
using OmgekeerdeToets.Text;
using K = OmgekeerdeToets.Syntax.Keywords.Key;

namespace OmgekeerdeToets.Cases;

/// <summary>Reads what a decision says of its carrying out: an amount in euro, and days in their order.</summary>
internal static class DecisionTermsBinder
{
    public static DecisionTerms Bind(DecisionTermsSyntax syntax, DiagnosticBag messages)
    {
        var (from, through) = (Day(syntax.From), Day(syntax.Through));
        if (from > through)
        {
            messages.Add(syntax.Through!.Span, DecisionMessages.EndsBeforeItBegins(from.Value, through.Value));
        }

        return new DecisionTerms(
            syntax.Amount is { IsBroken: false } amount ? Amount(amount, messages) : null,
            from,
            through,
            syntax.How is { IsBroken: false } how ? how.Value : null);
    }

    private static DateOnly? Day(Located<DateOnly>? day) => day is { IsBroken: false } ? day.Value : null;

    /// <summary>Null when it is no amount in euro, which has been reported.</summary>
    private static DecidedAmount? Amount(Located<string> written, DiagnosticBag messages)
    {
        var (number, word, _) = QuantityText.Split(written.Value);
        var unit = QuantityReader.UnitOf(word);
        if (!unit.IsAmount)
        {
            messages.Add(written.Span, DecisionMessages.NoAmount(written.Value, NumberNotation.Judge(number) is null ? number : ""));
            return null;
        }

        var definition = new FactDefinition { Name = K.Cost, Label = K.Cost, Type = FactType.Amount, Unit = unit.ToString(), Minimum = Fraction.Zero };
        return QuantityReader.Read(definition, written.Value, written.Span, messages)?.Exact is { } euros ? new DecidedAmount(euros, unit.Per) : null;
    }
}
