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
            return option.Consequences.Where(consequence => consequence.SpeaksFor is not null).Select(Say)
                .Concat(option.Arguments.Select(Say))
                .OfType<Statement>()
                .Concat(option.Consequences.Where(consequence => consequence.ToFindOut is not null).Select(consequence =>
                    Unknown(consequence.Because)))
                .Concat(BackingReading.Of(context, advised))
                .Concat(Costs(context, advised));
        });

    /// <summary>Null for what does not hold.</summary>
    private static Statement? Say(Consequence consequence) => consequence.Holds switch
    {
        Truth.True => consequence.Because with
        {
            Text = MotivationWording.Consequence(
                consequence.Party, consequence.IsLongTerm, consequence.SpeaksFor!.Value, consequence.Weight!.Value, consequence.Because.Text),
        },
        Truth.Unknown => Unknown(consequence.Because),
        _ => null,
    };

    /// <summary>Null for what does not hold.</summary>
    private static Statement? Say(Argument argument) => argument.Holds switch
    {
        Truth.True => argument.Because with
        {
            Text = MotivationWording.Argument(argument.SpeaksFor, argument.Weight, argument.CoreValueTitle, argument.Because.Text),
        },
        Truth.Unknown => Unknown(argument.Because),
        _ => null,
    };

    private static Statement Unknown(Statement because) => because with { Text = MotivationWording.Unknown(because.Text) };

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
