using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>Step 3: all solutions at a glance, what the ones in play do, and how they compare.</summary>
internal static class ConsequencesSection
{
    public static Block Of(GoalView view, bool withQuestions)
    {
        var inPlay = view.Context.Verdict.Solutions
            .Where(solution => solution.Outcome is Outcome.Recommended or Outcome.Possible or Outcome.NotYetAssessable)
            .OrderByDescending(solution => solution.Outcome);
        if (view.Advice.Options.IsEmpty)
        {
            return StepHeading.Of(view, 2, withQuestions, [new Paragraph(StepWording.NoSolutions)]);
        }

        return StepHeading.Of(view, 2, withQuestions,
        [
            SolutionTable.Of(view),
            new Paragraph(RichText.Muted(StepWording.CostsOver(DateWording.ShowMonths(view.Context.Blueprint.HorizonMonths)))),
            .. inPlay.Select(solution => SolutionSection(view, solution)),
            .. Comparisons(view),
        ]);
    }

    private static Section SolutionSection(GoalView view, SolutionVerdict verdict)
    {
        var option = view.Option(verdict.Solution.Name);
        return new Section(4, option.Title, [.. Blocks(view, verdict, option)]) { Marker = Marker.Of(option.Outcome) };
    }

    private static IEnumerable<Block> Blocks(GoalView view, SolutionVerdict verdict, SolutionAdvice option)
    {
        yield return new Pairs([.. Pairs(view, verdict)]);
        var items = Items(option).ToImmutableArray();
        if (!items.IsEmpty)
        {
            yield return new Bullets(items);
        }
    }

    private static IEnumerable<Pair> Pairs(GoalView view, SolutionVerdict verdict)
    {
        var solution = verdict.Solution;
        var level = ComparisonWording.Level(solution.Helps.Wholly, verdict.Consequences.HelpsAsSaid);
        yield return new Pair(ReportWording.Help, $"{level}. {Phrase.Stopped(solution.Helps.Because)}");
        if (!solution.AsksOfResident.IsEmpty)
        {
            yield return new Pair(ReportWording.Asks, string.Join("; ", solution.AsksOfResident.Select(Phrase.Clause)) + ".");
        }

        if (!solution.Principles.IsEmpty)
        {
            var titles = view.Context.Blueprint.Method.Principles;
            yield return new Pair(StepWording.Principles, string.Join("; ", solution.Principles
                .Order(StringComparer.Ordinal)
                .Select(name => titles.GetValueOrDefault(name, NameWording.Spaced(name)))) + ".");
        }

        if (verdict.IsPossible && DueCareReading.Of(view.Context, verdict) is { IsEmpty: false } care)
        {
            yield return new Pair(DueCareWording.Label, string.Join(' ', care.Select(statement => statement.Text)));
        }

        foreach (var pair in ShownValues.Of(solution.Shown, view.Context.Result.Findings))
        {
            yield return pair;
        }
    }

    /// <summary>For before against, heavy before light, what is unknown after both, and money at the end.</summary>
    private static IEnumerable<Item> Items(SolutionAdvice option) =>
        option.Consequences
            .Where(consequence => consequence is { Holds: not Truth.False, SpeaksFor: not null })
            .Select(consequence => new Line(consequence.Holds, consequence.SpeaksFor, consequence.Weight, ArgumentItems.Of(consequence)))
            .Concat(option.Arguments
                .Where(argument => argument.Holds != Truth.False)
                .Select(argument => new Line(argument.Holds, argument.SpeaksFor, argument.Weight, ArgumentItems.Of(argument, argument.CoreValueTitle))))
            .OrderByDescending(line => line.Holds)
            .ThenByDescending(line => line.SpeaksFor)
            .ThenByDescending(line => line.Weight)
            .Select(line => line.Item)
            .Concat(option.Consequences
                .Where(consequence => consequence.Holds != Truth.False && consequence.SpeaksFor is null)
                .Select(ArgumentItems.Of));

    /// <summary>What the road not taken tells is not told twice.</summary>
    private static IEnumerable<Block> Comparisons(GoalView view)
    {
        var told = view.Advice.Options.Where(RoadNotTakenSection.IsRoad).Select(option => option.Solution).ToList();
        var comparisons = view.Advice.Comparisons
            .Where(comparison => !told.Contains(comparison.First, StringComparer.Ordinal) && !told.Contains(comparison.Second, StringComparer.Ordinal))
            .Select(comparison => new Item(Marker.Arrow, comparison.Sentence.Text))
            .ToImmutableArray();
        return comparisons.IsEmpty ? [] : [new Section(4, ReportWording.Comparisons, [new Bullets(comparisons)])];
    }

    private sealed record Line(Truth Holds, bool? SpeaksFor, Weight? Weight, Item Item);
}
