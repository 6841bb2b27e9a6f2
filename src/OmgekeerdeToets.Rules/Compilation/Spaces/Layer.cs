namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>
/// All slots that can be read from one moment on: conjunctions that several others read, and what was computed. They do not
/// depend on each other, so all their rows are found before any is added to the blocks they touch.
/// </summary>
internal sealed class Layer
{
    public required ConjunctionSlot[] Conjunctions { get; init; }

    public required RegisterSlot[] Truths { get; init; }

    public required Threshold[] Thresholds { get; init; }

    /// <summary>Numbers, dates and texts with more constants, or more readers, than one block holds.</summary>
    public required ComputedSlot[] Others { get; init; }

    public required Touches Touches { get; init; }

    public int Count => Conjunctions.Length + Truths.Length + Thresholds.Length + Others.Length;
}

/// <summary>A conjunction whose truth is a slot, read by several others: where it stands, and its three rows.</summary>
internal readonly record struct ConjunctionSlot(int Word, int Bit, int FirstRow, int Length);

/// <summary>A truth that a register holds, and its three rows.</summary>
internal readonly record struct RegisterSlot(int Register, int FirstRow, int Length);

/// <summary>Another value that a register holds.</summary>
internal readonly record struct ComputedSlot(SourceKind Kind, int Register, int Slot);
