using System.Collections.Immutable;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Wording;

/// <summary>The words in and around the picture of the reasoning: short, as it is read from afar.</summary>
internal static class PictureWording
{
    public const string BestSoFar = "het beste tot nu toe";

    public const string NoGoals = "In deze casus is geen doel aan de orde.";

    public const string Legend = "Dikke lijn: het advies. Streepjes: nog niet bekend. Dunne lijn met ✗: deze weg loopt hier dood.";

    /// <summary>Above the columns, in the order of the method.</summary>
    public static ImmutableArray<string> Columns { get; } = ["1. Het doel", "2. De grondwaarden", "3. De oplossingen", "4. De wet"];

    public static string Title(string goal) => "De redenering bij dit doel: " + Phrase.Stopped(goal);

    public static string? Chosen(ChosenBy chosenBy) => chosenBy switch
    {
        ChosenBy.Resident => "gekozen door de inwoner",
        ChosenBy.CaseManager => "gekozen door de klantmanager",
        ChosenBy.Together => "samen gekozen",
        _ => null,
    };

    public static string Speaks(bool isFor, bool isAgainst) => (isFor, isAgainst) switch
    {
        (true, true) => "pleit voor en tegen",
        (true, false) => "pleit voor",
        (false, true) => "pleit tegen",
        _ => "nog niet bekend",
    };

    public static string WithRoles(string verdict, string roles) => roles.Length == 0 ? verdict : $"{verdict} ({roles})";

    /// <summary>On what a possible solution comes after the first one.</summary>
    public static string ComesAfter(Criterion criterion) => criterion switch
    {
        Criterion.Helps => "Helpt minder.",
        Criterion.Backing => "Heeft minder draagvlak.",
        Criterion.HeavyRows => "Zwakker op de zware argumenten.",
        Criterion.Statutory => "Rust op beleid naast de wet.",
        Criterion.LightRows => "Zwakker op de lichte argumenten.",
        _ => "Achter op " + ComparisonWording.Title(criterion) + ".",
    };

    /// <summary>The first reason, and how many there are more.</summary>
    public static string Reasons(ImmutableArray<Statement> reasons, bool areOpen) => (reasons.Length, areOpen) switch
    {
        (1, _) => reasons[0].Text,
        (2, true) => reasons[0].Text + " En nog een open vraag.",
        (2, false) => reasons[0].Text + " En nog een reden.",
        (var count, true) => FormattableString.Invariant($"{reasons[0].Text} En nog {count - 1} open vragen."),
        (var count, false) => FormattableString.Invariant($"{reasons[0].Text} En nog {count - 1} redenen."),
    };

    public static string Fits(Fit fit) => fit switch
    {
        Fit.Regular => "past in de wet",
        Fit.Customised => "past als uitzondering",
        Fit.Factual => "kan zonder besluit",
        Fit.ExtraStatutory => "past in gunstig beleid",
        Fit.Conflicting => "mag niet van de wet",
        Fit.NoBasis => "geen bepaling draagt dit",
        _ => "nog onbekend of het past",
    };

    public static string Provisions(IReadOnlyList<Citation> citations) => citations.Count > 1
        ? FormattableString.Invariant($"{LawWording.Show(citations[0])}, en nog {(citations.Count == 2 ? "een bepaling" : $"{citations.Count - 1} bepalingen")}")
        : string.Concat(citations.Select(LawWording.Show));

    public static string Goal(string label, string verdict) => $"Doel: {Phrase.Clause(label)}, {verdict}.";

    public static string CoreValue(string label, string verdict) => $"Grondwaarde {Phrase.Clause(label)}: {verdict}.";

    public static string Carried(string verdict) => Phrase.Sentence("het doel is " + verdict);

    public static string Solution(string label, string verdict) => $"Oplossing {NameWording.Quote(Phrase.Clause(label))}: {verdict}.";
}
