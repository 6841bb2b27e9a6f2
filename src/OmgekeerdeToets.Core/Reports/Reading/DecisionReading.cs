using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>
/// A decision of a person beside the advice (<i>besluit</i>). To deviate is allowed and no mistake; to deviate without reasons is a
/// finding, because nobody can learn from it.
/// </summary>
/// <param name="Decision">What was decided.</param>
/// <param name="Deviates">
/// True when it names a solution that the advice does not, also where the advice was to ask or to talk first; unknown when it
/// names none.
/// </param>
internal sealed record DecisionReading(Decision Decision, Truth Deviates)
{
    /// <summary>It deviates, and nobody wrote down why.</summary>
    public bool LacksReasons => Deviates == Truth.True && Decision.Reasons is null;

    /// <summary>Null where nothing was decided on this goal.</summary>
    public static DecisionReading? Of(Situation situation, GoalVerdict verdict) =>
        situation.Content.Decisions.TryGetValue(verdict.Goal.Name, out var decision)
            ? new DecisionReading(decision, DeviatesFrom(verdict, decision))
            : null;

    private static Truth DeviatesFrom(GoalVerdict verdict, Decision decision)
    {
        if (decision.Solutions.IsEmpty)
        {
            return Truth.Unknown;
        }

        var advised = verdict.Advises ? verdict.NamesOfBest() : [];
        return decision.Solutions.All(solution => advised.Contains(solution, StringComparer.Ordinal)) ? Truth.False : Truth.True;
    }
}
