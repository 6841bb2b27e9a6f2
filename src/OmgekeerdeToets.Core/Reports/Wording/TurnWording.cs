using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Reports.Wording;

/// <summary>What can be supposed on the workshop page, and what becomes of it.</summary>
internal static class TurnWording
{
    public const string Above = "Wat als?";
    public const string Title = "Draai aan de gegevens";
    public const string Lead = "Wat zou er gebeuren als het anders was? Kies een ander antwoord.";
    public const string Matters = "Dit kan het advies veranderen";
    public const string MattersLess = "Dit verandert het advies zelf niet, maar wel iets eromheen";
    public const string Weighing = "Draai aan de weging zelf";
    public const string Order = "Waar wordt het eerst op vergeleken?";
    public const string NothingMatters = "Geen enkel gegeven verandert hier op zichzelf het advies.";
    public const string Result = "Wat er dan uitkomt";
    public const string Same = "Het advies blijft hetzelfde.";
    public const string Different = "Het advies wordt anders.";
    public const string LessCertain = "Het advies blijft hetzelfde, maar wordt voorlopig.";
    public const string MoreCertain = "Het advies blijft hetzelfde en is niet meer voorlopig.";
    public const string WeighingAlone = "De weging is alleen apart uitgerekend. Samen met een gegeven, of met een andere weging, is dit niet uitgerekend.";
    public const string AsTold = "Zo is de casus nu.";
    public const string NotComputed = "Deze combinatie is niet vooraf uitgerekend. Zet een van de gegevens terug, of reken haar uit met de opdracht watals.";
    public const string Because = "Hierdoor";
    public const string Reset = "Terug naar de casus";
    public const string Solutions = "Wat er van elke oplossing wordt";
    public const string Was = "was";
    public const string ColumnFact = "Als dit anders is";
    public const string ColumnNow = "Nu";
    public const string ColumnThen = "Dan";
    public const string ColumnAdvice = "Wordt het advies";
    public const string Table = "Elke verandering apart";
    public const string Open = "niet bekend";
    public const string Trainer = "Laat de groep eerst raden welk gegeven het advies verandert. Draai dan pas.";
    public const string Reserve = "Dit is een verkenning om van te leren, en geen advies over een inwoner.";

    /// <summary>What the page can tell, said beforehand.</summary>
    public static string Computed(bool withPairs) => withPairs
        ? "Elke verandering en elke twee veranderingen samen zijn vooraf uitgerekend; drie tegelijk niet."
        : "Elke verandering apart is vooraf uitgerekend; twee tegelijk niet.";

    public static string Fact(string? member, string label) => Phrase.Capital(member is null ? label : $"{member}: {label}");

    public static string Backing(string title, bool ofOrganisation) =>
        (ofOrganisation ? "De organisatie staat achter: " : "De inwoner staat achter: ") + Phrase.Clause(title);

    public static string Argument(string solution, string because) =>
        $"{Phrase.Clause(solution)}: hoe zwaar weegt {NameWording.Quote(Phrase.Clause(because))}?";

    public static string Current(string option) => option + " (zo is het nu)";

    /// <summary>What a cell holds: between which of the points where rules turn.</summary>
    /// <param name="fact">Null for backing.</param>
    /// <param name="value">A value in the cell.</param>
    /// <param name="points">Where rules turn, sorted.</param>
    /// <param name="isExact">The case says just this value.</param>
    public static string Cell(FactDefinition? fact, FactValue value, TurningPoints points, bool isExact) => value switch
    {
        _ when fact is null => CodeWords.Of(value.Truth),
        { Exact: { } number } when !isExact => Number(fact, number, points),
        { Date: { } date } when !isExact => Day(date, points),
        { Text: { } text } when fact.Type == FactType.Text && !points.Texts.Contains(text, StringComparer.Ordinal) => "iets anders",
        _ => ValueWording.Show(value, fact),
    };

    private static string Number(FactDefinition fact, Fraction number, TurningPoints points) =>
        Place(number, points.Numbers, point => ValueWording.Show(point, fact.Unit), ("minder dan ", "meer dan ", "precies "));

    private static string Day(DateOnly date, TurningPoints points) =>
        Place(date, points.Dates, DateWording.Show, ("vóór ", "na ", "op "));

    private static string Place<T>(T value, IReadOnlyList<T> points, Func<T, string> show, (string Below, string Above, string At) words)
        where T : IComparable<T>
    {
        var below = points.Count(point => point.CompareTo(value) < 0);
        var isPoint = below < points.Count && points[below].CompareTo(value) == 0;
        return isPoint ? words.At + show(value)
            : points.Count == 0 ? show(value)
            : below == 0 ? words.Below + show(points[0])
            : below == points.Count ? words.Above + show(points[^1])
            : $"tussen {show(points[below - 1])} en {show(points[below])}";
    }
}
