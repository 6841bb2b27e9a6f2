namespace OmgekeerdeToets.Reports.Wording;

/// <summary>The advice in one sentence.</summary>
internal static class AdviceWording
{
    public static string Label(AdviceKind kind, bool isProvisional) => (kind, isProvisional) switch
    {
        (AdviceKind.Solution or AdviceKind.Choice, true) => "Voorlopig advies",
        (AdviceKind.Solution or AdviceKind.Choice, false) => "Advies",
        (AdviceKind.AskFirst, _) => "Eerst vragen",
        (AdviceKind.DiscussFirst, _) => "Eerst bespreken",
        (AdviceKind.NoSolution, _) => "Geen oplossing",
        _ => "Niet aan de orde",
    };

    public static string One(string title) => Phrase.Stopped(title);

    public static string Choice(IEnumerable<string> titles) =>
        $"kies samen met de inwoner: {Phrase.Alternatives(titles.Select(title => NameWording.Quote(Phrase.Clause(title))))}. Geen van deze oplossingen gaat voor.";

    public const string AskForTheGoal = "het is nog niet bekend of dit doel aan de orde is.";

    public const string AskForSolution = "een oplossing die minstens zo goed kan helpen, is nog niet te beoordelen.";

    public const string AskForAny = "er is nog geen oplossing te beoordelen.";

    public const string Discuss = "geen grondwaarde draagt dit doel. Bespreek samen wat de inwoner hiermee wil bereiken.";

    public const string None = "elke oplossing uit het regelpakket valt af. Bespreek met de inwoner en een collega wat er wel kan.";

    public const string NotAtStake = "de gegevens wijzen niet op dit doel.";

    public static string BestSoFar(IEnumerable<string> titles) =>
        $"Zoals het er nu uitziet: {Phrase.Alternatives(titles.Select(title => NameWording.Quote(Phrase.Clause(title))))}. Maar zolang dit niet gevraagd is, mag de gewone weg niet vanzelf winnen.";

    public static string Easiest(string title, string reason) =>
        $"Het makkelijkst weg te nemen is misschien wat {NameWording.Quote(Phrase.Clause(title))} tegenhoudt: {reason}";
}
