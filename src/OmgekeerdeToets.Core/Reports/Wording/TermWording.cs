using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Reports.Wording;

/// <summary>What a decision says to be carried out: amount, days, and how it comes; and what of it still has to be written down.</summary>
internal static class TermWording
{
    public const string Amount = "Bedrag";
    public const string From = "Vanaf";
    public const string Through = "Tot en met";
    public const string How = "Hoe";
    public const string FillIn = "[vul in]";

    public const string TheAmount = "het bedrag";
    public const string TheFrom = "de ingangsdatum";
    public const string TheThrough = "tot wanneer het duurt";
    public const string TheHow = "hoe het wordt betaald of geleverd";

    public static string Show(DecidedAmount amount) => MoneyWording.Show(amount.Euros) + (amount.Per is { } per ? $" per {per}" : "");

    public static string Has(IEnumerable<string> terms) => $"Er staat bij het besluit: {Phrase.Enumerate(terms)}.";

    public static string Lacking(IEnumerable<string> terms) => $"Nog in te vullen bij het besluit: {string.Join("; ", terms)}.";
}
