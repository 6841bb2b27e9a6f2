using System.Collections.Immutable;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Syntax.Scanning;

/// <summary>
/// What the line scan hands to the parser: the same lines, as many as there were, the wrong ones mended so that the rest of the
/// file can still be read and everything else that is wrong in it is reported too.
/// </summary>
/// <param name="Source">The file as it is.</param>
/// <param name="Lines">The lines as the parser gets them.</param>
/// <param name="Broken">Where a value was refused: 0-based line and column of the empty text that took its place.</param>
/// <param name="Guessed">0-based lines of which the place in the tree is a guess: an unknown key there is not a second mistake.</param>
/// <param name="PossiblyDeclared">Names that stand in refused parts.</param>
/// <param name="CanBeParsed">False when the parser must not see it at all.</param>
internal sealed record ScannedText(
    SourceText Source,
    ImmutableArray<string> Lines,
    ImmutableHashSet<(int Line, int Column)> Broken,
    ImmutableHashSet<int> Guessed,
    ImmutableHashSet<string> PossiblyDeclared,
    bool CanBeParsed)
{
    /// <summary>The place in the file of a place in the mended lines (0-based).</summary>
    public int OffsetOf(int line, int column)
    {
        if (line >= Source.LineCount)
        {
            return Source.Content.Length;
        }

        return Source.LineStart(line) + OriginalColumn(Source.Line(line), line < Lines.Length ? Lines[line] : "", column);
    }

    /// <summary>The column in the line as it is, of a column in the line as it was mended. Indentation and content are mended separately.</summary>
    public static int OriginalColumn(string original, string mended, int column)
    {
        if (original.AsSpan().StartsWith(mended))
        {
            return Math.Min(column, original.Length);
        }

        var indent = original.Length - original.AsSpan().TrimStart().Length;
        var mendedIndent = mended.Length - mended.AsSpan().TrimStart().Length;
        return column < mendedIndent
            ? Math.Min(column, indent)
            : indent + ContentColumn(original.AsSpan(indent), mended.AsSpan(mendedIndent), column - mendedIndent);
    }

    /// <summary>A mended content differs in one stretch; what stands before it and after it keeps its place.</summary>
    private static int ContentColumn(ReadOnlySpan<char> original, ReadOnlySpan<char> mended, int column)
    {
        var prefix = original.CommonPrefixLength(mended);
        if (column <= prefix)
        {
            return column;
        }

        var suffix = CommonSuffix(original[prefix..], mended[prefix..]);
        var fromEnd = mended.Length - column;
        return fromEnd <= suffix ? Math.Clamp(original.Length - fromEnd, prefix, original.Length) : original.Length - suffix;
    }

    private static int CommonSuffix(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var length = 0;
        while (length < left.Length && length < right.Length && left[^(length + 1)] == right[^(length + 1)])
        {
            length++;
        }

        return length;
    }
}
