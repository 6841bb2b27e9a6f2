namespace OmgekeerdeToets;

/// <summary>The place of a rule in its file: what a reader opens to see or change it.</summary>
/// <param name="Path">The file, relative to the pack, with forward slashes.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">Counted from 1.</param>
public sealed record SourceLocation(string Path, int Line, int Column)
{
    /// <summary><c>path:line:column</c>.</summary>
    public override string ToString() => $"{Path}:{Line}:{Column}";
}
