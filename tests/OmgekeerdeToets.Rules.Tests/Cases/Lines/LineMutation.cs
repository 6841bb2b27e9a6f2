namespace OmgekeerdeToets.Rules.Tests.Cases.Lines;

/// <summary>A line with one thing changed, as hands and programs do.</summary>
internal static class LineMutation
{
    private static readonly string[] Pieces =
        ["\"", "{", "}", "[", "]", ",", ":", " ", "0", "9", "-", ".", "true", "null", "\"ja\"", "\"onbekend\"", "\"weet_niet\"", "\\", "é", "\"\"", "1e3", "\t", "123456782"];

    private static readonly (string Old, string New)[] Swaps =
    [
        ("true", "false"), ("true", "\"ja\""), ("true", "\"Ja\""), ("false", "null"), ("gesprek", "Gesprek met mevrouw, en dat duurde lang, zo zei zij zelf ook nog"),
        ("waarde", "bron"), ("bron", "datum"), ("lid 1", "lid 2"), ("lid 1", "Fatima"), ("\"onbekend\"", "\"liever_niet\""), ("2026", "2026-"), ("gegevens", "beoordelingen"),
        ("liever_niet", "weet_niet"), ("peildatum", "peildatums"), ("\"bron\"", "\"bron\":\"x\",\"bron\""), ("0", "00"), ("1", "1.5"), (" km", " kilometer"), ("jaar", "maanden"),
    ];

    public static string Of(string line, Random random)
    {
        var at = random.Next(line.Length);
        switch (random.Next(4))
        {
            case 0:
                return line.Remove(at, 1);
            case 1:
                return line.Insert(at, Pieces[random.Next(Pieces.Length)]);
            default:
                var (old, @new) = Swaps[random.Next(Swaps.Length)];
                var found = line.IndexOf(old, at, StringComparison.Ordinal);
                found = found < 0 ? line.IndexOf(old, StringComparison.Ordinal) : found;
                return found < 0 ? line.Insert(at, " ") : line[..found] + @new + line[(found + old.Length)..];
        }
    }
}
