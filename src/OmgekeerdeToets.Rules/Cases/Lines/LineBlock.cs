namespace OmgekeerdeToets.Cases.Lines;

/// <summary>Whole lines of a stream, in a buffer that is used again and again; the last line of a stream may lack its line break.</summary>
internal sealed class LineBlock
{
    private byte[] _bytes = new byte[LineBlocks.UsualLength];

    /// <summary>The number of its first line, from 1.</summary>
    public int FirstLine { get; set; }

    /// <summary>The one line of this block was longer than a line may be, and is not here.</summary>
    public bool IsTooLong { get; set; }

    public int Length { get; set; }

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, Length);

    /// <summary>Where more can be read into.</summary>
    public Memory<byte> Rest => _bytes.AsMemory(Length);

    /// <summary>Cuts the first line off; false when there is none left.</summary>
    public static bool TryCut(ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> line)
    {
        var end = rest.IndexOf((byte)'\n');
        var any = !rest.IsEmpty;
        line = end < 0 ? rest : rest[..end];
        rest = end < 0 ? [] : rest[(end + 1)..];
        return any;
    }

    /// <summary>Empty but for what was left of the block before it.</summary>
    public void Begin(ReadOnlySpan<byte> left)
    {
        IsTooLong = false;
        Length = left.Length;
        while (_bytes.Length < left.Length)
        {
            _bytes = new byte[_bytes.Length * 2];
        }

        left.CopyTo(_bytes);
    }

    public void Widen() => Array.Resize(ref _bytes, _bytes.Length * 2);

    /// <summary>The place of the last line break from here on; negative when there is none.</summary>
    public int LastBreak(int from)
    {
        var at = Bytes[from..].LastIndexOf((byte)'\n');
        return at < 0 ? -1 : from + at;
    }

    /// <summary>Takes the first line out: it was read already.</summary>
    public void DropLine()
    {
        var end = Bytes.IndexOf((byte)'\n');
        DropStart(end < 0 ? Bytes : Bytes[..(end + 1)]);
        FirstLine++;
    }

    public void DropStart(ReadOnlySpan<byte> start)
    {
        if (Bytes.StartsWith(start))
        {
            Bytes[start.Length..].CopyTo(_bytes);
            Length -= start.Length;
        }
    }
}
