namespace OmgekeerdeToets.Reports.Wording;

/// <summary>The reasoning on the workshop page.</summary>
internal static class WorkshopTraceWording
{
    public const string Above = "Waarom dit advies?";
    public const string Title = "Elke zin staat ergens op";
    public const string Lead = "Kies een zin. In de redenering licht dan op waar hij op rust: de regel, het gegeven, wie het zei, en het artikel.";
    public const string Sentences = "De motivering";
    public const string Reasoning = "De redenering";
    public const string Show = "Toon";
    public const string Deciding = "Wat beslist";
    public const string All = "Alles";
    public const string Unknown = "Wat onbekend is";
    public const string OpenAll = "Alles openen";
    public const string CloseAll = "Alles sluiten";
    public const string NothingUnknown = "Er is hier niets onbekend.";

    public static string Expected(string value) => "vergeleken met: " + value;

    public static string JudgedBy(string role) => "beoordeling van " + NameWording.Role(role);

    public static string Source(string source) => "bron: " + NameWording.Role(source);

    public static string Place(string path, int line) =>
        FormattableString.Invariant($"staat in {path}, regel {line}");
}
