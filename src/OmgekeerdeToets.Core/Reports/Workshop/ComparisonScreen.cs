using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using static OmgekeerdeToets.Reports.Workshop.Markup;

namespace OmgekeerdeToets.Reports.Workshop;

/// <summary>Several cases side by side: what comes out, and the facts in which they differ.</summary>
internal static class ComparisonScreen
{
    /// <summary>None for one case. One screen per goal that more than one case has.</summary>
    public static IEnumerable<Element> Of(ImmutableArray<Chapter> chapters) => chapters
        .GroupBy(chapter => chapter.Advice.Goal, StringComparer.Ordinal)
        .Where(group => group.Count() > 1)
        .Select((group, i) => Screen.Of(
            FormattableString.Invariant($"vergelijken-{i + 1}"), ComparedWording.Above, ComparedWording.Title,
            P(ComparedWording.Lead(group.First().Advice.Title)),
            Table([.. group]),
            Screen.Trainer(ComparedWording.Trainer)));

    private static Element Table(ImmutableArray<Chapter> chapters) => Box("wide",
        El("table",
            El("thead", El("tr", [El("td"), .. chapters.Select(chapter => El("th", CaseName(chapter)).With("scope", "col"))])),
            El("tbody",
            [
                El("tr", [El("th", ComparedWording.Advice).With("scope", "row"), .. chapters.Select(chapter => El("td", Advice(chapter)))]).With("class", "outcome"),
                .. Differences(chapters),
            ])).With("class", "compared"))
        .With("tabindex", "0").With("role", "group").With("aria-label", ComparedWording.Title);

    private static string CaseName(Chapter chapter) => chapter.Context.Situation.Name ?? ReportWording.UnnamedCase;

    private static Node Advice(Chapter chapter) => El("div",
        Text("span", "above", AdviceWording.Label(chapter.Advice.Kind, chapter.Advice.IsProvisional)),
        P(El("strong", Phrase.Capital(AdviceBlocks.Sentence(chapter.View)))));

    private static IEnumerable<Node> Differences(ImmutableArray<Chapter> chapters)
    {
        var said = chapters.Select(Said).ToImmutableArray();
        var rows = said.SelectMany(facts => facts.Keys)
            .Distinct()
            .OrderBy(row => row.Order)
            .ThenBy(row => row.Label, StringComparer.Ordinal)
            .Select(row => (row.Label, Values: said.Select(facts => facts.GetValueOrDefault(row, ComparedWording.NotSaid)).ToImmutableArray()))
            .Where(row => row.Values.Distinct(StringComparer.Ordinal).Skip(1).Any())
            .ToList();
        return rows.Count == 0
            ? [El("tr", El("th", ComparedWording.NoDifference).With("scope", "row").With("colspan", FormattableString.Invariant($"{chapters.Length + 1}")))]
            : rows.Select(row => El("tr",
                [El("th", row.Label).With("scope", "row"), .. row.Values.Select(value => El("td", value))]));
    }

    /// <summary>What a case says of all that the rules of the goal read, and who stands behind what.</summary>
    private static Dictionary<Row, string> Said(Chapter chapter)
    {
        var said = new Dictionary<Row, string>();
        var read = LeafSlots.AllReadBy(chapter.Context.Goal).ToHashSet();
        foreach (var fact in chapter.Context.Result.StatedFacts.Where(fact => read.Contains(fact.Fact.Definition)))
        {
            said.TryAdd(new Row(1, Label(fact)), ValueWording.Show(fact.Fact.Value, fact.Fact.Definition));
        }

        foreach (var solution in chapter.Context.Goal.Solutions)
        {
            said.TryAdd(new Row(2, ComparedWording.Backing(solution.Title)), StepWording.BackingShort(chapter.Context.BackingOf(solution).Resident));
        }

        return said;
    }

    private static string Label(StatedFact fact) => Phrase.Capital((fact.Member is { } member ? member + ": " : "") + fact.Fact.Definition.Label);

    private sealed record Row(int Order, string Label);
}
