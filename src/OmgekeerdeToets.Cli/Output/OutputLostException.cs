namespace OmgekeerdeToets.Cli.Output;

/// <summary>
/// What was written to standard output did not arrive. It is no <see cref="IOException"/>: whoever writes cannot mend it, so it goes
/// past everybody to where it is told.
/// </summary>
internal sealed class OutputLostException(Exception cause) : Exception("Standard output cannot be written.", cause)
{
    private const int NoSpaceOnUnix = 28;
    private const int QuotaOnLinux = 122;
    private const int QuotaOnMac = 69;
    private const int FullOnWindows = unchecked((int)0x80070070);
    private const int FullHandleOnWindows = unchecked((int)0x80070027);

    /// <summary>There is no room for it, as on a full disk.</summary>
    public bool IsOfRoom => InnerException is IOException
    {
        HResult: NoSpaceOnUnix or QuotaOnLinux or QuotaOnMac or FullOnWindows or FullHandleOnWindows,
    };
}
