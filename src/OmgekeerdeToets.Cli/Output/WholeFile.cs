using System.Globalization;
using System.Text;

namespace OmgekeerdeToets.Cli.Output;

/// <summary>Writes a file whole or not at all: beside it first, then in its place.</summary>
internal static class WholeFile
{
    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Null when it was written; otherwise what is wrong.</summary>
    public static Diagnostic? Write(string file, string text)
    {
        var path = Path.GetFullPath(file);
        var beside = string.Create(CultureInfo.InvariantCulture, $"{path}.{Environment.ProcessId}.nieuw");
        try
        {
            path = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
            if (IsDevice(path))
            {
                File.WriteAllText(path, text, Plain);
                return null;
            }

            File.WriteAllText(beside, text, Plain);
            File.Move(beside, path, overwrite: true);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Forget(beside);
            return Messages.CannotWrite(file, Reason(path));
        }
    }

    /// <summary>A device is written to; putting a file in its place would break the machine.</summary>
    private static bool IsDevice(string path) => path.StartsWith("/dev/", StringComparison.Ordinal);

    private static void Forget(string beside)
    {
        try
        {
            File.Delete(beside);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // It was not made, or not by us; what matters was said already.
        }
    }

    private static string Reason(string path)
    {
        if (Directory.Exists(path))
        {
            return "dat is een map";
        }

        return Directory.Exists(Path.GetDirectoryName(path)) ? "dat mag hier niet, of de schijf is vol" : "die map bestaat niet";
    }
}
