using System.Buffers;
using System.Text;
using OmgekeerdeToets.Syntax;
using K = OmgekeerdeToets.Syntax.Keywords.Key;

namespace OmgekeerdeToets.Cases.Lines;

/// <summary>A row of cells as a line of JSON, byte by byte; its cells hold no quotes and no backslashes. For one thread.</summary>
internal sealed class CsvJson
{
    private static readonly byte[] NoMembers = Encoding.UTF8.GetBytes(CsvTree.NoMembers);

    private readonly ArrayBufferWriter<byte> _json = new();
    private readonly Dictionary<string, byte[]> _keys = new(StringComparer.Ordinal);
    private (int Start, int Length)[] _cells = [];
    private byte[] _line = [];

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Json => _json.WrittenSpan;

    /// <summary>Cuts a row into this many cells; false when it has another number.</summary>
    public bool TrySplit(ReadOnlySpan<byte> line, byte delimiter, int count)
    {
        _line = _line.Length < line.Length ? new byte[line.Length * 2] : _line;
        line.CopyTo(_line);
        _cells = _cells.Length < count ? new (int, int)[count] : _cells;
        var start = 0;
        for (var column = 0; column < count; column++)
        {
            var length = line[start..].IndexOf(delimiter);
            if (length < 0 != (column == count - 1))
            {
                return false;
            }

            Keep(column, start, length < 0 ? line.Length - start : length);
            start += length + 1;
        }

        return true;
    }

    public bool IsEmpty(int column) => _cells[column].Length == 0;

    public void Write(CsvKeys plan)
    {
        _json.ResetWrittenCount();
        if (!TryWriteKeys(plan))
        {
            _json.Write("{}"u8);
        }
    }

    // Without the spaces around it.
    private void Keep(int column, int start, int length)
    {
        var cell = _line.AsSpan(start, length);
        var trimmed = cell.TrimStart(" \t\r"u8);
        start += cell.Length - trimmed.Length;
        _cells[column] = (start, trimmed.TrimEnd(" \t\r"u8).Length);
    }

    private bool TryWrite(CsvPlan plan) => plan switch
    {
        CsvCell cell => TryWriteCell(cell),
        CsvMembers members => TryWriteMembers(members),
        _ => TryWriteKeys((CsvKeys)plan),
    };

    private bool TryWriteCell(CsvCell cell)
    {
        var (start, length) = _cells[cell.Column];
        var text = _line.AsSpan(start, length);
        if (cell.IsList && text.SequenceEqual(NoMembers))
        {
            _json.Write(text);
        }
        else if (cell.MayBeReason && LineNames.Reasons.TryFind(text, out _))
        {
            _json.Write("{"u8);
            WriteKey(K.Value);
            WriteText(Encoding.UTF8.GetBytes(Keywords.Unknown));
            _json.Write(","u8);
            WriteKey(K.Reason);
            WriteText(text);
            _json.Write("}"u8);
        }
        else
        {
            WriteText(text);
        }

        return true;
    }

    private bool TryWriteKeys(CsvKeys plan)
    {
        var isFirst = true;
        foreach (var (key, part) in plan.Parts)
        {
            if (HasAny(part))
            {
                _json.Write(isFirst ? "{"u8 : ","u8);
                WriteKey(key);
                isFirst &= !TryWrite(part);
            }
        }

        if (!isFirst)
        {
            _json.Write("}"u8);
        }

        return !isFirst;
    }

    private bool TryWriteMembers(CsvMembers plan)
    {
        _json.Write("["u8);
        var isFirst = true;
        foreach (var member in plan.Members)
        {
            if (HasAny(member))
            {
                _json.Write(isFirst ? ""u8 : ","u8);
                isFirst &= !TryWriteKeys(member);
            }
        }

        _json.Write("]"u8);
        return true;
    }

    private bool HasAny(CsvPlan plan)
    {
        foreach (var column in plan.Columns)
        {
            if (_cells[column].Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    private void WriteKey(string key)
    {
        if (!_keys.TryGetValue(key, out var bytes))
        {
            _keys[key] = bytes = Encoding.UTF8.GetBytes($"\"{key}\":");
        }

        _json.Write(bytes);
    }

    private void WriteText(ReadOnlySpan<byte> text)
    {
        _json.Write("\""u8);
        _json.Write(text);
        _json.Write("\""u8);
    }
}
