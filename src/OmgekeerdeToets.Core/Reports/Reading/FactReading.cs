using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>One thing the case states, and its place in the reasoning.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Member">The list member it is about; null for a concept of its own.</param>
/// <param name="TraceId">Made of the names of list, member and concept.</param>
internal sealed record StatedFact(Fact Fact, string? Member, string TraceId)
{
    public string? ListName => Fact.Definition.List;

    /// <summary>The same in every goal that reads it, so it is said once.</summary>
    public string Clause => field ??= FactWording.Say(Fact);
}

/// <summary>What the case states, in the order of names; a list is told by its members.</summary>
internal static class FactReading
{
    public static ImmutableArray<StatedFact> All(Situation situation) =>
        [.. situation.Facts.OrderBy(fact => fact.Definition.Name, StringComparer.Ordinal).SelectMany(Stated)];

    /// <summary>What the rules of one goal read: facts first, then judgements.</summary>
    public static ImmutableArray<StatedFact> ReadBy(GoalContext context)
    {
        // Not AllReadBy: only what was assessed counts, and that can be a solution somebody brought in with the case.
        var goal = GoalParts.Of(context.Goal);
        var solutions = context.Verdict.Solutions.Select(solution => SolutionParts.Of(solution.Solution)).ToList();
        return
        [
            .. context.Result.StatedFacts
                .Where(stated => stated.Fact.Value.IsKnown && IsRead(stated.Fact.Definition))
                .OrderBy(stated => stated.Fact.Definition.IsJudgement),
        ];

        bool IsRead(FactDefinition fact) => goal.Reads(fact) || solutions.Exists(solution => solution.Reads(fact));
    }

    private static IEnumerable<StatedFact> Stated(Fact fact)
    {
        var id = TraceIds.Fact(fact.Definition.Name);
        if (fact.Definition.Type != FactType.List || !fact.Value.IsKnown)
        {
            return [new StatedFact(fact, null, id)];
        }

        return fact.Value.Members.SelectMany(member => member.Facts
            .OrderBy(field => field.Definition.Name, StringComparer.Ordinal)
            .Select(field => new StatedFact(field, member.Name, $"{id}/{member.Name}/{field.Definition.Name}")));
    }
}
