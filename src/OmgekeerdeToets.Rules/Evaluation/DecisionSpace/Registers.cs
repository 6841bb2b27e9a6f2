using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using OmgekeerdeToets.Compilation.Spaces;
using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Evaluation.DecisionSpace;

/// <summary>How much is known of a number.</summary>
internal enum Knowledge : byte
{
    None,
    Exact,

    /// <summary>Unknown, but within bounds.</summary>
    Bounds,
}

/// <summary>
/// The scratch of one thread: what one case comes to on its way through a space. Grows to the largest space it has seen, and
/// then nothing is allocated any more. No value stays behind that could name somebody: texts are cleared.
/// </summary>
internal sealed partial class Registers
{
    /// <summary>The day number of a date that is unknown.</summary>
    public const int NoDay = -1;

    [ThreadStatic]
    private static Registers? _ofThisThread;

    private Knowledge[] _knowledge = [];
    private Fraction[] _numbers = [];
    private Interval[] _bounds = [];
    private Item[] _items = [];
    private int _itemsTaken;
    private int[] _rows = [];

    // The rules whose constants stand in the registers: a thread mostly runs case after case through one space.
    private CompiledRules? _holds;

    public Truth[] Truths { get; private set; } = [];

    public int[] Days { get; private set; } = [];

    public string?[] Texts { get; private set; } = [];

    /// <summary>What was found of the conjunctions of every space.</summary>
    public Vector256<ulong>[] Blocks { get; private set; } = [];

    /// <summary>The same blocks, word by word.</summary>
    public Span<ulong> Words => MemoryMarshal.Cast<Vector256<ulong>, ulong>(Blocks.AsSpan());

    /// <summary>The registers of this thread, with the constants of these rules in them.</summary>
    public static Registers For(CompiledRules rules, DateOnly? referenceDate)
    {
        var registers = _ofThisThread ??= new Registers();
        if (registers._holds != rules)
        {
            registers.MakeRoom(rules.Needs);
            registers.Hold(rules);
        }

        foreach (var (register, value) in rules.Texts)
        {
            registers.Texts[register] = value;
        }

        registers._itemsTaken = 0;
        registers.HasOutgrown = false;
        registers.Days[Register.ReferenceDate.Index] = referenceDate?.DayNumber ?? NoDay;
        return registers;
    }

    /// <summary>The rows of slots that are read together.</summary>
    public Span<int> Rows(int count) => _rows.AsSpan(0, count);

    /// <summary>Takes room for so many items; they stand from the returned place on, until they are given back.</summary>
    public int TakeItems(int count)
    {
        var first = _itemsTaken;
        _itemsTaken += count;
        if (_items.Length < _itemsTaken)
        {
            Array.Resize(ref _items, _itemsTaken);
        }

        return first;
    }

    /// <summary>Gives back the items from a place on.</summary>
    public void GiveBackItems(int first) => _itemsTaken = first;

    /// <summary>What an aggregate sees of every member, from a place on.</summary>
    public Span<Item> Items(int first, int count) => _items.AsSpan(first, count);

    public void ForgetTexts() => Texts.AsSpan().Clear();

    /// <summary>An amount; null when it is unknown.</summary>
    public Fraction? AmountAt(AmountPlace place) =>
        place.Scale == 0 ? IsKnown(place.Register) ? Number(place.Register) : null
        : _scaled[place.Register] is { IsKnown: true, Low: var parts } ? Fraction.OfParts(parts, place.Scale)
        : null;

    public bool IsKnown(int number) => _knowledge[number] == Knowledge.Exact;

    /// <summary>A number that is known.</summary>
    public ref readonly Fraction Number(int number) => ref _numbers[number];

    /// <summary>Where a number must lie.</summary>
    public Interval BoundsOf(int number) => _knowledge[number] switch
    {
        Knowledge.Exact => Interval.Exactly(_numbers[number]),
        Knowledge.Bounds => _bounds[number],
        _ => Interval.Open,
    };

    public Knowledge KnowledgeOf(int number) => _knowledge[number];

    public void Set(int number, in Fraction value)
    {
        _knowledge[number] = Knowledge.Exact;
        _numbers[number] = value;
    }

    /// <summary>A number that could be computed, or was too large.</summary>
    public void Set(int number, bool isKnown, in Fraction value)
    {
        _knowledge[number] = isKnown ? Knowledge.Exact : Knowledge.None;
        _numbers[number] = value;
    }

    /// <summary>A number within bounds; bounds that leave one number make it known.</summary>
    public void Set(int number, in Interval bounds)
    {
        var single = bounds.Single;
        _knowledge[number] = single is not null ? Knowledge.Exact : bounds.IsOpen ? Knowledge.None : Knowledge.Bounds;
        _numbers[number] = single.GetValueOrDefault();
        _bounds[number] = bounds;
    }

    public void SetUnknown(int number) => _knowledge[number] = Knowledge.None;

    public void Copy(int from, int to)
    {
        _knowledge[to] = _knowledge[from];
        _numbers[to] = _numbers[from];
        _bounds[to] = _bounds[from];
    }

    private void Hold(CompiledRules rules)
    {
        _holds = rules;
        Truths[(int)Truth.False] = Truth.False;
        Truths[(int)Truth.True] = Truth.True;
        _scaled[0] = ScaledBounds.Open;
        Days[0] = NoDay;
        foreach (var (register, value) in rules.Numbers)
        {
            Set(register, value);
        }

        foreach (var (register, value) in rules.Wholes)
        {
            _scaled[register] = ScaledBounds.Exactly(value);
        }

        foreach (var (register, value) in rules.Days)
        {
            Days[register] = value;
        }
    }

    private void MakeRoom(in RegisterNeeds needs)
    {
        Truths = Room(Truths, needs.Truths);
        _knowledge = Room(_knowledge, needs.Numbers);
        _numbers = Room(_numbers, needs.Numbers);
        _bounds = Room(_bounds, needs.Numbers);
        _scaled = Room(_scaled, needs.Scaled);
        _certain = Room(_certain, needs.Scaled);
        Days = Room(Days, needs.Dates);
        Texts = Room(Texts, needs.Texts);
        _rows = Room(_rows, needs.Slots);
        Blocks = Room(Blocks, needs.Blocks);
    }

    private static T[] Room<T>(T[] bank, int needed) => bank.Length < needed ? new T[needed] : bank;
}
