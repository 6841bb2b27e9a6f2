namespace OmgekeerdeToets.Reports.Wording;

/// <summary>The report in short.</summary>
internal static class BriefWording
{
    public const string Why = "Waarom";

    public const string Disclaimer = "Dit is een samenvatting en geen besluit. Lees het hele advies voordat u beslist.";

    public static string Helps(string level, string because) => $"Deze oplossing helpt {level}: {Phrase.Stopped(because)}";

    public static string StandsInTheWay(string title, string reason) => $"{NameWording.Quote(Phrase.Clause(title))}: {reason}";

    public static string More(int count) => FormattableString.Invariant($"En nog {count}.");
}
