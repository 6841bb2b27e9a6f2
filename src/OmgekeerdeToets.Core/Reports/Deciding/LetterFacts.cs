using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Deciding;

/// <summary>What the decision goes by: facts with their source, and what a person judged, each with the reason. No more than it needs.</summary>
internal static class LetterFacts
{
    public static IEnumerable<Block> Of(DecidedGoal goal)
    {
        var needed = Needed(goal).ToHashSet();
        var used = goal.Context.FactsRead.Where(stated => needed.Contains(stated.Fact.Definition)).ToList();
        var facts = MemberGrouping.Join(used.Where(stated => stated.Fact.JudgedBy is null).Select(stated => (stated.Member, stated.Clause)))
            .Select(clause => new Item(Marker.Dot, Phrase.Sentence(clause)))
            .ToImmutableArray();
        var judged = used.Where(stated => stated.Fact.JudgedBy is not null).Select(Judged).ToImmutableArray();
        if (facts.IsEmpty && judged.IsEmpty)
        {
            yield break;
        }

        if (!facts.IsEmpty)
        {
            yield return new Paragraph(LetterWording.WhatWeKnow);
            yield return new Bullets(facts);
        }

        if (!judged.IsEmpty)
        {
            yield return new Paragraph(LetterWording.WhatWeThink);
            yield return new Bullets(judged);
        }

        yield return new Paragraph(LetterWording.IsItRight);
    }

    /// <summary>What is read by the rules that make the goal, the decided solutions and what carries them.</summary>
    private static IEnumerable<FactDefinition> Needed(DecidedGoal goal) =>
        goal.Solutions
            .SelectMany(solution => solution.Legal.Carriers.Select(carrier => carrier.Rule)
                .Concat(solution.Solution.Conditions.Select(condition => condition.Rule))
                .Prepend(solution.Solution.Suitable))
            .Prepend(goal.Context.Goal.AtStake)
            .SelectMany(rule => rule.Leaves)
            .SelectMany(leaf => leaf.Facts);

    private static Item Judged(StatedFact stated) => new(Marker.Dot, LetterWording.Judged(FactWording.Clause(stated.Fact))
        + (stated.Fact.Because is { } because ? " " + LetterWording.JudgedBecause(because, stated.Fact.JudgedBy) : ""));
}
