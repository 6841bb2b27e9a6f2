using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>What can be turned about the weighing itself: which criterion comes first, and how heavy an argument is. Each by itself.</summary>
internal sealed class WeighingTurns
{
    private readonly Chapter _chapter;
    private readonly WeighingTrials _trials;
    private readonly ImmutableArray<string> _solutions;
    private readonly ImmutableArray<string> _said;

    private WeighingTurns(Chapter chapter, ImmutableArray<string> solutions)
    {
        _chapter = chapter;
        _trials = new WeighingTrials(chapter.Context.Result, chapter.Context.Goal);
        _solutions = solutions;
        _said = [.. chapter.Advice.Comparisons.Select(comparison => comparison.Sentence.Text)];
    }

    /// <summary>Those that do something, each with what comes out per choice.</summary>
    public static IEnumerable<(TurnControl Control, ImmutableArray<Supposed> Singles)> Of(Chapter chapter, ImmutableArray<string> solutions, Supposed now)
    {
        var turns = new WeighingTurns(chapter, solutions);
        return turns.Arguments(now).Prepend(turns.Order(now)).Where(turn => turn.Singles.Any(single => !single.IsSameAs(now)));
    }

    private (TurnControl Control, ImmutableArray<Supposed> Singles) Order(Supposed now)
    {
        var criteria = _chapter.Blueprint.Order;
        var control = new TurnControl(-1, TurnWording.Order, [.. criteria.Select(ComparisonWording.Title).Select(Phrase.Capital)], 0);
        return (control, [now, .. criteria.Skip(1).Select(criterion => Suppose(_trials.With(criterion)))]);
    }

    private IEnumerable<(TurnControl Control, ImmutableArray<Supposed> Singles)> Arguments(Supposed now) => _trials.Arguments
        .Where(one => one.Argument.Rule.Because is not null)
        .Select(one => Argument(one.Solution.Title, one.Argument.Rule, one.Argument.Weight, now));

    private (TurnControl Control, ImmutableArray<Supposed> Singles) Argument(string solution, Rule rule, Weight weight, Supposed now)
    {
        var isHeavy = weight == Weight.Heavy;
        var other = Suppose(_trials.With(rule, isHeavy ? Weight.Light : Weight.Heavy));
        var control = new TurnControl(
            -1,
            TurnWording.Argument(solution, rule.Because!),
            [WorkshopWording.Weight(Weight.Light), WorkshopWording.Weight(Weight.Heavy)],
            isHeavy ? 1 : 0);
        return (control, isHeavy ? [other, now] : [now, other]);
    }

    /// <summary>No rule turns, so what decides are the comparisons that were not made before.</summary>
    private Supposed Suppose(Advice advice) => Supposed.Of(advice.Verdict, _solutions) with
    {
        Because = [.. advice.Comparisons.Select(comparison => comparison.Sentence.Text).Except(_said, StringComparer.Ordinal).Select(Phrase.Capital)],
    };
}
