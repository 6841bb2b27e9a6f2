namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>What one step of a compiled space does.</summary>
internal enum StepKind : byte
{
    /// <summary>
    /// Finds the cell of a slot and adds its row to what was found. The first three read a truth, which is its own row: their
    /// target is the first row, C the first block it touches, and the detail how many.
    /// </summary>
    SpreadTruthFact,
    SpreadConjunction,
    SpreadTruth,

    SpreadNumberFact,
    SpreadDateFact,
    SpreadTextFact,
    SpreadNumber,
    SpreadDate,
    SpreadText,

    /// <summary>Runs the members of a list through their own space.</summary>
    RunMembers,

    ReadTruth,
    CompareTruths,
    CompareNumbers,
    CompareDates,
    CompareTexts,
    KnowNumber,

    LoadNumber,
    Add,
    Multiply,
    Divide,
    Negate,
    Round,
    ChooseNumber,
    DaysBetween,
    Since,

    LoadDate,
    ShiftDate,
    ChooseDate,

    LoadText,
    LoadName,
    ChooseText,
}

/// <summary>One step.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Target">The register it writes; of a spreading step, the slot.</param>
/// <param name="A">The first thing it reads: a register, a fact; of a conjunction, the word it stands in.</param>
/// <param name="B">The second; of a conjunction, the bit.</param>
/// <param name="C">The third.</param>
/// <param name="Detail">What no register holds: an operator, a number of decimals.</param>
internal readonly record struct SpaceStep(StepKind Kind, int Target, int A = 0, int B = 0, int C = 0, int Detail = 0);
