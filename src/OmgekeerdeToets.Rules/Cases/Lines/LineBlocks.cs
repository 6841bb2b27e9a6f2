using System.Text;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Cases.Lines;

/// <summary>Cuts a stream into blocks of whole lines. What it holds does not grow with the stream.</summary>
internal sealed class LineBlocks(Stream stream)
{
    /// <summary>Some dozens of lines of a usual length: worth handing to a thread, small enough to keep several busy.</summary>
    public const int UsualLength = 64 * 1024;

    private const int Enough = UsualLength / 2;

    private byte[] _left = new byte[UsualLength];
    private int _leftLength;
    private int _nextLine = 1;
    private bool _isSkipping;
    private bool _atEnd;

    /// <summary>Fills the block with the lines that come next; false when there are none.</summary>
    public async ValueTask<bool> FillAsync(LineBlock block, CancellationToken cancellation)
    {
        block.Begin(_left.AsSpan(0, _leftLength));
        _leftLength = 0;
        var lastBreak = block.LastBreak(0);
        while (!_atEnd && (lastBreak < 0 || block.Length < Enough))
        {
            MakeRoom(block);
            var from = block.Length;
            // A terminal or a pipe that says nothing cannot be told to stop; whoever waits for it can.
            var read = await stream.ReadAsync(block.Rest, cancellation).AsTask().WaitAsync(cancellation).ConfigureAwait(false);
            _atEnd = read == 0;
            block.Length += read;
            lastBreak = Math.Max(lastBreak, block.LastBreak(from));
        }

        if (block.Length == 0 && !_isSkipping)
        {
            return false;
        }

        block.FirstLine = _nextLine;
        if (_isSkipping)
        {
            EndLongLine(block);
        }
        else
        {
            Finish(block, _atEnd ? block.Length : lastBreak + 1);
        }

        return true;
    }

    // A line that is too long is let go as it comes in; what is kept of it is that it was there.
    private void MakeRoom(LineBlock block)
    {
        if (!block.Rest.IsEmpty)
        {
            return;
        }

        if (_isSkipping || block.Length > Limits.LongestLine)
        {
            _isSkipping = true;
            block.Length = 0;
        }
        else
        {
            block.Widen();
        }
    }

    /// <summary>The block holds the end of the long line; what comes after it is for the next block.</summary>
    private void EndLongLine(LineBlock block)
    {
        var end = block.Bytes.IndexOf((byte)'\n');
        KeepLeft(end < 0 ? [] : block.Bytes[(end + 1)..]);
        block.Length = 0;
        block.IsTooLong = true;
        _isSkipping = false;
        _nextLine++;
    }

    private void Finish(LineBlock block, int end)
    {
        KeepLeft(block.Bytes[end..]);
        block.Length = end;
        if (block.FirstLine == 1)
        {
            block.DropStart(Encoding.UTF8.Preamble); // some editors mark the start of a text; it is no part of its first line
        }

        _nextLine += block.Bytes.Count((byte)'\n');
    }

    private void KeepLeft(ReadOnlySpan<byte> left)
    {
        if (_left.Length < left.Length)
        {
            _left = new byte[left.Length];
        }

        left.CopyTo(_left);
        _leftLength = left.Length;
    }
}
