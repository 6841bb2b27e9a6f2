using System.Text;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Reports.Wording;

/// <summary>Amounts as people write them: <c>€ 500</c>, <c>€ 12.600</c>, <c>€ 1.934,61</c>; never the machine's culture.</summary>
internal static class MoneyWording
{
    public static string Show(Fraction amount) =>
        amount.TryGetHalf(out var numerator, out var denominator) && 100 % denominator == 0 ? Cents(numerator * (100 / denominator)) : Long(amount);

    // From the last character to the first.
    private static string Cents(long cents)
    {
        Span<char> text = stackalloc char[32];
        var at = text.Length;
        var (whole, rest) = Math.DivRem(Math.Abs(cents), 100);
        if (rest != 0)
        {
            text[--at] = (char)('0' + (rest % 10));
            text[--at] = (char)('0' + (rest / 10));
            text[--at] = ',';
        }

        for (var digits = 0; digits == 0 || whole > 0; digits++, whole /= 10)
        {
            if (digits > 0 && digits % 3 == 0)
            {
                text[--at] = '.';
            }

            text[--at] = (char)('0' + (whole % 10));
        }

        text[--at] = ' ';
        text[--at] = '€';
        if (cents < 0)
        {
            text[--at] = '-';
        }

        return new string(text[at..]);
    }

    private static string Long(Fraction amount)
    {
        var text = FractionText.Comma(amount.Sign < 0 ? -amount : amount, isAmount: true);
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0 || text.StartsWith('≈'))
        {
            return Sign(amount) + "€ " + text;
        }

        var cents = text[comma..];
        return Sign(amount) + "€ " + Grouped(text[..comma]) + (cents == ",00" ? "" : cents);
    }

    /// <summary>A total over the horizon: <c>€ 500</c>, <c>ten minste € 500</c>, <c>levert € 60 op</c>, <c>niet opgegeven</c>.</summary>
    /// <param name="costs">The total.</param>
    /// <param name="mayShrink">Revenue is still to come perhaps: then <c>€ 500, voor zover bekend</c>.</param>
    public static string Show(Costs costs, bool mayShrink = false) => costs switch
    {
        { Total: null } => "niet opgegeven",
        { IsComplete: false, Total: { Sign: 0 } } => "nog niet bekend",
        { IsComplete: false, Total: { Sign: < 0 } gain } => $"levert {Show(-gain)} op, voor zover bekend",
        { IsComplete: false, Total: { } total } => mayShrink ? Show(total) + ", voor zover bekend" : "ten minste " + Show(total),
        { Total: { Sign: < 0 } revenue } => "levert " + Show(-revenue) + " op",
        { Total: { } total } => Show(total),
    };

    public static string Show(Fraction amount, Rhythm rhythm) => Show(amount) + " " + rhythm switch
    {
        Rhythm.Monthly => "per maand",
        Rhythm.Yearly => "per jaar",
        _ => "eenmalig",
    };

    private static string Sign(Fraction amount) => amount.Sign < 0 ? "-" : "";

    private static string Grouped(string digits)
    {
        var grouped = new StringBuilder();
        for (var i = 0; i < digits.Length; i++)
        {
            if (i > 0 && (digits.Length - i) % 3 == 0)
            {
                grouped.Append('.');
            }

            grouped.Append(digits[i]);
        }

        return grouped.ToString();
    }
}
