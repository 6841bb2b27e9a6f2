using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Weighing;
using static OmgekeerdeToets.Reports.Workshop.Markup;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>Step 3 at a glance: every solution, how far it helps, who stands behind it, and what it costs whom over the horizon.</summary>
internal static class ConsequenceScreen
{
    public static Element Of(Chapter chapter) => Screen.Step(chapter, 2, WorkshopWording.TrainerConsequences,
        chapter.Advice.Options.IsEmpty
            ? [P(StepWording.NoSolutions)]
            :
            [
                P(WorkshopWording.BeforeTheLaw),
                Table(chapter),
                Text("p", "soft", StepWording.CostsOver(DateWording.ShowMonths(chapter.Blueprint.HorizonMonths))),
            ]);

    /// <summary>In the order in which they are worth a talk; what becomes of them is for after the law.</summary>
    private static Element Table(Chapter chapter) => Box("wide",
        El("table",
            El("thead", El("tr", Headers.Select(header => El("th", header).With("scope", "col")))),
            El("tbody", SolutionOrder.Of(chapter).Select(verdict => Row(chapter, verdict)))).With("class", "solutions"))
        .With("tabindex", "0").With("role", "group").With("aria-label", WorkshopWording.SolutionTable);

    private static IEnumerable<string> Headers =>
        [StepWording.ColumnSolution, StepWording.ColumnHelps, StepWording.ColumnBacking, StepWording.ColumnResident, StepWording.ColumnMunicipality];

    /// <summary>How far it helps, or why it cannot work here: that too is found in this step.</summary>
    private static IEnumerable<Node> Helps(Chapter chapter, SolutionVerdict verdict) => chapter.Context.Findings[verdict.Solution.Suitable] == Truth.False
        ?
        [
            Sign(Marker.Bad), " ", El("strong", WorkshopWording.NotSuitable), " ",
            Text("span", "soft small", string.Join(' ', LeafReading.Of(chapter.Context.Result, verdict.Solution.Suitable, withOrigin: false).Select(Phrase.Sentence))),
        ]
        :
        [
            El("strong", Phrase.Capital(ComparisonWording.Level(verdict.Solution.Helps.Wholly, verdict.Consequences.HelpsAsSaid))), " ",
            Text("span", "soft small", Phrase.Stopped(verdict.Solution.Helps.Because)),
        ];

    private static Element Row(Chapter chapter, SolutionVerdict verdict)
    {
        var option = chapter.View.Option(verdict.Solution.Name);
        return El("tr",
            El("th", option.Title, Roles.Of(option)).With("scope", "row"),
            El("td", Helps(chapter, verdict)),
            El("td", Sign(Marker.Of(option.Backing)), " ", StepWording.BackingShort(option.Backing)).With("data-road", StepWording.ColumnBacking),
            El("td", MoneyWording.Show(verdict.Consequences.ResidentCosts)).With("class", "amount").With("data-road", StepWording.ColumnResident),
            El("td", MoneyWording.Show(verdict.Consequences.MunicipalCosts)).With("class", "amount").With("data-road", StepWording.ColumnMunicipality))
            .When(verdict.Solution.Form == SolutionForm.Nothing, "class", "nothing");
    }
}
