using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Motivating;

/// <summary>What is known and who said it; judgements after facts, each with whose they are.</summary>
internal static class FactsPart
{
    public static IEnumerable<Statement> Of(GoalContext context)
    {
        var facts = FactReading.ReadBy(context);
        return facts.IsEmpty
            ? [new Statement(MotivationWording.NoFacts, TraceIds.Facts)]
            : facts.Select(fact => new Statement(fact.Sentence, fact.TraceId));
    }
}
