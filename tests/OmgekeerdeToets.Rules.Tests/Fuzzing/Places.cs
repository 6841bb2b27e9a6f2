using System.Globalization;
using System.Text;

namespace OmgekeerdeToets.Rules.Tests.Fuzzing;

/// <summary>Holds the places of messages against the files they name.</summary>
internal static class Places
{
    /// <summary>The first message that points nowhere; null when all point at something.</summary>
    /// <param name="diagnostics">The messages.</param>
    /// <param name="read">The bytes of a file by the path a message names.</param>
    /// <param name="count">How many messages there are.</param>
    public static string? Complaint(IReadOnlyCollection<Diagnostic> diagnostics, Func<string, byte[]> read, out int count)
    {
        count = diagnostics.Count;
        var files = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var diagnostic in diagnostics.Where(diagnostic => diagnostic.Line > 0))
        {
            if (!files.TryGetValue(diagnostic.Path, out var lines))
            {
                files[diagnostic.Path] = lines = Encoding.UTF8.GetString(WithoutMark(read(diagnostic.Path))).Split('\n');
            }

            if (!Exists(diagnostic, lines))
            {
                return string.Create(
                    CultureInfo.InvariantCulture,
                    $"{diagnostic.Code} points at {diagnostic.Path}:{diagnostic.Line}:{diagnostic.Column}, length {diagnostic.Length}, which is not there");
            }
        }

        return null;
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;

    // What is missing is pointed at one past the end of its line; an empty line has one place.
    private static bool Exists(Diagnostic diagnostic, string[] lines)
    {
        if (diagnostic.Line > lines.Length)
        {
            return false;
        }

        var length = lines[diagnostic.Line - 1].TrimEnd('\r').Length;
        return diagnostic.Column >= 1 && diagnostic.Column <= length + 1
            && diagnostic.Length >= 1 && diagnostic.Column + diagnostic.Length - 1 <= Math.Max(length, diagnostic.Column);
    }
}
