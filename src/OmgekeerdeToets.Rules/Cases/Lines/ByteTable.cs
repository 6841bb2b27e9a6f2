using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace OmgekeerdeToets.Cases.Lines;

/// <summary>What belongs to a name, found by the bytes of the name: no text is made to look it up.</summary>
internal sealed class ByteTable<T>
{
    private readonly int _most;
    private Slot[] _slots;
    private int _count;

    /// <param name="most">How many names are kept; what comes after is not.</param>
    public ByteTable(int most = int.MaxValue)
    {
        _most = most;
        _slots = new Slot[16];
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

        slot = new Slot(name.ToArray(), Ends.Of(name), value);
        if (++_count * 2 > _slots.Length)
        {
            Grow();
        }
    }

    /// <summary>The slot that holds the name, or the free one where it would stand. INVARIANT: half of the slots are free.</summary>
    private static ref Slot SlotOf(Slot[] slots, ReadOnlySpan<byte> name)
    {
        var ends = Ends.Of(name);
        for (var at = ends.Hash & (slots.Length - 1); ; at = (at + 1) & (slots.Length - 1))
        {
            ref var slot = ref slots[at];
            if (slot.Name is null || (slot.Ends.Are(in ends) && (name.Length <= Ends.Told || name.SequenceEqual(slot.Name))))
            {
                return ref slot;
            }
        }
    }

    private void Grow()
    {
        var wider = new Slot[_slots.Length * 2];
        foreach (var slot in _slots)
        {
            if (slot.Name is { } name)
            {
                SlotOf(wider, name) = slot;
            }
        }

        _slots = wider;
    }

    private readonly record struct Slot(byte[]? Name, Ends Ends, T Value);

    /// <summary>The first and the last bytes and the length: names of one vocabulary differ there, and short ones nowhere else.</summary>
    private readonly record struct Ends(ulong First, ulong Last, int Length)
    {
        /// <summary>The longest name that this tells wholly.</summary>
        public const int Told = 2 * sizeof(ulong);

        public int Hash => (int)(((First ^ ulong.RotateLeft(Last, 23)) + (ulong)Length) * 0x9E3779B97F4A7C15 >> 40);

        public bool Are(in Ends others) => First == others.First && Last == others.Last && Length == others.Length;

        public static Ends Of(ReadOnlySpan<byte> name)
        {
            if (name.Length >= sizeof(ulong))
            {
                return new Ends(
                    BinaryPrimitives.ReadUInt64LittleEndian(name), BinaryPrimitives.ReadUInt64LittleEndian(name[^sizeof(ulong)..]), name.Length);
            }

            var all = 0UL;
            foreach (var b in name)
            {
                all = (all << 8) | b;
            }

            return new Ends(all, 0, name.Length);
        }
    }
}
