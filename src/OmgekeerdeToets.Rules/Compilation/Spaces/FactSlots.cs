namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>
/// The slots that read facts, by kind, and which of them touch which block. First the row of every slot is found, all of one kind
/// in a row; then they are added up.
/// </summary>
internal sealed class FactSlots
{
    public required TruthSlot[] Truths { get; init; }

    /// <summary>Numbers and days.</summary>
    public required WholeSlot[] Wholes { get; init; }

    public required ChoiceSlot[] Choices { get; init; }

    /// <summary>Texts: their slot and the fact it reads.</summary>
    public required (int Slot, int Fact)[] Texts { get; init; }

    /// <summary>Of the slots above, counted through.</summary>
    public required Touches Touches { get; init; }

    public int Count => Truths.Length + Wholes.Length + Choices.Length + Texts.Length;
}

/// <summary>A truth, which is its own row.</summary>
internal readonly record struct TruthSlot(int Fact, int FirstRow, int Length);

/// <summary>A number in hundredths, or a day.</summary>
/// <param name="Fact">The index of its definition.</param>
/// <param name="FirstRow">The row of the unknown.</param>
/// <param name="Length">How long a row is.</param>
/// <param name="Halves">Its constants, in halves of a part.</param>
/// <param name="Slot">The slot, for a value that its word does not say.</param>
/// <param name="Input">How the number is read then; none for a day, which its word always says.</param>
internal readonly record struct WholeSlot(int Fact, int FirstRow, int Length, HalfPoints Halves, int Slot, int Input)
{
    public const int NoInput = -1;
}

/// <summary>A choice.</summary>
/// <param name="Fact">The index of its definition.</param>
/// <param name="Rows">The row of every option, in the order of the definition.</param>
/// <param name="Slot">The slot, for a value that is none of them.</param>
internal readonly record struct ChoiceSlot(int Fact, int[] Rows, int Slot);
