namespace OmgekeerdeToets.Rules.Tests;

/// <summary>
/// How many of the cases of the pack a test looks at: one in so many, and with <c>OMGEKEERDETOETS_LANG=ja</c> all of them.
/// </summary>
internal static class PackSample
{
    private static readonly bool All = Environment.GetEnvironmentVariable("OMGEKEERDETOETS_LANG") == "ja";

    public static int Every(int step) => All ? 1 : step;
}
