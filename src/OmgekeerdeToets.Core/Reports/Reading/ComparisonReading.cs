using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>The comparisons an advice rests on: each solution in front against every other that is possible.</summary>
internal static class ComparisonReading
{
    public static ImmutableArray<Comparison> Of(GoalContext context) =>
        [.. DuelsOf(context).Select(duel => Say(context, duel))];

    /// <summary>The winner first where there is one; two solutions meet once.</summary>
    public static IEnumerable<Duel> DuelsOf(GoalContext context)
    {
        var possible = context.Verdict.Solutions.Where(solution => solution.IsPossible).ToList();
        foreach (var front in context.Front.Select(f => context.Verdict.FindSolution(f.Solution.Name)!))
        {
            foreach (var other in possible.Where(other => other.Solution != front.Solution && !(IsFront(context, other) && Comes(other, front))))
            {
                yield return Between(context, front, other);
            }
        }
    }

    /// <summary>The comparison of two solutions, the winner first.</summary>
    public static Duel Between(GoalContext context, SolutionVerdict one, SolutionVerdict other)
    {
        var duel = Duel.Between(one, other, context.Blueprint.Order);
        return duel.Standing == Standing.Second ? new Duel(other, one, Standing.First, duel.Criterion) : duel;
    }

    public static Comparison Say(GoalContext context, Duel duel) => new()
    {
        First = duel.First.Solution.Name,
        Second = duel.Second.Solution.Name,
        IsDecided = duel.Standing == Standing.First,
        Criterion = duel.Criterion is { } criterion ? FormWords.Of(criterion) : null,
        Sentence = new Statement(Sentence(context, duel), Id(context, duel)),
    };

    public static string Id(GoalContext context, Duel duel) =>
        TraceIds.Duel(context.Goal.Name, duel.First.Solution.Name, duel.Second.Solution.Name);

    private static bool IsFront(GoalContext context, SolutionVerdict other) =>
        context.Front.Any(front => front.Solution == other.Solution);

    private static bool Comes(SolutionVerdict before, SolutionVerdict after) =>
        string.CompareOrdinal(before.Solution.Name, after.Solution.Name) < 0;

    private static string Sentence(GoalContext context, Duel duel)
    {
        var first = NameWording.Quote(Phrase.Clause(duel.First.Solution.Title));
        var second = NameWording.Quote(Phrase.Clause(duel.Second.Solution.Title));
        var why = duel.Criterion is { } criterion ? CriterionReading.Why(context, duel, criterion) : "";
        var sentence = duel.Standing switch
        {
            Standing.First => ComparisonWording.Before(first, second, why),
            Standing.Incomparable => ComparisonWording.Incomparable(first, second, why),
            _ => ComparisonWording.Equal(first, second),
        };
        return sentence + ComparisonWording.Unknown(CriterionReading.UnknownArguments(context, duel));
    }
}
