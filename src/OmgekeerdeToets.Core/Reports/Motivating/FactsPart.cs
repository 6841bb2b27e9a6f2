using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Motivating;

/// <summary>What is known and who said it; judgements after facts, each with whose they are.</summary>
internal static class FactsPart
{
    public static IEnumerable<Statement> Of(GoalContext context)
    {
        var facts = context.FactsRead;
        return facts.IsEmpty
            ? [new Statement(MotivationWording.NoFacts, TraceIds.Facts)]
            : facts.GroupBy(fact => fact.ListName, StringComparer.Ordinal).SelectMany(Say);
    }

    /// <summary>What is the same of several members of a list is said once, and stands on the list.</summary>
    private static IEnumerable<Statement> Say(IGrouping<string?, StatedFact> facts) => facts.Key is { } list
        ? MemberGrouping.Join(facts.Select(fact => (fact.Member, fact.Clause)))
            .Select(clause => new Statement(Phrase.Sentence(clause), TraceIds.Fact(list)))
        : facts.Select(fact => new Statement(Phrase.Sentence(fact.Clause), fact.TraceId));
}
