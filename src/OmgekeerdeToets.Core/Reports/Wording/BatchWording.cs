using System.Globalization;

namespace OmgekeerdeToets.Reports.Wording;

/// <summary>The words of the totals of a <i>doorrekening</i>.</summary>
internal static class BatchWording
{
    private static readonly NumberFormatInfo Dutch = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = ",", NumberGroupSizes = [3] };

    /// <summary>With points between the thousands: <c>199.990</c>.</summary>
    public static string Number(long number) => number.ToString("N0", Dutch);

    public static string Title(string pack, string version, string fingerprint) =>
        $"Doorrekening, geen advies over een mens. Regelpakket {pack} {version} ({fingerprint}).";

    public static string Counts(long lines, long computed, long refused, string? referenceDate)
    {
        var day = referenceDate is null ? "" : $" op peildatum {referenceDate}";
        var wrong = refused switch
        {
            0 => "",
            1 => " In 1 regel zat een fout; die is niet meegeteld.",
            _ => $" In {Number(refused)} regels zat een fout; die zijn niet meegeteld.",
        };
        return $"{Number(computed)} van {Number(lines)} {(lines == 1 ? "regel" : "regels")} doorgerekend{day}.{wrong}";
    }

    public static string Kind(string word) => word switch
    {
        "oplossing" => "één oplossing",
        "keuze" => "keuze uit meer oplossingen",
        "eerst_vragen" => "eerst vragen",
        "eerst_bespreken" => "eerst bespreken",
        "geen_oplossing" => "geen oplossing",
        _ => "niet aan de orde",
    };

    public static string Provisional(long lines) => $", waarvan {Number(lines)} voorlopig";
}
