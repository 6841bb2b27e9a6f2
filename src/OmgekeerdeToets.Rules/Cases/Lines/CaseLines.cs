using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Syntax.Scanning;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Cases.Lines;

/// <summary>The lines of a stream for a program that takes them one by one.</summary>
internal static class CaseLines
{
    /// <summary>What diagnostics call a stream that has no name.</summary>
    private const string Nameless = "regels";

    public static async IAsyncEnumerable<Loaded<Situation>> Read(
        Stream stream, LineReader reader, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var blocks = new LineBlocks(stream);
        var block = new LineBlock();
        var read = new List<Loaded<Situation>>();
        while (await blocks.FillAsync(block, cancellation).ConfigureAwait(false))
        {
            if (OtherEncoding(Nameless, block) is { } refused)
            {
                yield return new Loaded<Situation>(null, [refused]);
                yield break;
            }

            read.Clear();
            ReadBlock(block, reader, read);
            foreach (var line in read)
            {
                yield return line;
            }
        }
    }

    /// <summary>A stream in another encoding is refused as a whole: none of its lines would be read right.</summary>
    public static Diagnostic? OtherEncoding(string path, LineBlock block)
    {
        if (block.FirstLine > 1 || Utf8Text.OtherEncoding(block.Bytes) is not { } encoding)
        {
            return null;
        }

        var messages = new DiagnosticBag();
        messages.Add(path, TextMessages.OtherEncoding(encoding));
        return messages.ToSorted()[0];
    }

    /// <summary>What is said of a line that is longer than a line may be.</summary>
    public static ImmutableArray<Diagnostic> TooLong(string path, int number)
    {
        var messages = new DiagnosticBag();
        messages.Add(path, StreamMessages.LineTooLong(Limits.LongestLine));
        return [messages.ToSorted()[0] with { Line = number, Column = 1, Length = 1 }];
    }

    private static void ReadBlock(LineBlock block, LineReader reader, List<Loaded<Situation>> read)
    {
        if (block.IsTooLong)
        {
            read.Add(new Loaded<Situation>(null, TooLong(Nameless, block.FirstLine)));
        }

        var rest = block.Bytes;
        for (var number = block.FirstLine; LineBlock.TryCut(ref rest, out var line); number++)
        {
            if (!LineReader.IsBlank(line))
            {
                var situation = reader.Read(Nameless, number, line, out var said);
                read.Add(new Loaded<Situation>(situation, said));
            }
        }
    }
}
