using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace OmgekeerdeToets.Cases.Lines;

/// <summary>What belongs to a name, found by the bytes of the name: no text is made to look it up.</summary>
internal sealed class ByteTable<T>
{
    private readonly int _most;
    private (byte[]? Name, T Value)[] _slots;
    private int _count;

    /// <param name="most">How many names are kept; what comes after is not.</param>
    public ByteTable(int most = int.MaxValue)
    {
        _most = most;
        _slots = new (byte[]?, T)[16];
    }

    public static ByteTable<T> Of(IEnumerable<(string Name, T Value)> entries)
    {
        var table = new ByteTable<T>();
        foreach (var (name, value) in entries)
        {
            table.Keep(Encoding.UTF8.GetBytes(name), value);
        }

        return table;
    }

    public bool TryFind(ReadOnlySpan<byte> name, [MaybeNullWhen(false)] out T value)
    {
        ref var slot = ref SlotOf(_slots, name);
        value = slot.Value;
        return slot.Name is not null;
    }

    /// <summary>Keeps it under this name, unless the name is there already or the table is full.</summary>
    public void Keep(ReadOnlySpan<byte> name, T value)
    {
        ref var slot = ref SlotOf(_slots, name);
        if (slot.Name is not null || _count == _most)
        {
            return;
        }

        slot = (name.ToArray(), value);
        if (++_count * 2 > _slots.Length)
        {
            Grow();
        }
    }

    /// <summary>The slot that holds the name, or the free one where it would stand. INVARIANT: half of the slots are free.</summary>
    private static ref (byte[]? Name, T Value) SlotOf((byte[]? Name, T Value)[] slots, ReadOnlySpan<byte> name)
    {
        var at = Hash(name) & (slots.Length - 1);
        while (slots[at].Name is { } known && !name.SequenceEqual(known))
        {
            at = (at + 1) & (slots.Length - 1);
        }

        return ref slots[at];
    }

    private void Grow()
    {
        var wider = new (byte[]? Name, T Value)[_slots.Length * 2];
        foreach (var slot in _slots)
        {
            if (slot.Name is { } name)
            {
                SlotOf(wider, name) = slot;
            }
        }

        _slots = wider;
    }

    // The first and the last bytes and the length: names of one vocabulary differ there.
    private static int Hash(ReadOnlySpan<byte> name)
    {
        ulong hash;
        if (name.Length >= sizeof(ulong))
        {
            hash = BinaryPrimitives.ReadUInt64LittleEndian(name) ^ ulong.RotateLeft(BinaryPrimitives.ReadUInt64LittleEndian(name[^sizeof(ulong)..]), 23);
        }
        else
        {
            hash = 0;
            foreach (var b in name)
            {
                hash = (hash << 8) | b;
            }
        }

        hash = (hash + (ulong)name.Length) * 0x9E3779B97F4A7C15;
        return (int)(hash >> 40);
    }
}
