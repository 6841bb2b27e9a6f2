namespace OmgekeerdeToets.Reports.Wording;

/// <summary>The reasoning as text: its depths, and what stands between brackets behind a node.</summary>
internal static class TraceTextWording
{
    public const string Short = "kort";
    public const string Normal = "normaal";
    public const string Full = "volledig";

    public static string Title(string name) => "Spoor: " + name;

    public static IEnumerable<string> Details(TraceNode node, PlainNode plain) => [.. Values(node, plain), .. Origin(node)];

    private static IEnumerable<string> Values(TraceNode node, PlainNode plain)
    {
        if (!plain.TellsValues && node.Found is { } found)
        {
            yield return NameWording.Spaced(found);
        }

        if (!plain.TellsValues && node.Expected is { } expected)
        {
            yield return "vergeleken met: " + expected;
        }

        // A comparison that is unknown says why by itself.
        if (node.Reason is { } reason && !(plain.TellsValues && node.Expected is not null))
        {
            yield return NameWording.Spaced(reason);
        }

        if (plain.Written is { } written)
        {
            yield return $"in de regel: `{written}`";
        }
    }

    private static IEnumerable<string> Origin(TraceNode node)
    {
        if (node.Source is { } source)
        {
            yield return (node.IsJudgement ? "beoordeling van " : "bron: ") + NameWording.Role(source);
        }

        if (node.Date is { } date)
        {
            yield return DateWording.Show(date);
        }

        if (node.Citation is { } citation)
        {
            yield return $"{LawWording.Show(citation)}, {LawWording.Mark(citation)}";
        }

        if (node.Location is { } location)
        {
            yield return location.ToString();
        }
    }
}
