namespace OmgekeerdeToets.Rules.Tests.Syntax.Conditions;

/// <summary>Formulas along the grammar, at random but the same for the same seed; typing is not their concern.</summary>
internal sealed class FormulaGenerator(Random random)
{
    private static readonly string[] Literals =
        ["8 km", "12 jaar", "0.125", "1934.605 euro", "1.1250", "2 euro per maand", "2026-01-31", "\"kind 1\"", "ja", "nee", "onbekend", "peildatum"];

    private static readonly string[] Comparisons =
        ["is", "is niet", "=", "<>", "minder dan", "hoogstens", "meer dan", "minstens", "<", "<=", ">", ">="];

    public string Formula(int depth) => depth > 0 && random.Next(8) == 0
        ? $"als {Formula(depth - 1)} dan {Formula(depth - 1)} anders {Formula(depth - 1)}"
        : Logic(depth);

    private string Logic(int depth)
    {
        var count = depth > 0 ? random.Next(1, 4) : 1;
        var members = Enumerable.Range(0, count).Select(i => Member(depth - 1, last: i == count - 1, alone: count == 1));
        return string.Join(random.Next(2) == 0 ? " en " : " of ", members);
    }

    private string Member(int depth, bool last, bool alone) => random.Next(6) switch
    {
        0 when last => "niet " + Core(depth),
        0 => $"(niet {Core(depth)})",
        1 when alone && depth > 0 => $"{Quantifier()} geldt {Logic(depth - 1)}",
        1 when last => $"{Quantifier()} geldt ({Formula(depth - 1)})",
        _ => Comparison(depth),
    };

    private string Quantifier() => $"voor {Pick("alle", "minstens een van", "geen van")} kinderen";

    private string Core(int depth) => depth > 0 ? $"({Formula(depth - 1)})" : Pick("a", "ja", "onbekend");

    private string Comparison(int depth) => random.Next(6) switch
    {
        0 => $"{Sum(depth)} is {Pick("", "niet ")}{Pick("bekend", "onbekend")}",
        1 => $"{Sum(depth)} van {Sum(depth)} {Pick("tot", "t/m")} {Sum(depth)}",
        2 => $"{Sum(depth)} {Pick("een", "geen")} van ({Pick("8 km, -9 km", "huurwoning", "\"x\", ja")})",
        3 => Sum(depth),
        _ => $"{Sum(depth)} {Pick(Comparisons)} {Right(depth)}",
    };

    // After `is`, the words bekend and onbekend ask for something else.
    private string Right(int depth) => Sum(depth) is var sum && sum.StartsWith("onbekend", StringComparison.Ordinal) ? "(" + sum + ")" : sum;

    private string Sum(int depth)
    {
        var first = Factor(depth, mayRound: true);
        return string.Concat(first, string.Concat(Enumerable.Range(0, depth > 0 ? random.Next(3) : 0).Select(_ => $" {Pick("+", "-", "*", "/")} {Factor(depth - 1, mayRound: false)}")));
    }

    private string Factor(int depth, bool mayRound)
    {
        var factor = Pick("", "", "", "-") + Atom(depth);
        return mayRound && random.Next(6) == 0
            ? $"{factor} {Pick("", "naar boven ", "naar beneden ")}afgerond op {random.Next(0, 29)} decimalen"
            : factor;
    }

    private string Atom(int depth) => random.Next(depth > 0 ? 7 : 3) switch
    {
        0 => Pick(Literals),
        1 or 2 => Pick("a", "b_c", "leeftijd"),
        3 => $"({Formula(depth - 1)})",
        4 => $"aantal kinderen{Filter(depth)}",
        5 => $"{Pick("som", "hoogste", "laagste", "gemiddelde")} van kinderen.leeftijd{Filter(depth)}",
        _ => $"{Pick("hele jaren", "hele maanden", "dagen")} sinds {Atom(depth - 1)}",
    };

    private string Filter(int depth) => random.Next(3) switch
    {
        0 => " met kan_fietsen",
        1 => $" met ({Formula(depth - 1)})",
        _ => "",
    };

    private string Pick(params string[] from) => from[random.Next(from.Length)];
}
