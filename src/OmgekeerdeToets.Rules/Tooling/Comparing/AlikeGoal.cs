using System.Collections.Immutable;

namespace OmgekeerdeToets.Tooling.Comparing;

/// <summary>One goal at stake in a case, and the cases that are alike for it.</summary>
/// <param name="Own">The case that was named.</param>
/// <param name="Counting">The facts that count in it.</param>
/// <param name="Alike">Cases alike in all of those, in the order of their files.</param>
/// <param name="Near">Cases that differ in one, in the order of the fact and then of their files.</param>
internal sealed record AlikeGoal(
    CaseOfGoal Own, ImmutableArray<CountingFact> Counting, ImmutableArray<AlikeCase> Alike, ImmutableArray<NearCase> Near);

/// <summary>A case that is alike in the facts.</summary>
/// <param name="Case">The case.</param>
/// <param name="Differences">What people did otherwise; empty when nothing differs.</param>
internal sealed record AlikeCase(CaseOfGoal Case, ImmutableArray<CaseDifference> Differences);

/// <summary>A case that is alike but for one fact that counts.</summary>
/// <param name="Case">The case.</param>
/// <param name="Difference">That fact.</param>
/// <param name="Besides">What people judged, backed or brought in otherwise besides; the advice and the decision are told apart.</param>
internal sealed record NearCase(CaseOfGoal Case, CountingFact Difference, ImmutableArray<DifferenceKind> Besides);
