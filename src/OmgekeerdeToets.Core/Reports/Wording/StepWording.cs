namespace OmgekeerdeToets.Reports.Wording;

/// <summary>The four steps as the report heads them; titles and questions of the pack come after the name.</summary>
internal static class StepWording
{
    private static readonly string[] Names = ["Beoogd effect", "Grondwaarden", "Gevolgen", "Juridische toets"];

    private static readonly string[] Titles =
        ["Wat wil de inwoner bereiken?", "Past dat bij waar de wet voor is?", "Wat doet elke oplossing?", "Welk artikel draagt het?"];

    /// <param name="step">0 to 3.</param>
    /// <param name="title">The title of the pack; null where it is silent.</param>
    public static string Heading(int step, string? title) =>
        FormattableString.Invariant($"{step + 1}. {Names[step]}: {Title(step, title)}");

    /// <summary>The name that the method gives a step.</summary>
    public static string Name(int step) => Names[step];

    public static string Title(int step, string? title) => title ?? Titles[step];

    /// <summary>Where a step stands on a page.</summary>
    public static string Anchor(int step) => FormattableString.Invariant($"stap-{step + 1}");

    public const string NoCoreValues = "Het regelpakket noemt bij dit doel geen grondwaarden.";

    public const string NoSolutions = "Het regelpakket kent bij dit doel geen oplossingen.";

    public const string ColumnSolution = "Oplossing";
    public const string ColumnOutcome = "Uitkomst";
    public const string ColumnHelps = "Helpt";
    public const string ColumnBacking = "Draagvlak";
    public const string ColumnResident = "Kost inwoner";
    public const string ColumnMunicipality = "Kost gemeente";

    public static string CostsOver(string months) => $"Kosten zijn gerekend over {months}.";

    public static string Costs(string resident, string municipality, string months) =>
        $"Kosten over {months}: voor de inwoner {resident}, voor de gemeente {municipality}.";

    public static string Suitable(Truth suitable) => suitable switch
    {
        Truth.True => "ja",
        Truth.False => "nee",
        _ => "nog niet te zeggen",
    };

    public static string BackingShort(Truth backing) => backing switch
    {
        Truth.True => "ja",
        Truth.False => "nee",
        _ => "niet gevraagd",
    };

    public static string ArgumentLabel(Weight weight, string about) => $"{about} ({CodeWords.Of(weight)}): ";

    public static string Amount(string amount, bool isRevenue, bool isEstimate) =>
        (isRevenue ? "krijgt of bespaart " : "betaalt ") + amount + (isEstimate ? " (schatting)" : "");

    public const string AmountUnknown = "bedrag nog niet bekend";

    public static string StillUnknown(string text) => $"nog niet bekend: {text}";

    public static string FitsPrinciples(IEnumerable<string> titles) => Phrase.Enumerate(titles);

    public const string Principles = "Past bij";
}
