namespace OmgekeerdeToets.Syntax.Scanning;

/// <summary>What a line begins with.</summary>
internal enum LineKind
{
    Key,
    Dash,
    Text,
}

/// <summary>The levels of indentation that are open at a line: at which column, and whether keys or dashes stand there.</summary>
internal sealed class ScanLevels
{
    private readonly List<(int Column, LineKind Kind)> _open = [];

    public int Count => _open.Count;

    public void Push(int column, LineKind kind) => _open.Add((column, kind));

    public bool Has(int column) => _open.Exists(level => level.Column == column);

    public LineKind KindAt(int column) => _open.FindLast(level => level.Column == column).Kind;

    public void PopDeeperThan(int column) => _open.RemoveAll(level => level.Column > column);

    /// <summary>A list may stand at the column of the key it belongs to; a key at that column ends it.</summary>
    public bool EndList(int column)
    {
        var list = _open.Count - 1;
        if (list < 1 || _open[list] != (column, LineKind.Dash) || _open[list - 1] != (column, LineKind.Key))
        {
            return false;
        }

        _open.RemoveAt(list);
        return true;
    }

    /// <summary>The column of the deepest level of this kind; null when none is open.</summary>
    public int? Deepest(LineKind kind)
    {
        var found = _open.FindLastIndex(level => level.Kind == kind);
        return found < 0 ? null : _open[found].Column;
    }

    /// <summary>The column of the keys inside the last item of the list at this column; null when the item held none.</summary>
    public int? KeysInside(int column)
    {
        var found = _open.FindIndex(level => level.Column > column);
        return found >= 0 && _open[found].Kind == LineKind.Key ? _open[found].Column : null;
    }

    /// <summary>The open column of this kind nearest to where the line stands; of two equally near the deeper.</summary>
    public int Nearest(int column, LineKind kind) =>
        _open.Where(level => level.Kind == kind).OrderBy(level => Math.Abs(level.Column - column)).ThenByDescending(level => level.Column).First().Column;
}

/// <summary>What the line before left open, and from which column on deeper lines belong to it.</summary>
internal readonly record struct Tail(TailKind Kind, int Column, bool IsDash = false)
{
    public bool Takes(int column) => Kind is TailKind.Plain or TailKind.Dropped && column > Column;

    /// <summary>Whether a line at this column fills the key or dash that still has nothing.</summary>
    public bool IsFilledBy(int column, LineKind kind) =>
        Kind == TailKind.Pending && (column > Column || (column == Column && kind == LineKind.Dash && !IsDash));
}

internal enum TailKind
{
    /// <summary>Nothing: the value was complete.</summary>
    Closed,

    /// <summary>A key or dash without anything after it.</summary>
    Pending,

    /// <summary>A text without quotes: deeper lines continue it.</summary>
    Plain,

    /// <summary>Something refused: deeper lines belong to it and are refused with it.</summary>
    Dropped,
}
