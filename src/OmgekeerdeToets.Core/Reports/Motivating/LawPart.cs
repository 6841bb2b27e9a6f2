using OmgekeerdeToets.Advising;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Motivating;

/// <summary>The law, last: what carries the advised solution per article and paragraph, what it goes around, and what it sets aside.</summary>
internal static class LawPart
{
    public static IEnumerable<Statement> Of(GoalContext context, AdviceDetails details) =>
        context.Verdict.Advised.SelectMany(advised =>
        {
            var option = details.Options.First(option => option.Solution == advised.Solution.Name);
            return Fit(context, advised).Concat(option.LegalBases.Where(basis => basis.Carries).SelectMany(basis => Carries(basis, advised)));
        });

    private static IEnumerable<Statement> Fit(GoalContext context, SolutionVerdict advised)
    {
        var id = TraceIds.Law(context.Goal.Name, advised.Solution.Name);
        return advised.Legal.Fit switch
        {
            OmgekeerdeToets.Fit.Factual => [new Statement(MotivationWording.Factual(advised.Solution.FactualBecause), id)],
            OmgekeerdeToets.Fit.ExtraStatutory => [new Statement(CounterWording.OutsideTheLaw, id)],
            _ => [],
        };
    }

    private static IEnumerable<Statement> Carries(LegalBasis basis, SolutionVerdict advised)
    {
        var id = basis.Because.TraceId;
        yield return new Statement(
            basis.Citation is { } citation
                ? MotivationWording.Carries(citation, basis.Because.Text)
                : MotivationWording.StatedBasis(basis.Because.Text, advised.Solution.ProposedBy ?? ""),
            id);
        foreach (var around in advised.Legal.Exclusions.Where(exclusion => basis.Entry!.Despite.Contains(exclusion.Provision!)))
        {
            yield return new Statement(MotivationWording.GoesAround(around.Provision!), around.Rule.Id);
        }

        if (basis.Entry?.DeviatesFrom is { } deviation)
        {
            yield return new Statement(MotivationWording.Deviates(deviation, basis.Entry.Rule.Because), id);
        }
    }
}
