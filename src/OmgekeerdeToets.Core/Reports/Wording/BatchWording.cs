using System.Globalization;
using System.Text;
using OmgekeerdeToets.Reports.Json;

namespace OmgekeerdeToets.Reports.Wording;

/// <summary>The totals of a <i>doorrekening</i> for people.</summary>
internal static class BatchWording
{
    private const int LabelWidth = 44;
    private const int LengthOfFingerprint = 19;

    private static readonly NumberFormatInfo Dutch = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = ",", NumberGroupSizes = [3] };

    public static string Text(BatchTotalsForm totals)
    {
        var text = new StringBuilder();
        text.Append("Doorrekening, geen advies over een mens. ").Append(Pack(totals.Pack)).Append('\n').Append(Counts(totals)).Append('\n');
        foreach (var goal in totals.Goals.Where(goal => !goal.Kinds.IsEmpty))
        {
            text.Append('\n').Append(goal.Title).Append(" (").Append(goal.Goal).Append(")\n");
            foreach (var kind in goal.Kinds)
            {
                Row(text, 2, Kind(kind.Kind), kind.Lines, kind.Provisional == 0 ? "" : $", waarvan {Number(kind.Provisional)} voorlopig");
                foreach (var solution in kind.Solutions)
                {
                    Row(text, 4, NameWording.Spaced(solution.Solution), solution.Lines, "");
                }
            }
        }

        return text.ToString();
    }

    /// <summary>With points between the thousands: <c>199.990</c>.</summary>
    public static string Number(long number) => number.ToString("N0", Dutch);

    private static string Pack(PackForm pack) => $"Regelpakket {pack.Name} {pack.Version} ({pack.Fingerprint[..LengthOfFingerprint]}).";

    private static string Counts(BatchTotalsForm totals)
    {
        var day = totals.ReferenceDate is null ? "" : $" op peildatum {totals.ReferenceDate}";
        var refused = totals.Refused switch
        {
            0 => "",
            1 => " In 1 regel zat een fout; die is niet meegeteld.",
            _ => $" In {Number(totals.Refused)} regels zat een fout; die zijn niet meegeteld.",
        };
        return $"{Number(totals.Computed)} van {Number(totals.Lines)} {(totals.Lines == 1 ? "regel" : "regels")} doorgerekend{day}.{refused}";
    }

    private static string Kind(string word) => word switch
    {
        "oplossing" => "één oplossing",
        "keuze" => "keuze uit meer oplossingen",
        "eerst_vragen" => "eerst vragen",
        "eerst_bespreken" => "eerst bespreken",
        "geen_oplossing" => "geen oplossing",
        _ => "niet aan de orde",
    };

    private static void Row(StringBuilder text, int indent, string label, long lines, string more) => text
        .Append(' ', indent).Append(label).Append(' ', Math.Max(1, LabelWidth - indent - label.Length))
        .Append(Number(lines).PadLeft(11)).Append(more).Append('\n');
}
