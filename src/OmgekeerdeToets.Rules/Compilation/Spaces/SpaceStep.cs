namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>What one step of a compiled space does.</summary>
internal enum StepKind : byte
{
    /// <summary>Moves groups into their readers.</summary>
    FoldGroups,

    /// <summary>Finds the cells of what has become known and adds their rows to what was found. As a draft, of one slot: a conjunction or a register.</summary>
    SpreadConjunction,
    SpreadRegister,
    SpreadLayer,

    /// <summary>Runs the members of a list through their own space.</summary>
    RunMembers,

    /// <summary>Puts the truths of conjunctions in registers.</summary>
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

    /// <summary>By a number of months, or of days, that is the same in every case.</summary>
    ShiftMonths,
    ShiftDays,
    ChooseDate,

    LoadText,
    LoadName,
    ChooseText,
}

/// <summary>One step that computes a value.</summary>
/// <param name="Target">The register it writes.</param>
/// <param name="A">The first register it reads.</param>
/// <param name="B">The second.</param>
/// <param name="C">The third.</param>
/// <param name="Detail">What no register holds: an operator, a number of decimals.</param>
internal readonly record struct SpaceStep(int Target, int A, int B, int C, int Detail);

/// <summary>Steps of one kind, one behind the other, taken in order: so what is done is looked up once.</summary>
/// <param name="Kind">What they do.</param>
/// <param name="First">The first of them, among those that do this: folds, layers, lists, reads, or steps that compute.</param>
/// <param name="Count">How many there are.</param>
internal readonly record struct StepRun(StepKind Kind, int First, int Count);
