namespace OmgekeerdeToets.Reports.Wording;

/// <summary>Names of rules and roles as people read them: <c>klantmanager_inkomen</c> is the klantmanager inkomen.</summary>
internal static class NameWording
{
    public static string Spaced(string name) => name.Replace('_', ' ');

    /// <summary>Who judged or handles; a name that is no role is left as it is.</summary>
    public static string Role(string role) => Spaced(role);

    public static string Quote(string text) => "“" + text.Trim() + "”";
}
