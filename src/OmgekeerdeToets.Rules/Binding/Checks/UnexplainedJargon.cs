using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Reports.Plain;

namespace OmgekeerdeToets.Binding.Checks;

/// <summary>A word of the trade in a text that nowhere says what it means. Explained once is enough for the text; found once is too.</summary>
internal static class UnexplainedJargon
{
    public static void Check(BoundPack pack, DiagnosticBag diagnostics)
    {
        foreach (var text in Prose.ForResidents(pack.Syntax).Where(text => !text.IsBroken))
        {
            var unexplained = Jargon.Words.In(text.Value)
                .GroupBy(found => found.Meaning, StringComparer.Ordinal)
                .Where(uses => !uses.Any(found => Jargon.IsExplained(text.Value, found)))
                .Select(uses => uses.First());
            foreach (var found in unexplained)
            {
                diagnostics.Add(Prose.PlaceOf(text, found.Start, found.Length), PlainMessages.Unexplained(found.Entry, found.Meaning));
            }
        }
    }
}
