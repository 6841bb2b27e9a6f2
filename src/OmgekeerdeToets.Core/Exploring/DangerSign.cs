using System.Collections.Immutable;

namespace OmgekeerdeToets.Exploring;

/// <summary>
/// A sign that somebody is not safe now: a judgement of a person (never a question to the resident) that raises an urgent goal by
/// itself, and that the vocabulary marks as delicate and told for help only.
/// </summary>
internal static class DangerSign
{
    /// <summary>The signs a pack knows, in the order of the vocabulary.</summary>
    public static ImmutableArray<FactDefinition> Of(Blueprint blueprint)
    {
        var raising = blueprint.Goals.Where(goal => goal.IsUrgent)
            .SelectMany(goal => goal.AtStake.Leaves)
            .SelectMany(leaf => leaf.Facts)
            .ToHashSet();
        return [.. blueprint.Facts.Where(fact => fact is { IsJudgement: true, IsDelicate: true, GivenForHelp: true } && raising.Contains(fact))];
    }

    /// <summary>The signs that somebody judged to be there.</summary>
    public static ImmutableArray<FactDefinition> In(Situation situation) =>
        [.. Of(situation.Blueprint).Where(sign => situation.ValueOf(sign).Truth == Truth.True)];
}
