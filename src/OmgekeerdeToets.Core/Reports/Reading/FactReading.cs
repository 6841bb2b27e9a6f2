using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>One thing the case states, and its place in the reasoning.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Member">The list member it is about; null for a concept of its own.</param>
/// <param name="TraceId">Made of the names of list, member and concept.</param>
internal sealed record StatedFact(Fact Fact, string? Member, string TraceId)
{
    public string? ListName => Fact.Definition.List;

    public string Clause => FactWording.Say(Fact);
}

/// <summary>What the case states, in the order of names; a list is told by its members.</summary>
internal static class FactReading
{
    public static ImmutableArray<StatedFact> All(Situation situation) =>
        [.. situation.Facts.OrderBy(fact => fact.Definition.Name, StringComparer.Ordinal).SelectMany(Stated)];

    /// <summary>What the rules of one goal read: facts first, then judgements.</summary>
    public static ImmutableArray<StatedFact> ReadBy(GoalContext context)
    {
        var read = RulesOf(context.Verdict)
            .SelectMany(rule => rule.Leaves)
            .Concat(AmountsOf(context.Verdict))
            .SelectMany(leaf => leaf.Facts)
            .Select(definition => definition.QualifiedName)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. All(context.Situation)
                .Where(stated => read.Contains(stated.Fact.Definition.QualifiedName) && stated.Fact.Value.IsKnown)
                .OrderBy(stated => stated.Fact.Definition.IsJudgement),
        ];
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

    private static IEnumerable<Rule> RulesOf(GoalVerdict verdict) =>
        verdict.Goal.CoreValues.Select(argument => argument.Rule)
            .Prepend(verdict.Goal.AtStake)
            .Concat(verdict.Solutions.Select(solution => solution.Solution).SelectMany(solution =>
                solution.Consequences.Select(consequence => consequence.Rule)
                    .Concat(solution.Arguments.Select(argument => argument.Rule))
                    .Concat(solution.Conditions.Select(condition => condition.Rule))
                    .Concat(solution.LegalEntries.Select(entry => entry.Rule))
                    .Append(solution.Suitable)
                    .Append(solution.Helps.When ?? solution.Suitable)));

    private static IEnumerable<LeafReads> AmountsOf(GoalVerdict verdict) =>
        verdict.Solutions
            .SelectMany(solution => solution.Solution.Consequences)
            .Where(consequence => consequence.Money is not null)
            .SelectMany(consequence => consequence.Money!.Amount.Leaves);
}
