using System.Collections.Immutable;
using OmgekeerdeToets.Planning;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Reports.Composing;

/// <summary>The plan of the household, before the goals one by one; only where several are at stake.</summary>
internal static class PlanSection
{
    public static IEnumerable<Block> Of(AssessmentResult result) => PlanReading.Of(result) is { } reading
        ? [new Section(2, PlanWording.Heading, [.. Blocks(result, reading)])]
        : [];

    private static IEnumerable<Block> Blocks(AssessmentResult result, PlanReading reading)
    {
        yield return new Paragraph(reading.Opening.Text);
        yield return new Section(3, PlanWording.Order, [.. Order(result, reading)]);
        var together = reading.Links.Where(link => !link.IsChoice).Select(link => new Item(Marker.Arrow, link.Sentence.Text)).ToImmutableArray();
        if (!together.IsEmpty)
        {
            yield return new Section(3, PlanWording.Together, [new Bullets(together)]);
        }

        var choices = Choices(reading).ToImmutableArray();
        if (!choices.IsEmpty)
        {
            yield return new Section(3, PlanWording.Choices, [new Bullets(choices)]);
        }

        if (!reading.Asks.IsEmpty)
        {
            yield return new Section(3, PlanWording.Asks, [.. Asks(reading)]);
        }

        yield return Costs(result, reading);
    }

    private static IEnumerable<Block> Order(AssessmentResult result, PlanReading reading)
    {
        foreach (var start in reading.StartHere)
        {
            yield return new Paragraph(start.Text) { Marker = Marker.Attention };
        }

        if (reading.Plan.Solutions.IsEmpty)
        {
            yield return new Paragraph(PlanWording.NothingSettled);
            yield break;
        }

        yield return new Bullets([.. reading.Plan.Solutions.Select((solution, i) => Step(result, reading.Plan, solution, i + 1))]);
    }

    private static Item Step(AssessmentResult result, HouseholdPlan plan, PlannedSolution solution, int number)
    {
        var isProvisional = solution.Serves.Any(use => result.Goals.First(advice => advice.Goal == use.Goal.Name).IsProvisional);
        var title = isProvisional
            ? RichText.Strong(Phrase.Clause(solution.Solution.Title)) + RichText.Muted($" ({PlanWording.Provisional}).")
            : RichText.Strong(Phrase.Stopped(solution.Solution.Title));
        return new Item(
            Marker.Number(number, solution.IsUrgent || solution.IsDisputed ? Tone.Open : Tone.Strong),
            title + " " + string.Join(' ', PlanStepReading.Because(plan, solution)));
    }

    private static IEnumerable<Item> Choices(PlanReading reading) =>
        reading.Links.Where(link => link.IsChoice).Select(link => new Item(Marker.Attention, link.Sentence.Text))
            .Concat(reading.Open.Select(open => new Item(Marker.Open, open.Text)));

    private static IEnumerable<Block> Asks(PlanReading reading)
    {
        if (reading.TooMuch is { } warning)
        {
            yield return new Paragraph(warning.Text) { Marker = Marker.Attention };
        }

        yield return new Bullets([.. reading.Asks.Select(ask => new Item(Marker.ToDo, Phrase.Clause(ask.Ask)
            + RichText.Muted($" ({Phrase.Clause(ask.Solution.Solution.Title)})")))]);
    }

    private static Section Costs(AssessmentResult result, PlanReading reading)
    {
        var plan = reading.Plan;
        var rows = plan.Settled
            .Select(solution => Row(solution.Solution.Title, PlanCosts.Of(solution, CostBearer.Resident), PlanCosts.Of(solution, CostBearer.Municipality)))
            .Append(Row(PlanWording.Sum, plan.Resident.Costs, plan.Municipality.Costs));
        return new Section(3, PlanWording.Costs(DateWording.ShowMonths(result.Rules.Blueprint.HorizonMonths)),
        [
            new Table([PlanWording.ColumnSolution, StepWording.ColumnResident, StepWording.ColumnMunicipality], [.. rows]),
            .. new[] { (plan.Resident, reading.ResidentCosts), (plan.Municipality, reading.MunicipalCosts) }
                .Where(total => !PlanCostWording.Named(total.Item1).IsEmpty)
                .Select(total => new Paragraph(total.Item2.Text)),
        ]);
    }

    private static ImmutableArray<RichText> Row(string title, Costs resident, Costs municipality) =>
        [Phrase.Clause(title), PlanCostWording.Sum(resident), PlanCostWording.Sum(municipality)];
}
