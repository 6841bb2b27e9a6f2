using System.Buffers;

namespace OmgekeerdeToets.Reports.Json;

/// <summary>Bytes gathered in a buffer of the pool, which gets it back.</summary>
internal sealed class LentBytes : IBufferWriter<byte>, IDisposable
{
    private const int UsualLength = 1 << 18;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(UsualLength);
    private int _count;

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _count);

    public void Advance(int count) => _count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _buffer.AsMemory(_count);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>INVARIANT: what a case says does not stay behind in a buffer that others are lent.</summary>
    public void Dispose() => GiveBack(_buffer, _count);

    private void Reserve(int more)
    {
        if (_buffer.Length - _count < more)
        {
            var wider = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, _count + more));
            Written.CopyTo(wider);
            GiveBack(_buffer, _count);
            _buffer = wider;
        }
    }

    private static void GiveBack(byte[] buffer, int used)
    {
        buffer.AsSpan(0, used).Clear();
        ArrayPool<byte>.Shared.Return(buffer);
    }
}
