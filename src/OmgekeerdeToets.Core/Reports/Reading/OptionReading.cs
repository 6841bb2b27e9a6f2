using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>Every solution considered, with what becomes of it and why.</summary>
internal static class OptionReading
{
    /// <param name="context">The goal.</param>
    /// <param name="said">The comparisons the advice rests on.</param>
    public static ImmutableArray<SolutionAdvice> Of(GoalContext context, ImmutableArray<Comparison> said) =>
        [.. context.Verdict.Solutions.Select(solution => Read(context, solution, said))];

    private static SolutionAdvice Read(GoalContext context, SolutionVerdict verdict, ImmutableArray<Comparison> said)
    {
        var solution = verdict.Solution;
        var clauses = new RuleClauses(context.Result); // reasons and law tell of the same rules
        var (resident, municipality) = (verdict.Consequences.ResidentCosts, verdict.Consequences.MunicipalCosts);
        return new SolutionAdvice
        {
            Solution = solution.Name,
            Title = solution.Title,
            Form = solution.Form,
            Outcome = verdict.Outcome,
            IsRequested = context.IsRequested(solution),
            IsStandardApproach = solution.IsStandardApproach,
            ProposedBy = solution.ProposedBy,
            Backing = verdict.Consequences.Backing.Resident,
            Reasons = ReasonsOf(context, verdict, said, clauses),
            Consequences = ConsequenceReading.Of(context, solution),
            Arguments = ConsequenceReading.Arguments(context, solution),
            ResidentCosts = InEuro(resident),
            ResidentCostsAreComplete = resident.IsComplete,
            MunicipalCosts = InEuro(municipality),
            MunicipalCostsAreComplete = municipality.IsComplete,
            Fit = verdict.Legal.Fit,
            LegalBases = LegalReading.Of(context, verdict, clauses),
        };
    }

    private static decimal? InEuro(Costs costs) => costs.Total is { } total ? decimal.Round(total.ToDecimal(out _), 2) + 0.00m : null;

    /// <summary>What stands in the way; for a possible one to what it lost, or what it goes before.</summary>
    private static ImmutableArray<Statement> ReasonsOf(
        GoalContext context, SolutionVerdict verdict, ImmutableArray<Comparison> said, RuleClauses clauses)
    {
        var reasons = ReasonReading.Of(context, verdict, clauses);
        return verdict.IsPossible ? [.. reasons, .. Compared(context, verdict, said)] : reasons;
    }

    private static IEnumerable<Statement> Compared(GoalContext context, SolutionVerdict verdict, ImmutableArray<Comparison> said)
    {
        var id = TraceIds.Solution(context.Goal.Name, verdict.Solution.Name);
        var possible = context.Verdict.Solutions.Where(other => other.IsPossible).ToList();
        if (possible.Count == 1)
        {
            return [new Statement(OptionWording.OnlyOne, id)];
        }

        var isFront = context.Front.Any(front => front.Solution == verdict.Solution);
        var duels = said
            .Where(comparison => comparison.First == verdict.Solution.Name || comparison.Second == verdict.Solution.Name)
            .Select(comparison => comparison.Sentence);
        return isFront ? duels.Prepend(new Statement(OptionWording.NothingGoesBefore, id)) : duels;
    }
}
