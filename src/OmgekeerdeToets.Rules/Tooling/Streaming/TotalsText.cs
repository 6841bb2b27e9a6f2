using System.Text;
using OmgekeerdeToets.Reports.Json;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Tooling.Streaming;

/// <summary>The totals of a <i>doorrekening</i> for people: per goal a row for each kind of advice, and below it one for each solution.</summary>
internal static class TotalsText
{
    private const int LabelWidth = 44;
    private const int NumberWidth = 11;
    private const int LengthOfFingerprint = 19;

    public static string Of(BatchTotalsForm totals)
    {
        var text = new StringBuilder()
            .Append(BatchWording.Title(totals.Pack.Name, totals.Pack.Version, totals.Pack.Fingerprint[..LengthOfFingerprint])).Append('\n')
            .Append(BatchWording.Counts(totals.Lines, totals.Computed, totals.Refused, totals.ReferenceDate)).Append('\n');
        foreach (var goal in totals.Goals.Where(goal => !goal.Kinds.IsEmpty))
        {
            text.Append('\n').Append(goal.Title).Append(" (").Append(goal.Goal).Append(")\n");
            foreach (var kind in goal.Kinds)
            {
                Row(text, 2, BatchWording.Kind(kind.Kind), kind.Lines, kind.Provisional == 0 ? "" : BatchWording.Provisional(kind.Provisional));
                foreach (var solution in kind.Solutions)
                {
                    Row(text, 4, NameWording.Spaced(solution.Solution), solution.Lines, "");
                }
            }
        }

        return text.ToString();
    }

    private static void Row(StringBuilder text, int indent, string label, long lines, string more) => text
        .Append(' ', indent).Append(label).Append(' ', Math.Max(1, LabelWidth - indent - label.Length))
        .Append(BatchWording.Number(lines).PadLeft(NumberWidth)).Append(more).Append('\n');
}
