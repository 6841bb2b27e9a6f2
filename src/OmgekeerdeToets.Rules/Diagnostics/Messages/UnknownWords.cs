using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>Why something is unknown, or does not count, in a few words.</summary>
internal static class UnknownWords
{
    public const string LeftOpen = "de regel laat dit open";
    public const string DivisionByZero = "delen door nul kan niet";
    public const string TooLarge = "de uitkomst is te groot om mee te rekenen";
    public const string AfterReferenceDate = "de datum ligt na de peildatum";
    public const string NotWhole = "een deel van een dag of maand telt niet";
    public const string NoReferenceDate = "er is geen peildatum";

    public static string NormOutsideItsDates(string? norm) => $"de norm {norm} heeft geen waarde op de peildatum";

    public static string NormLeftOpen(string? norm) => $"de norm {norm} is voor de peildatum nog niet bekend";

    public static string PolicyLeftOpen(string? choice) => $"de gemeente heeft voor de peildatum geen {choice} gekozen";

    public static string NotValid(string? derivation) => $"de afleiding {derivation} geldt niet op de peildatum";

    public static string EmptyList(string? list) => $"er tellen geen {NameWording.Spaced(list ?? "")} mee";

    public static string NotYetValid(DateOnly from) => $"geldt vanaf {DateWording.Show(from)}";

    public static string NoLongerValid(DateOnly until) => $"gold tot en met {DateWording.Show(until)}";
}
