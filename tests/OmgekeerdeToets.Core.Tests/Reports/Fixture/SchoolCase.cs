using System.Collections.Immutable;
using OmgekeerdeToets.Situations;
using static OmgekeerdeToets.Core.Tests.Reports.Fixture.SchoolVocabulary;

namespace OmgekeerdeToets.Core.Tests.Reports.Fixture;

/// <summary>The told case, and the ways in which it can be different.</summary>
internal sealed record SchoolCase
{
    public int? Distance { get; init; } = 4;

    public Truth Backing { get; init; } = Truth.True;

    public FactValue WantsToJoin { get; init; } = FactValue.Yes;

    public bool? Arranged { get; init; } = false;

    public bool? Necessary { get; init; } = true;

    public bool SecondChildCycles { get; init; } = true;

    public ChosenBy ChosenBy { get; init; } = ChosenBy.Together;

    public ImmutableArray<Particular> Particulars { get; init; } = [];

    public string Request { get; init; } = "Ik wil een toelage voor het vervoer naar school.";

    public AssessmentResult Assess(Func<Blueprint, Blueprint>? change = null)
    {
        var rules = SchoolRules.Build(change ?? (blueprint => blueprint));
        return Assessment.Run(rules, new Situation(rules.Blueprint, Content()), AssessmentOptions.Default);
    }

    private SituationContent Content() => new()
    {
        Name = "Kinderen missen school",
        IsFictional = true,
        ReferenceDate = new DateOnly(2026, 11, 1),
        Occasion = new Occasion(OccasionKind.HelpRequest),
        HelpRequest = new HelpRequest(Request, "Dat de kinderen gewoon elke dag naar school kunnen.", "vervoerstoelage"),
        Goals = Chosen(),
        Facts = Facts(),
        Backings = BySolution<Backing>.Of(
            [("fiets", new Backing(Backing, Truth.Unknown, null)), ("vervoerstoelage", new Backing(Truth.True, Truth.Unknown, null))]),
        Particulars = Particulars,
    };

    private ImmutableSortedDictionary<string, ChosenBy> Chosen() => ChosenBy == ChosenBy.Nobody
        ? ImmutableSortedDictionary.Create<string, ChosenBy>(StringComparer.Ordinal)
        : ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create("kinderen_naar_school", ChosenBy)]);

    private ImmutableArray<Fact?> Facts() =>
    [
        Distance is { } km ? new Fact(SchoolVocabulary.Distance, FactValue.Of(km, "km")) { Source = "huisbezoek", Date = new DateOnly(2026, 10, 20) } : null,
        new Fact(SafeRoute, FactValue.Yes),
        new Fact(SchoolVocabulary.WantsToJoin, WantsToJoin),
        Arranged is { } arranged ? new Fact(AlreadyArranged, FactValue.Of(arranged)) : null,
        Necessary is { } necessary ? new Fact(SchoolVocabulary.Necessary, FactValue.Of(necessary)) { JudgedBy = "klantmanager_inkomen", Because = "Lopen is te ver en er rijdt geen bus." } : null,
        new Fact(Children, FactValue.Of([Child("kind 1", cycles: true), Child("kind 2", SecondChildCycles)])),
        null,
        new Fact(HasApplied, FactValue.No),
    ];

    private static ListMember Child(string name, bool cycles) => new(name,
        [new Fact(MissesLessons, FactValue.Yes), new Fact(CanCycle, FactValue.Of(cycles)) { Source = "huisbezoek", Date = new DateOnly(2026, 10, 20) }]);
}
