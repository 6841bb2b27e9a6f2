using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;
using static OmgekeerdeToets.Reports.Workshop.Markup;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>Who notices what, and when: one table per solution, with what nobody knows yet, the totals, and what doing nothing costs.</summary>
internal static class MatrixScreen
{
    private static readonly AffectedParty[] Parties =
        [AffectedParty.Resident, AffectedParty.Household, AffectedParty.Child, AffectedParty.Surroundings, AffectedParty.Municipality];

    public static Element Of(Chapter chapter) => Screen.Of(
        chapter.Id("gevolgen"), WorkshopWording.StepAbove(2), WorkshopWording.MatrixTitle,
        [
            P(WorkshopWording.MatrixLead),
            Box("choices", SolutionOrder.Of(chapter).Select(verdict => Matrix(chapter, verdict))).With("data-choices", WorkshopWording.ChooseSolution),
            Screen.Trainer(WorkshopWording.TrainerMatrix),
        ]);

    private static Element Matrix(Chapter chapter, SolutionVerdict verdict)
    {
        var title = verdict.Solution.Title;
        return El("article",
            H3(title),
            Box("wide", El("table",
                El("thead", El("tr",
                    El("th", WorkshopWording.ForWhom).With("scope", "col"),
                    El("th", WorkshopWording.Short(chapter.Blueprint.ShortTermMonths)).With("scope", "col"),
                    El("th", WorkshopWording.Long).With("scope", "col"))),
                El("tbody", Parties.Select(party => PartyRow(chapter, verdict, party))),
                El("tfoot", Totals(chapter, verdict))).With("class", "matrix"))
                .With("tabindex", "0").With("role", "group").With("aria-label", WorkshopWording.MatrixOf(title)))
            .With("class", "card choice").With("data-choice", title);
    }

    private static Element PartyRow(Chapter chapter, SolutionVerdict verdict, AffectedParty party) => El("tr",
        El("th", Phrase.Capital(PartyWording.The(party))).With("scope", "row"),
        Cell(chapter, verdict, party, false),
        Cell(chapter, verdict, party, true));

    private static Element Cell(Chapter chapter, SolutionVerdict verdict, AffectedParty party, bool isLong)
    {
        var option = chapter.View.Option(verdict.Solution.Name);
        var consequences = option.Consequences.Where(one => one.Party == party && one.IsLongTerm == isLong && one.Holds != Truth.False).ToList();
        var term = isLong ? WorkshopWording.Long : WorkshopWording.Short(chapter.Blueprint.ShortTermMonths);
        var cell = consequences.Count == 0
            ? El("td", Text("span", "soft", WorkshopWording.NothingNamed)).With("class", "empty")
            : El("td", Items(consequences.Select(one => Line(chapter, verdict.Solution, one)), "signed"))
                .When(consequences.Exists(IsUnknown), "class", "unknown");
        return cell.With("data-road", term);
    }

    private static bool IsUnknown(Consequence consequence) =>
        consequence.Holds == Truth.Unknown || consequence.ToFindOut is not null || consequence is { Rhythm: not null, Amount: null };

    private static Element Line(Chapter chapter, Solution solution, Consequence consequence)
    {
        var rule = solution.Consequences.First(one => one.Rule.Id == consequence.Because.TraceId);
        return Box("line", Sign(MarkerOf(consequence)), Box("told",
            P(Says(consequence)),
            Text("p", "chips", consequence.Weight is { } weight ? Text("span", "chip", WorkshopWording.Weight(weight)) : null, Evidence.Of(chapter, rule))));
    }

    private static string Says(Consequence consequence) => consequence switch
    {
        { ToFindOut: { } toFindOut } => $"{Phrase.Stopped(consequence.Because.Text)} {Phrase.Stopped(WorkshopWording.ToFindOut(toFindOut))}",
        { Rhythm: { } rhythm } => $"{Phrase.Capital(Amount(consequence, rhythm))}. {Phrase.Stopped(consequence.Because.Text)}",
        _ => (consequence.Holds == Truth.Unknown ? WorkshopWording.NotYetKnown + ": " : "") + Phrase.Stopped(consequence.Because.Text),
    };

    private static string Amount(Consequence consequence, string rhythm) => consequence.Exact is { } amount
        ? StepWording.Amount(MoneyWording.Show(amount) + " " + NameWording.Spaced(rhythm), consequence.IsRevenue, consequence.IsEstimate)
        : StepWording.AmountUnknown;

    private static Marker MarkerOf(Consequence consequence) =>
        IsUnknown(consequence) ? Marker.Open
        : consequence.SpeaksFor is { } speaksFor ? speaksFor ? Marker.For : Marker.Against
        : Marker.Dot;

    /// <summary>The totals of this solution, and below them those of doing nothing: that costs too.</summary>
    private static IEnumerable<Node> Totals(Chapter chapter, SolutionVerdict verdict)
    {
        var months = DateWording.ShowMonths(chapter.Blueprint.HorizonMonths);
        yield return TotalRow(WorkshopWording.TotalOver(months), verdict);
        var nothing = chapter.Context.Verdict.Solutions.FirstOrDefault(one => one.Solution.Form == SolutionForm.Nothing);
        if (nothing is not null && nothing != verdict)
        {
            yield return TotalRow(WorkshopWording.NothingOver(months), nothing).With("class", "nothing");
        }
    }

    private static Element TotalRow(string label, SolutionVerdict verdict) => El("tr",
        El("th", label).With("scope", "row"),
        El("td", WorkshopWording.ForResident(MoneyWording.Show(verdict.Consequences.ResidentCosts))),
        El("td", WorkshopWording.ForMunicipality(MoneyWording.Show(verdict.Consequences.MunicipalCosts))));
}
