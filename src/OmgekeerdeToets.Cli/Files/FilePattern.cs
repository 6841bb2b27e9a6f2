using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace OmgekeerdeToets.Cli.Files;

/// <summary>
/// A pattern for files, for where the shell did not fill it in: <c>*</c> and <c>?</c> within a name, <c>**</c> for any folders.
/// </summary>
internal static class FilePattern
{
    private static readonly char[] Wild = ['*', '?'];

    public static bool IsPattern(string text) => text.IndexOfAny(Wild) >= 0;

    /// <summary>The files that match, in ordinal order; none when the folder the pattern begins in does not exist.</summary>
    public static ImmutableArray<string> Find(string pattern)
    {
        var slashed = pattern.Replace('\\', '/');
        var fixedPart = slashed[..slashed.IndexOfAny(Wild)];
        var start = fixedPart[..(fixedPart.LastIndexOf('/') + 1)];
        var folder = start.Length == 0 ? "." : start;
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var matches = new Regex(ToRegex(slashed[start.Length..]), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        return
        [
            .. FolderWalk.Files(folder)
                .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
                .Where(file => matches.IsMatch(file))
                .Select(file => start + file)
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string ToRegex(string pattern)
    {
        var regex = new StringBuilder("^");
        for (var i = 0; i < pattern.Length; i++)
        {
            var rest = pattern.AsSpan(i);
            if (rest.StartsWith("**/"))
            {
                regex.Append("(?:[^/]+/)*");
                i += 2;
            }
            else if (rest.StartsWith("**"))
            {
                regex.Append(".*");
                i++;
            }
            else
            {
                regex.Append(pattern[i] switch { '*' => "[^/]*", '?' => "[^/]", var other => Regex.Escape(other.ToString()) });
            }
        }

        return regex.Append("\\z").ToString();
    }
}
