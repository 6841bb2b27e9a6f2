namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>What stands in a case that was derived from another one to reach a rule.</summary>
internal static class CoverageWords
{
    public static string Header(string rule, Truth truth, string basedOn) =>
        $"""
        # Gemaakt door `omgekeerdetoets dekking`, naar {basedOn}.
        # Hier is de regel {rule} {Of(truth)}.

        """;

    public static string Footer(string goal) =>
        $"""

        # Schrijf hier wat u verwacht, en haal de hekjes weg. Zonder `verwacht` merkt deze casus geen enkele fout op.
        # verwacht:
        #   {goal}:
        #     advies: oplossing

        """;

    /// <summary>What a rule came to.</summary>
    public static string Of(Truth truth) => truth switch
    {
        Truth.True => "waar",
        Truth.False => "onwaar",
        _ => "onbekend",
    };

    public static string Name(string basedOn, string changes) => $"Zoals \"{basedOn}\", maar {changes}";

    public static string Explanation(string basedOn) => $"Een verzonnen variant op de casus {basedOn}.";

    public static string ByWhom => "klantmanager";

    public static string Judged => "Verzonnen om een regel te raken. Schrijf hier de reden die bij deze casus past.";

    public static string Fact(string name, string value) => $"{name} {value}";

    public static string Member(string list, string member, string field, string value) => $"{list} ({member}) {field} {value}";

    public static string Members(string list, int count) => count == 0 ? $"geen {list}"
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{list} met {count} {(count == 1 ? "lid" : "leden")}");

    public static string ReferenceDate(string day) => $"peildatum {day}";

    public static string NotAsked => "niet gevraagd";
}
