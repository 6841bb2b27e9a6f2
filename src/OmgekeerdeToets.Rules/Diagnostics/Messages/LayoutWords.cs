namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>The fixed words around every message.</summary>
internal static class LayoutWords
{
    public const string Hint = "wenk";
    public const string More = "meer";
    public const string ExplainCommand = "omgekeerdetoets leg-uit";

    public static string Of(Severity severity) => severity == Severity.Error ? "fout" : "waarschuwing";
}
