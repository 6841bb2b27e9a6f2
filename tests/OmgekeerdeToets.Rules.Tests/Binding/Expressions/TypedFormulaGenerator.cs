namespace OmgekeerdeToets.Rules.Tests.Binding.Expressions;

/// <summary>Formulas over the vocabulary of <see cref="TestScope"/> in which types and units are right; the same for the same seed.</summary>
internal sealed class TypedFormulaGenerator(Random random)
{
    private bool _inChild;

    public string Condition(int depth) => depth <= 0 ? Leaf() : random.Next(8) switch
    {
        0 => $"({Condition(depth - 1)}) en ({Condition(depth - 1)})",
        1 => $"({Condition(depth - 1)}) of ({Condition(depth - 1)})",
        2 => $"niet ({Condition(depth - 1)})",
        3 when !_inChild => $"voor {Pick("alle", "minstens een van", "geen van")} kinderen geldt ({AboutChild(depth - 1)})",
        4 => $"als ({Condition(depth - 1)}) dan ({Condition(depth - 1)}) anders ({Condition(depth - 1)})",
        5 => $"({Condition(depth - 1)}) is {Pick("bekend", "onbekend")}",
        _ => Comparison(depth),
    };

    /// <summary>A number in years.</summary>
    public string Years(int depth) => depth <= 0 ? YearsLeaf() : random.Next(8) switch
    {
        0 => $"({Years(depth - 1)} + {Years(depth - 1)})",
        1 => $"({Years(depth - 1)} - ({Years(depth - 1)}))",
        2 => $"({Years(depth - 1)}) * {random.Next(-3, 5)}",
        3 => $"({Years(depth - 1)}) / {Pick("2", "3", "punten", "(punten - 3)")}",
        4 => $"(als ({Condition(depth - 1)}) dan {Years(depth - 1)} anders {Years(depth - 1)})",
        5 => $"(({Years(depth - 1)}) {Pick("", "naar boven ", "naar beneden ")}afgerond op {random.Next(3)} decimalen)",
        6 when !_inChild => Aggregate(depth),
        _ => YearsLeaf(),
    };

    private string Aggregate(int depth) =>
        $"{Pick("som", "hoogste", "laagste", "gemiddelde")} van kinderen.leeftijd{(random.Next(2) == 0 ? "" : $" met ({AboutChild(depth - 1)})")}";

    private string AboutChild(int depth)
    {
        _inChild = true;
        var condition = Condition(depth);
        _inChild = false;
        return condition;
    }

    private string Comparison(int depth) => random.Next(4) switch
    {
        0 => $"({Years(depth - 1)}) van {random.Next(10)} {Pick("tot", "t/m")} {random.Next(10, 20)} jaar",
        1 => $"({Years(depth - 1)}) {Pick("een", "geen")} van (3 jaar, 8 jaar, 12 jaar)",
        2 when !_inChild => $"aantal kinderen met ({AboutChild(depth - 1)}) {Order()} {random.Next(3)}",
        _ => $"({Years(depth - 1)}) {Order()} ({Years(depth - 1)})",
    };

    private string Leaf() => _inChild
        ? Pick("kan_fietsen", "jong", "mist_lessen", "leeftijd is bekend", "naam is \"kinderen 1\"", $"leeftijd {Order()} {random.Next(6, 14)} jaar")
        : Pick(
            "route_is_veilig", "wil_meedoen", "ja", "nee", "onbekend", "heeft_schuld", "woonsituatie is huurwoning",
            "woonsituatie een van (koopwoning, dakloos)", "spaargeld is onbekend", "peildatum meer dan datum_brief + 6 weken",
            $"afstand_tot_school {Order()} {random.Next(10)} km", "bijstandsnorm minstens 1400 euro per maand",
            $"totale_schuld {Order()} {random.Next(10)} euro", "hele jaren sinds geboortedatum minstens 18 jaar");

    private string YearsLeaf() => _inChild
        ? Pick("leeftijd", $"{random.Next(20)} jaar")
        : Pick("leeftijd_ouder", $"{random.Next(20)} jaar", "hele jaren sinds geboortedatum", $"{random.Next(30)} maanden");

    private string Order() => Pick("is", "is niet", "minder dan", "hoogstens", "meer dan", "minstens");

    private string Pick(params string[] from) => from[random.Next(from.Length)];
}
