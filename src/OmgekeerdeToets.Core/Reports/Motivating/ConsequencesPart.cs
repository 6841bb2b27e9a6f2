using OmgekeerdeToets.Advising;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Motivating;

/// <summary>What the advised solution does, on both sides of the table; what nobody knows yet is said to be unknown.</summary>
internal static class ConsequencesPart
{
    public static IEnumerable<Statement> Of(GoalContext context, AdviceDetails details) =>
        context.Verdict.Advised.SelectMany(advised =>
        {
            var option = details.Options.First(option => option.Solution == advised.Solution.Name);
            return option.Consequences.Where(consequence => consequence.SpeaksFor is not null).SelectMany(Say)
                .Concat(option.Arguments.SelectMany(Say))
                .Concat(option.Consequences.Where(consequence => consequence.ToFindOut is not null).Select(consequence =>
                    new Statement(MotivationWording.Unknown(consequence.Because.Text), consequence.Because.TraceId)))
                .Concat(BackingReading.Of(context, advised))
                .Concat(Costs(context, advised));
        });

    private static IEnumerable<Statement> Say(Consequence consequence) => Say(
        consequence.Holds,
        consequence.Because,
        MotivationWording.Consequence(
            consequence.Party, consequence.IsLongTerm, consequence.SpeaksFor!.Value, consequence.Weight!.Value, consequence.Because.Text));

    private static IEnumerable<Statement> Say(Argument argument) => Say(
        argument.Holds,
        argument.Because,
        MotivationWording.Argument(argument.SpeaksFor, argument.Weight, argument.CoreValueTitle, argument.Because.Text));

    private static IEnumerable<Statement> Say(Truth holds, Statement because, string said) => holds switch
    {
        Truth.True => [new Statement(said, because.TraceId)],
        Truth.Unknown => [new Statement(MotivationWording.Unknown(because.Text), because.TraceId)],
        _ => [],
    };

    private static IEnumerable<Statement> Costs(GoalContext context, SolutionVerdict advised)
    {
        var months = DateWording.ShowMonths(context.Blueprint.HorizonMonths);
        yield return new Statement(
            MotivationWording.CostsResident(CostReading.Show(advised, CostBearer.Resident), months),
            TraceIds.ResidentCosts(context.Goal.Name, advised.Solution.Name));
        yield return new Statement(
            MotivationWording.CostsMunicipality(CostReading.Show(advised, CostBearer.Municipality), months),
            TraceIds.MunicipalCosts(context.Goal.Name, advised.Solution.Name));
    }
}
