namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>What one step of a compiled space does.</summary>
internal enum StepKind : byte
{
    /// <summary>Adds the rows of conjunctions to what was found: so many (B) from one on (A).</summary>
    SpreadConjunctions,

    /// <summary>Moves groups into their readers: so many folds (B) from one on (A).</summary>
    FoldGroups,

    /// <summary>Adds the rows of numbers that are compared with one constant: so many (B) from one on (A).</summary>
    SpreadThresholds,

    /// <summary>Finds the cell of a slot and adds its row to what was found.</summary>
    SpreadTruth,
    SpreadNumber,
    SpreadDate,
    SpreadText,
    SpreadScaled,

    /// <summary>Runs the members of a list through their own space.</summary>
    RunMembers,

    /// <summary>Puts the truths of conjunctions in registers: so many (B) from one on (A).</summary>
    ReadTruths,

    CompareTruths,
    CompareNumbers,
    CompareDates,
    CompareTexts,
    CompareScaled,
    KnowNumber,
    KnowScaled,

    LoadNumber,
    Add,
    Multiply,
    Divide,
    Negate,
    Round,
    ChooseNumber,

    /// <summary>Makes a fraction of a number in whole parts.</summary>
    Unscale,

    LoadScaled,
    AddScaled,
    MultiplyScaled,
    NegateScaled,
    ChooseScaled,
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
/// <param name="A">The first thing it reads: a register; of a conjunction, the word it stands in.</param>
/// <param name="B">The second; of a conjunction, the bit.</param>
/// <param name="C">The third.</param>
/// <param name="Detail">What no register holds: an operator, a number of decimals.</param>
internal readonly record struct SpaceStep(StepKind Kind, int Target, int A = 0, int B = 0, int C = 0, int Detail = 0);
