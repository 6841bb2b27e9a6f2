namespace OmgekeerdeToets.Reports.Wording;

/// <summary>The plan of a household: what comes first, what goes together, and what people choose.</summary>
internal static class PlanWording
{
    public const string Heading = "Plan voor het huishouden";
    public const string Order = "Wat eerst, wat daarna";
    public const string Together = "Wat bij elkaar hoort";
    public const string Choices = "Wat mensen nog kiezen";
    public const string Asks = "Wat dit van mensen vraagt";
    public const string ColumnSolution = "Oplossing";
    public const string Sum = "Samen";
    public const string Provisional = "voorlopig advies";

    public static string Costs(string months) => $"Wat het kost over {months}";

    public static string Opening(int goals) => FormattableString.Invariant(
        $"Hier spelen {goals} doelen tegelijk. Dit plan legt de adviezen naast elkaar en verandert er geen. Waar doelen botsen, kiezen mensen.");

    public const string NothingSettled = "Er is nog geen oplossing waar het plan mee kan beginnen.";

    public static string StartHere(string goal) =>
        $"Begin bij {Quoted(goal)}: dat is acuut, en er is nog geen oplossing gekozen.";

    public const string Urgent = "Dit is acuut.";

    public static string For(string goal) => $"Voor {Quoted(goal)}.";

    /// <summary>One solution for several goals.</summary>
    public static string ForAll(IEnumerable<string> goals) =>
        $"Dit helpt bij meer doelen tegelijk, en telt één keer mee: {Phrase.Enumerate(goals.Select(Quoted))}.";

    public static string NeededFor(IEnumerable<string> solutions) => $"Dit is nodig voor {Phrase.Enumerate(solutions.Select(Quoted))}.";

    public static string AlsoPossibleFor(IEnumerable<string> goals) => $"Dit kan ook bij {Phrase.Enumerate(goals.Select(Quoted))}.";

    public const string Disputed = "Dit gaat niet samen met een ander advies: kies eerst.";

    public static string NeedsFirst(string solution, string need) => $"Voor {Quoted(solution)} is {Quoted(need)} nodig. Dat komt eerst.";

    public static string NeedEachOther(string solution, string need) =>
        $"Voor {Quoted(solution)} is {Quoted(need)} nodig, en andersom. Doe ze tegelijk.";

    public static string Strengthens(string solution, string other) => $"{Quoted(solution)} maakt {Quoted(other)} sterker.";

    public static string Clash(string one, IEnumerable<string> goals, string other, IEnumerable<string> otherGoals) =>
        $"{Quoted(one)} (bij {Phrase.Enumerate(goals.Select(Quoted))}) en {Quoted(other)} (bij {Phrase.Enumerate(otherGoals.Select(Quoted))}) gaan niet samen. Kies met het huishouden wat voorgaat; de regels kiezen niet.";

    public static string ChoiceClashes(string option, IEnumerable<string> goals, string other) =>
        $"Kiest u bij {Phrase.Enumerate(goals.Select(Quoted))} voor {Quoted(option)}, dan gaat dat niet samen met {Quoted(other)}.";

    public static string ChoiceNeeds(string option, IEnumerable<string> goals, string need) =>
        $"Kiest u bij {Phrase.Enumerate(goals.Select(Quoted))} voor {Quoted(option)}, dan is {Quoted(need)} nodig.";

    public static string ChoiceStrengthens(string option, IEnumerable<string> goals, string other) =>
        $"Kiest u bij {Phrase.Enumerate(goals.Select(Quoted))} voor {Quoted(option)}, dan maakt dat {Quoted(other)} sterker.";

    public static string NeedsChoice(string solution, string need, IEnumerable<string> goals) =>
        $"Voor {Quoted(solution)} is {Quoted(need)} nodig. Dat is een van de keuzes bij {Phrase.Enumerate(goals.Select(Quoted))}.";

    public static string StrengthensChoice(string solution, string option, IEnumerable<string> goals) =>
        $"{Quoted(solution)} maakt {Quoted(option)} sterker, een van de keuzes bij {Phrase.Enumerate(goals.Select(Quoted))}.";

    public static string NeedIsMissing(string solution, string need, string why) =>
        $"Voor {Quoted(solution)} is {Quoted(need)} nodig, en dat staat niet in het plan: {why}. Bespreek of het zonder kan.";

    public static string WhyMissing(string goal, Truth atStake, Outcome outcome) => (atStake, outcome) switch
    {
        (Truth.Unknown, _) => $"het is nog niet bekend of {Quoted(goal)} aan de orde is",
        (_, Outcome.FallsAway) => $"het valt af bij {Quoted(goal)}",
        (_, Outcome.NotYetAssessable) => $"bij {Quoted(goal)} is het nog niet te beoordelen",
        _ => $"bij {Quoted(goal)} is het niet het advies",
    };

    public static string Open(string goal, AdviceKind kind, IEnumerable<string> options) => kind switch
    {
        AdviceKind.Choice => $"Bij {Quoted(goal)} is de keuze nog open: {Phrase.Alternatives(options.Select(Quoted))}.",
        AdviceKind.DiscussFirst => $"Bij {Quoted(goal)} wordt eerst het doel zelf besproken.",
        AdviceKind.NoSolution => $"Bij {Quoted(goal)} valt elke oplossing af. Bespreek samen wat er wel kan.",
        _ => $"Bij {Quoted(goal)} zijn er eerst nog vragen.",
    };

    public static string AlreadyPlanned(IEnumerable<string> solutions) =>
        $"Al in het plan voor een ander doel: {Phrase.Enumerate(solutions.Select(Quoted))}.";

    public static string ForMoreChoices(string solution, IEnumerable<string> goals) =>
        $"{Quoted(solution)} is een keuze bij meer doelen: {Phrase.Enumerate(goals.Select(Quoted))}.";

    public static string TooMuch(int actions) => FormattableString.Invariant(
        $"Dit plan vraagt {actions} dingen tegelijk. Dat is veel. Spreid ze in de tijd, of regel iemand die helpt.");

    public static string Ask(string ask, string solution) => $"{Phrase.Clause(ask)} ({Phrase.Clause(solution)})";

    private static string Quoted(string title) => NameWording.Quote(Phrase.Clause(title));
}
