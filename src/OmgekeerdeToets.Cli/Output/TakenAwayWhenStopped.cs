using System.Runtime.InteropServices;

namespace OmgekeerdeToets.Cli.Output;

/// <summary>
/// Who stops the program (Ctrl-C, a terminal that closes) leaves no half file behind: it is taken away, and the program ends as it
/// would have ended.
/// </summary>
internal sealed class TakenAwayWhenStopped : IDisposable
{
    private readonly PosixSignalRegistration[] _signals;

    public TakenAwayWhenStopped(PendingFile file) => _signals =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => file.Dispose()),
        PosixSignalRegistration.Create(PosixSignal.SIGHUP, _ => file.Dispose()),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => file.Dispose()),
    ];

    public void Dispose() => Array.ForEach(_signals, signal => signal.Dispose());
}
