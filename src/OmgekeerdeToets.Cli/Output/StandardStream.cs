namespace OmgekeerdeToets.Cli.Output;

/// <summary>
/// Standard output or standard error, and what becomes of bytes that it does not take. Of a pipe that its reader closed there is
/// nothing to say: the console itself lets those bytes go, since who closes a pipe has seen enough.
/// </summary>
internal sealed class StandardStream : WriteOnlyStream
{
    private readonly Stream? _stream;
    private readonly Exception? _closed;
    private readonly Action<Exception> _lose;

    private StandardStream(Func<Stream> open, Action<Exception> lose)
    {
        _lose = lose;
        try
        {
            _stream = open();
        }
        catch (Exception exception) when (IsOfTheStream(exception))
        {
            _closed = exception; // only who writes to it needs to know
        }
    }

    /// <summary>For results: losing one ends the run with <see cref="OutputLostException"/>.</summary>
    public static StandardStream ForResults(Func<Stream> open) => new(open, cause => throw new OutputLostException(cause));

    /// <summary>For messages: there is nobody left to tell that one is lost, and the exit code says how the run went.</summary>
    public static StandardStream ForMessages(Func<Stream> open) => new(open, _ => { });

    public override void Flush()
    {
        try
        {
            _stream?.Flush();
        }
        catch (Exception exception) when (IsOfTheStream(exception))
        {
            _lose(exception);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            _stream?.Write(buffer);
        }
        catch (Exception exception) when (IsOfTheStream(exception))
        {
            _lose(exception);
        }

        if (_closed is not null)
        {
            _lose(_closed);
        }
    }

    private static bool IsOfTheStream(Exception exception) => exception is IOException or UnauthorizedAccessException;
}
