using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>What comes out when something is supposed: the advice in words, what becomes of every solution, and the rules that turned.</summary>
internal sealed record Supposed(VariedAdvice Advice, string Label, string Sentence, string Outcomes, ImmutableArray<string> Because)
{
    public static Supposed Of(Variations variations, ImmutableArray<string> solutions, params ReadOnlySpan<Turn> turns)
    {
        return Of(variations.Weigh(turns), solutions) with
        {
            Because = [.. variations.Turned(turns).Select(Say).Distinct(StringComparer.Ordinal)],
        };
    }

    public static Supposed Of(GoalVerdict verdict, ImmutableArray<string> solutions) => new(
        VariedAdvice.Of(verdict),
        AdviceWording.Label(verdict.Kind, isProvisional: false),
        Phrase.Capital(AdviceBlocks.Sentence(verdict)),
        string.Concat(solutions.Select(name => (char)('0' + (int)(verdict.FindSolution(name)?.Outcome ?? Outcome.NotAssessed)))),
        []);

    /// <summary>Whether nobody would notice the difference.</summary>
    public bool IsSameAs(Supposed other) => Advice.Equals(other.Advice) && Sentence == other.Sentence && Outcomes == other.Outcomes;

    private static string Say(RuleChange change) => Phrase.Sentence(WhatIfWording.Rule(
        change.Solution?.Title ?? WhatIfWording.OfGoal, WhatIfReport.Says(change), change.Before, change.After));
}
