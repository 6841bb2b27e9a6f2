namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>A number in whole parts that is compared with one constant and touches one block: most formulas are.</summary>
/// <param name="Number">Its register.</param>
/// <param name="Above">It lies above the constant when it is more than this.</param>
/// <param name="From">It lies on the constant or above it from here on.</param>
/// <param name="FirstRow">The row of the unknown; those of below, on and above come after it.</param>
/// <param name="Block">The block.</param>
internal readonly record struct Threshold(int Number, long Above, long From, int FirstRow, int Block)
{
    /// <summary>Of a constant in halves of a part; between two parts there is no number on it.</summary>
    public static Threshold At(long half, int number, int firstRow, int block) => new(number, half >> 1, (half >> 1) + (half & 1), firstRow, block);

    public int PositionOf(long end) => (end >= From ? 1 : 0) + (end > Above ? 1 : 0);
}
