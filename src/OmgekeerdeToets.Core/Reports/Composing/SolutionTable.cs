using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>All solutions at a glance: what becomes of them, how far they help, who backs them, what they cost.</summary>
internal static class SolutionTable
{
    public static Table Of(GoalView view) => new(
        [
            StepWording.ColumnSolution, StepWording.ColumnOutcome, StepWording.ColumnHelps,
            StepWording.ColumnBacking, StepWording.ColumnResident, StepWording.ColumnMunicipality,
        ],
        [
            .. view.Context.Verdict.Solutions
                .OrderByDescending(solution => solution.Outcome)
                .Select(solution => Row(view, solution)),
        ]);

    private static ImmutableArray<RichText> Row(GoalView view, SolutionVerdict verdict)
    {
        var option = view.Option(verdict.Solution.Name);
        var marker = Marker.Of(option.Outcome);
        return
        [
            Title(option),
            RichText.In(marker.Tone, marker.Sign + " " + NameWording.Spaced(CodeWords.Of(option.Outcome))),
            ComparisonWording.LevelOf(verdict),
            StepWording.BackingShort(option.Backing),
            CostReading.Show(verdict, CostBearer.Resident),
            CostReading.Show(verdict, CostBearer.Municipality),
        ];
    }

    private static RichText Title(SolutionAdvice option)
    {
        var roles = RoleWording.Of(option);
        return (RichText)Phrase.Clause(option.Title) + (roles.Length == 0 ? RichText.Empty : RichText.Muted($" ({roles})"));
    }
}
