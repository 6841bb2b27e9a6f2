using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Wording;

/// <summary>Two solutions side by side, in one sentence: who goes before whom, on which criterion, and why.</summary>
internal static class ComparisonWording
{
    /// <summary>Of the two that a sentence has just named.</summary>
    public const string TheFirst = "de eerste";

    public const string TheSecond = "de tweede";

    public static string Title(Criterion criterion) => criterion switch
    {
        Criterion.Helps => "hoe goed het helpt",
        Criterion.Backing => "draagvlak",
        Criterion.HeavyRows => "de zware argumenten",
        Criterion.Statutory => "de wet",
        Criterion.LightRows => "de lichte argumenten",
        Criterion.ResidentCosts => "de kosten voor de inwoner",
        _ => "de kosten voor de gemeente",
    };

    public static string Before(string first, string second, string why) => $"{first} gaat voor {second}: {Phrase.Stopped(why)}";

    public static string Incomparable(string first, string second, string why) =>
        $"{first} en {second} zijn niet te vergelijken: {Phrase.Stopped(why)}";

    public static string Equal(string first, string second) => $"{first} en {second} zijn op alle punten gelijk.";

    public static string Unknown(ImmutableArray<string> arguments) =>
        arguments.IsEmpty ? "" : $" Nog onbekend en dus niet meegeteld: {Phrase.Enumerate(arguments.Select(Quoted))}.";

    public static string Helps(string name, bool wholly, Truth asSaid, string because) =>
        $"{name} helpt {Level(wholly, asSaid)} ({Phrase.Clause(because)})";

    /// <summary>How far a solution helps in this case: what cannot be done here helps nobody, whatever it would bring.</summary>
    public static string LevelOf(SolutionVerdict verdict)
    {
        var level = Level(verdict.Solution.Helps.Wholly, verdict.Consequences.HelpsAsSaid);
        return (verdict.Outcome, verdict.Consequences.Suitable) switch
        {
            (Outcome.FallsAway, Truth.False) => "hier niet",
            (Outcome.FallsAway, _) => $"als het kon: {level}",
            _ => level,
        };
    }

    public static string Level(bool wholly, Truth asSaid) => (wholly, asSaid) switch
    {
        (true, Truth.True) => "helemaal",
        (true, Truth.Unknown) => "misschien helemaal",
        (false, Truth.True) => "deels",
        (true, _) => "deels",
        (false, Truth.Unknown) => "misschien deels",
        _ => "nauwelijks",
    };

    public static string Backing(string name, Truth resident, Truth organisation) => (resident, organisation) switch
    {
        (_, Truth.False) => "achter " + name + " staat de organisatie niet",
        (Truth.True, _) => "de inwoner staat achter " + name,
        (Truth.False, _) => "de inwoner staat niet achter " + name,
        _ => "wat de inwoner van " + name + " vindt is nog niet gevraagd",
    };

    public static string Statutory(string name, Fit fit) => fit == Fit.ExtraStatutory
        ? name + " rust op beleid buiten de wet om"
        : name + " past in de wet";

    public static string Costs(string name, Costs costs, string shown) => costs.IsComplete
        ? $"{name} {(costs.Total!.Value.Sign < 0 ? shown : "kost " + shown)}"
        : $"van {name} is niet alles bekend ({shown})";

    public static string Both(string first, string second) => $"{first}, en {second}";

    public static string ForBearer(Criterion criterion, string both) =>
        (criterion == Criterion.ResidentCosts ? "voor de inwoner: " : "voor de gemeente: ") + both;

    public static string OnRows(bool heavy, IEnumerable<string> rows) =>
        (heavy ? "op de zware argumenten, want " : "op de lichte argumenten, want ") + string.Join("; ", rows);

    /// <summary>What a solution has in a row: its heaviest argument that holds, or nothing.</summary>
    public static string InRow(string name, Lean lean, string? because) => lean switch
    {
        Lean.Even => name + " niets",
        _ => $"{name} {Leans(lean)}{(because is null ? "" : $" ({Phrase.Clause(because)})")}",
    };

    public static string Row(string where, string first, string second) => $"{where} heeft {first} en {second}";

    public static string RowOfValue(string? title) => title is null ? "los van een grondwaarde" : "bij " + title;

    private static string Leans(Lean lean) => lean switch
    {
        Lean.HeavyFor => "een zwaar argument voor",
        Lean.LightFor => "een licht argument voor",
        Lean.LightAgainst => "een licht argument tegen",
        _ => "een zwaar argument tegen",
    };

    private static string Quoted(string text) => NameWording.Quote(Phrase.Clause(text));
}
