using System.Text;

namespace OmgekeerdeToets.Cli.Output;

/// <summary>Bytes of whole lines of UTF-8, to a writer of text.</summary>
internal sealed class TextStream(TextWriter writer) : WriteOnlyStream
{
    public override void Flush() => writer.Flush();

    public override void Write(byte[] buffer, int offset, int count) => writer.Write(Encoding.UTF8.GetString(buffer, offset, count));
}
