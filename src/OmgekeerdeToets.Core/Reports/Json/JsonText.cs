using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OmgekeerdeToets.Reports.Json;

/// <summary>
/// A form as text that ends with a line break. The text of a case is hundreds of kilobytes: it is gathered as bytes in a buffer
/// that is lent and becomes a string once, its line break included; a second copy would cost as much as the first.
/// </summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new()
    {
        // The output goes to files and terminals, never into a page unescaped: readable letters come first.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
        SkipValidation = true, // the serializer writes nothing that is not JSON
    };

    public static string Of<T>(T form, JsonTypeInfo<T> type)
    {
        using var bytes = new LentBytes();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            JsonSerializer.Serialize(json, form, type);
        }

        bytes.Write("\n"u8);
        return Encoding.UTF8.GetString(bytes.Written);
    }

    /// <summary>Bytes in a buffer of the pool.</summary>
    private sealed class LentBytes : IBufferWriter<byte>, IDisposable
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
}
