using System.Text;

namespace OmgekeerdeToets.Cli.Output;

/// <summary>Writes a file whole or not at all: beside it first, then in its place.</summary>
internal static class WholeFile
{
    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Null when it was written; otherwise what is wrong.</summary>
    /// <param name="file">Where.</param>
    /// <param name="text">What stands in it from then on.</param>
    /// <param name="read">What the command reads: none of these is written in.</param>
    public static Diagnostic? Write(string file, string text, InputFiles read)
    {
        using var pending = PendingFile.Open(file, read, out var refusal);
        if (pending is null)
        {
            return refusal;
        }

        try
        {
            pending.Stream.Write(Plain.GetBytes(text));
            return pending.Commit();
        }
        catch (IOException)
        {
            return pending.Refusal();
        }
    }
}
