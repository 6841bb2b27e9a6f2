using System.Collections.Immutable;

namespace OmgekeerdeToets.Tooling.Comparing;

/// <summary>One goal on a sheet. Cases stand in the order of their names.</summary>
/// <param name="Title">What people read.</param>
/// <param name="Name">The goal.</param>
/// <param name="Deviating">Decided otherwise than the advice.</param>
/// <param name="Untold">Decided, and nobody said on which solution: whether it deviates cannot be seen.</param>
/// <param name="LookedBack">Looked back at, and decided as the advice or not written down.</param>
internal sealed record SheetGoal(
    string Name,
    string Title,
    ImmutableArray<SheetCase> Deviating,
    ImmutableArray<SheetCase> Untold,
    ImmutableArray<SheetCase> LookedBack)
{
    public bool IsEmpty => Deviating.IsEmpty && Untold.IsEmpty && LookedBack.IsEmpty;
}

/// <summary>A case on a sheet.</summary>
/// <param name="Case">The case.</param>
/// <param name="Alike">Cases on the same sheet with the same facts, as far as they count.</param>
internal sealed record SheetCase(CaseOfGoal Case, ImmutableArray<CaseOfGoal> Alike);
