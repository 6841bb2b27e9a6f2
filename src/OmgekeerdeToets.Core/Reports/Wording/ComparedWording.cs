namespace OmgekeerdeToets.Reports.Wording;

/// <summary>Several cases side by side on the workshop page.</summary>
internal static class ComparedWording
{
    public const string Above = "Naast elkaar";
    public const string Title = "Welke gegevens maken het verschil?";
    public const string Advice = "Wat eruit komt";
    public const string NotSaid = "niet gevraagd";
    public const string NoDifference = "Deze casussen verschillen in geen enkel gegeven dat de regels lezen.";
    public const string Trainer = "Bedek eerst de rij met het advies. Vraag welk gegeven volgens de groep de doorslag geeft.";

    public static string Lead(string goal) => $"Hetzelfde doel in verschillende situaties: {Phrase.Stopped(Phrase.Clause(goal))} Alleen wat verschilt staat hier.";

    public static string Backing(string title) => "De inwoner staat achter: " + Phrase.Clause(title);
}
