namespace OmgekeerdeToets.Syntax;

/// <content>The months, for a date that was written in words.</content>
internal static partial class Keywords
{
    private static readonly string[] MonthNames =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>1 to 12; 0 for another word.</summary>
    public static int MonthNumber(string word) =>
        Array.FindIndex(MonthNames, name => name.Equals(word, StringComparison.OrdinalIgnoreCase)) + 1;
}
