using System.Collections.Immutable;

namespace OmgekeerdeToets.Exploring;

/// <summary>One thing in a goal that could be otherwise, with one value for every cell into which its answers fall.</summary>
/// <param name="Fact">What it is: a fact, a judgement, a field of a list member, or backing; known or open.</param>
/// <param name="Cells">A value per cell, in order. The cell of what the case says holds just that value.</param>
/// <param name="Current">The place in <paramref name="Cells"/> of what the case says; <see cref="Open"/> when it says nothing.</param>
/// <param name="Said">What the case says of it; unknown, with the reason, when it is open.</param>
/// <param name="Points">Where rules turn, sorted, each once and within the bounds of the fact: what lies between two of them is one cell.</param>
internal sealed record Turnable(OpenFact Fact, ImmutableArray<FactValue> Cells, int Current, FactValue Said, TurningPoints Points)
{
    /// <summary>In place of a cell: not answered.</summary>
    public const int Open = -1;

    /// <summary>
    /// True for what a rule, or a total of costs, reads together with another number, date or text: its cells are those while the
    /// others are as the case says.
    /// </summary>
    public bool IsReadTogether { get; init; }

    public bool IsOpen => Current == Open;

    /// <summary>The value of a cell; of <see cref="Open"/> that nobody asked.</summary>
    public FactValue ValueOf(int cell) => cell == Open ? FactValue.NotAsked : Cells[cell];

    /// <summary>The cells that the case does not say.</summary>
    public IEnumerable<int> Others => Enumerable.Range(0, Cells.Length).Where(cell => cell != Current);
}

/// <summary>One turnable thing put in another cell.</summary>
/// <param name="Turnable">Which, by its place among those of the goal.</param>
/// <param name="Cell">Which cell; <see cref="Exploring.Turnable.Open"/> to leave it open.</param>
internal readonly record struct Turn(int Turnable, int Cell);
