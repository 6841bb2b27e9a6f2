namespace OmgekeerdeToets;

/// <summary>How much a diagnostic (<i>melding</i>) stands in the way.</summary>
public enum Severity
{
    /// <summary>Dutch: <i>fout</i>. The pack or case cannot be used until it is mended.</summary>
    Error,

    /// <summary>Dutch: <i>waarschuwing</i>. Worth a look; never changes an exit code.</summary>
    Warning,
}
