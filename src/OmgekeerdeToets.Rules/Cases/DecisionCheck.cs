using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Cases;

/// <summary>
/// Holds what was decided in a case against the advice on its own reference date. To deviate is allowed; without reasons nobody
/// can follow it or learn from it. A case without decisions costs nothing.
/// </summary>
internal static class DecisionCheck
{
    public static Loaded<BoundCase> Warn(Loaded<BoundCase> read, IRuleSet rules)
    {
        if (read.Value is not { Situation.Content.Decisions.IsEmpty: false } bound || read.Diagnostics.Any(said => said.Severity == Severity.Error))
        {
            return read;
        }

        var messages = new DiagnosticBag();
        messages.AddRange(read.Diagnostics);
        foreach (var verdict in Assessment.Run(rules, bound.Situation, AssessmentOptions.Default).Verdicts)
        {
            if (DecisionReading.Of(bound.Situation, verdict) is { LacksReasons: true })
            {
                var decided = bound.Syntax.Decisions.First(decision => decision.Goal.Value == verdict.Goal.Name);
                messages.Add(decided.What.Span, DecisionMessages.WithoutReasons(AdviceOf(verdict)));
            }
        }

        return new Loaded<BoundCase>(bound, messages.ToSorted());
    }

    private static string AdviceOf(GoalVerdict verdict) => verdict.Advises
        ? Phrase.Alternatives(verdict.NamesOfBest().Select(NameWording.Spaced))
        : NameWording.Spaced(CodeWords.Of(verdict.Kind));
}
