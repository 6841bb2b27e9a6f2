namespace OmgekeerdeToets.Reports.Wording;

/// <summary>What can be said against the advised solution (<i>tegenspraak</i>), and who loses.</summary>
internal static class CounterWording
{
    public const string NotBacked = "De inwoner staat niet achter deze oplossing.";

    public const string NotAsked = "Of de inwoner dit zelf een goede oplossing vindt, is nog niet gevraagd.";

    public const string OrganisationAgainst = "De organisatie staat niet achter deze oplossing.";

    public const string OutsideTheLaw = "Deze oplossing rust niet op de wet maar op beleid van de gemeente. Een ander kan er dus niet zomaar op rekenen.";

    public const string NoneInThePack =
        "Onze regels noemen geen bezwaar tegen deze oplossing. Zoek zelf tegenspraak: leg het advies voor aan een collega.";

    public static string Against(string because, string who, Weight weight) =>
        $"{Phrase.Stopped(because)} Dat raakt {who} ({CodeWords.Of(weight)}).";

    public static string AgainstValue(string because, string? value, Weight weight) =>
        value is null
            ? $"{Phrase.Stopped(because)} ({Phrase.Capital(CodeWords.Of(weight))} bezwaar.)"
            : $"{Phrase.Stopped(because)} Dat raakt de grondwaarde {value} ({CodeWords.Of(weight)}).";

    public static string HelpsPartly(string because) => $"Het helpt maar deels: {Phrase.Stopped(because)}";

    public static string Unknown(string because) => $"Nog niet bekend, en misschien ook een bezwaar: {Phrase.Stopped(because)}";

    /// <summary>What the road not taken would have had.</summary>
    public static string Lacks(string other, bool requested, IEnumerable<string> advantages) =>
        (requested ? $"De oplossing waar de inwoner om vroeg ({other}) had wel dit voor: " : $"De standaardaanpak ({other}) had wel dit voor: ")
        + string.Join(" ", advantages.Select(Phrase.Stopped));

    public static string CostsResident(string costs, string months) => $"Het kost de inwoner {costs}, gerekend over {months}.";

    public static string Of(string solution, string text) => $"Bij {solution}: {text}";
}
