using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Reports.Workshop;
using OmgekeerdeToets.Tooling;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Rules.Tests.Reports;

/// <summary>What the workshop page computed beforehand is what <c>watals --stel</c> says, for every choice of every control of the told cases.</summary>
public sealed class WhatIfOfPageTests
{
    private const string School = "kinderen_naar_school";

    [Theory]
    [InlineData(School)]
    [InlineData("aan_het_werk_ondanks_schulden")]
    [InlineData("meedoen_met_eigen_kracht")]
    public void Every_choice_says_what_watals_says(string goal)
    {
        var (told, chapter) = Told(goal);
        var table = WhatIfTable.Of(chapter, mostPairs: 0);
        var turnables = Variations.Of(told, chapter.Context.Goal).Turnables;

        var choices = Choices(table).ToList();
        choices.Should().HaveCountGreaterThan(15);
        foreach (var (turn, supposed) in choices)
        {
            var (name, value) = Written(turnables[turn.Turnable], turn.Cell);
            var then = RulePack.BuiltIn.Assess(Suppositions.With(told.Situation, name, value).GetOrThrow());

            ShouldSay(supposed, told, then, goal, $"{name}={value}");
        }
    }

    [Fact]
    public void Two_choices_at_once_say_what_watals_says_and_a_fact_with_another_weighing_too()
    {
        var (told, chapter) = Told(School);
        var turnables = Variations.Of(told, chapter.Context.Goal).Turnables;
        var supposing = new Supposing(chapter, []);
        var distance = turnables.Single(turnable => turnable.Fact.Definition?.Name == "afstand_tot_school");
        var route = turnables.Single(turnable => turnable.Fact.Definition?.Name == "route_is_veilig");
        var further = new Supposition(new Turn(turnables.IndexOf(distance), distance.Cells.Length - 1), null);
        var unsafeRoute = new Supposition(new Turn(turnables.IndexOf(route), route.Others.Single()), null);
        var residentFirst = new Supposition(null, WeighingTrial.First(Criterion.ResidentCosts));

        var situation = Suppositions.With(told.Situation, "afstand_tot_school", Written(distance, distance.Cells.Length - 1).Value).GetOrThrow();
        ShouldSay(supposing.With(further, residentFirst), told, Weighings.Assess(RulePack.BuiltIn, situation, ["kosten_inwoner eerst"]).GetOrThrow(), School, "further, resident first");
        situation = Suppositions.With(situation, "route_is_veilig", "nee").GetOrThrow();
        ShouldSay(supposing.With(further, unsafeRoute), told, RulePack.BuiltIn.Assess(situation), School, "further and unsafe");
    }

    [Fact]
    public void A_page_that_is_too_large_first_loses_the_pairs_that_take_most_room()
    {
        ImmutableArray<Chapter> chapters = [Told(School, 0).Chapter, Told("meedoen_met_eigen_kracht", 0).Chapter];
        ImmutableArray<WhatIfTable> tables = [.. chapters.Select(chapter => WhatIfTable.Of(chapter, mostPairs: 6000))];
        tables.Should().OnlyContain(table => table.Paired > 0 && table.Pairs.Length > 100);

        PageRoom.Leaner(chapters, tables, 0).Should().Equal(tables);
        PageRoom.Leaner(chapters, tables, int.MaxValue).Should().OnlyContain(table => table.Paired == 0 && table.Pairs.IsEmpty && !table.Singles.IsEmpty);
        var lean = PageRoom.Leaner(chapters, tables, 1);
        var kept = Enumerable.Range(0, 2).Single(place => lean[place].Paired > 0);
        Saved(chapters, tables, kept).Should().BeLessThan(Saved(chapters, tables, 1 - kept));
    }

    private static int Saved(ImmutableArray<Chapter> chapters, ImmutableArray<WhatIfTable> tables, int place) =>
        PageRoom.SizeOf(WhatIfData.Of(chapters[place], tables[place])) - PageRoom.SizeOf(WhatIfData.Of(chapters[place], tables[place].WithoutPairs()));

    /// <summary>The line behind <c>Dan:</c>; where nothing changes there is none, and the page says what it said of the case as it is.</summary>
    private static void ShouldSay(Supposed supposed, AssessmentResult told, AssessmentResult then, string goal, string because)
    {
        var now = told.Goals.Single(advice => advice.Goal == goal);
        var said = then.Goals.Single(advice => advice.Goal == goal);
        supposed.Label.Should().Be(AdviceWording.Label(said.Kind, said.IsProvisional), because);
        var report = Report.WhatIf(told, then, width: 200).Split('\n').SkipWhile(line => line != now.Title).ToList();
        var line = report.Find(one => one.Contains("Dan: ", StringComparison.Ordinal)) ?? $"Dan: {AdviceWording.Label(now.Kind, now.IsProvisional)}: {supposed.Sentence}";
        line.Should().EndWithEquivalentOf($"Dan: {supposed.Label}: {supposed.Sentence}", because);
    }

    private static IEnumerable<(Turn Turn, Supposed Supposed)> Choices(WhatIfTable table) =>
        from control in Enumerable.Range(0, table.Facts)
        from option in Enumerable.Range(0, table.Controls[control].Choices.Length)
        where option != table.Controls[control].Current
        select (table.Controls[control].Choices[option].Turn!.Value, table.Singles[control][option]);

    /// <summary>As somebody would type it behind <c>--stel</c>.</summary>
    private static (string Name, string Value) Written(Turnable turnable, int cell)
    {
        var fact = turnable.Fact;
        var value = turnable.ValueOf(cell);
        var name = fact.Backing is { } solution ? (fact.OfOrganisation ? "draagvlak_organisatie." : "draagvlak.") + solution
            : fact.List is { } list ? $"{list.Name}.{fact.MemberName}.{fact.Definition!.Name}"
            : fact.Definition!.Name;
        return (name, value switch
        {
            { IsKnown: false } => "onbekend",
            { Date: { } date } => DateWording.Iso(date),
            { Text: { } text } => text,
            { Exact: not null } => Typed(ValueWording.Show(value, fact.Definition!)),
            _ => CodeWords.Of(value.Truth),
        });
    }

    /// <summary>An amount is shown as <c>€ 1.014,99</c> and typed as <c>1014.99 euro</c>.</summary>
    private static string Typed(string shown) => shown.StartsWith('€')
        ? shown[1..].Trim().Replace(".", "", StringComparison.Ordinal).Replace(',', '.') + " euro"
        : shown;

    private static (AssessmentResult Told, Chapter Chapter) Told(string goal, int completions = 65_536)
    {
        var situation = new CaseReader(RulePack.BuiltIn).ReadFile(Checkout.Path($"rules/casussen/{goal}/verteld.yaml")).GetOrThrow();
        var told = RulePack.BuiltIn.Assess(situation, new AssessmentOptions { Completions = completions });
        return (told, WorkshopComposer.Chapters([told], goal).Single());
    }
}
