using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>One choice of a control: something of the case turned, something of the weighing, or neither.</summary>
/// <param name="Turn">What of the case is turned, and to which cell.</param>
/// <param name="Weighing">What is weighed otherwise.</param>
internal sealed record Supposition(Turn? Turn, WeighingTrial? Weighing)
{
    /// <summary>The case, or the pack, as it is.</summary>
    public static Supposition AsItIs { get; } = new(null, null);
}

/// <summary>
/// Puts what is supposed to the engine and reads what comes out exactly as <c>watals</c> does: with the investigation of what is open,
/// so that the page says of each combination whether the advice is provisional.
/// </summary>
internal sealed class Supposing
{
    private readonly Chapter _chapter;
    private readonly ImmutableArray<string> _solutions;
    private readonly ImmutableArray<string> _compared;

    public Supposing(Chapter chapter, ImmutableArray<string> solutions)
    {
        _chapter = chapter;
        _solutions = solutions;
        _compared = [.. chapter.Advice.Comparisons.Select(comparison => comparison.Sentence.Text)];
        Trials = new Trials(chapter.Context.Result, chapter.Context.Goal);
        Now = Supposed.Of(chapter.Context.Result, chapter.Advice, solutions);
    }

    public Trials Trials { get; }

    /// <summary>The case as it is.</summary>
    public Supposed Now { get; }

    public Supposed With(params ImmutableArray<Supposition> suppositions)
    {
        var turns = suppositions.Select(supposition => supposition.Turn).OfType<Turn>().ToArray();
        var weighings = suppositions.Select(supposition => supposition.Weighing).OfType<WeighingTrial>().ToList();
        var result = Trials.With(turns, weighings);
        var advice = result.Goals.First(one => one.Goal == _chapter.Advice.Goal);
        return Supposed.Of(result, advice, _solutions) with { Because = Because(result, advice, turns, weighings.Count > 0) };
    }

    /// <summary>Neither backing nor another weighing turns a rule; then the comparisons that were not made before tell why.</summary>
    private ImmutableArray<string> Because(AssessmentResult result, Advice advice, Turn[] turns, bool isWeighedOtherwise)
    {
        var backings = Array.Exists(turns, turn => Trials.Variations.Turnables[turn.Turnable].Fact.Backing is not null)
            ? BackingChange.Between(_chapter.Context.Result, result).Where(change => advice.Verdict.Goal.FindSolution(change.Solution.Name) is not null).ToList()
            : [];
        return
        [
            .. backings.SelectMany(BackingItems.Say)
                .Concat(RuleChange.Between(_chapter.Context.Goal, _chapter.Context.Result.Findings, result.Findings).Select(Say))
                .Concat(backings.Count > 0 || isWeighedOtherwise ? Compared(advice) : [])
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private IEnumerable<string> Compared(Advice advice) =>
        advice.Comparisons.Select(comparison => comparison.Sentence.Text).Except(_compared, StringComparer.Ordinal).Select(Phrase.Capital);

    private static string Say(RuleChange change) => Phrase.Sentence(WhatIfWording.Rule(
        change.Solution?.Title ?? WhatIfWording.OfGoal, WhatIfReport.Says(change), change.Before, change.After));
}
