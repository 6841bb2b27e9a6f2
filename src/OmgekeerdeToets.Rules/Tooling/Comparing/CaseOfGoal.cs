using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Tooling.Comparing;

/// <summary>One case as it is for one goal: the advice beside what people decided, and what became of it.</summary>
internal sealed class CaseOfGoal(FiledCase filed, GoalVerdict verdict)
{
    public FiledCase Filed { get; } = filed;

    public GoalVerdict Verdict { get; } = verdict;

    public Situation Situation => Filed.Situation;

    /// <summary>Null where nothing was decided on the goal.</summary>
    public DecisionReading? Decision { get; } = DecisionReading.Of(filed.Situation, verdict);

    /// <summary>Null where nobody looked back.</summary>
    public Aftermath? Aftermath => Situation.Content.Aftermaths.GetValueOrDefault(Verdict.Goal.Name);

    public string Name => Situation.Name ?? ReportWording.UnnamedCase;

    public string Advice => LikenessWording.AdviceOf(Verdict.Kind, TitlesOf(Verdict.Kind == AdviceKind.AskFirst || Verdict.Advises ? Verdict.NamesOfBest() : []));

    /// <summary>What was decided, in words; null where nothing was.</summary>
    public string? Decided => Decision is { } reading
        ? LikenessWording.DecisionOf(reading.Decision.What, TitlesOf(reading.Decision.Solutions), reading.Deviates)
        : null;

    public IEnumerable<string> TitlesOf(ImmutableArray<string> solutions) =>
        solutions.Select(name => Verdict.Outcome.Solutions.First(solution => solution.Name == name).Title);
}
