using OmgekeerdeToets.Law;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Reports.Wording;

/// <summary>The sentences of the motivation: from the person and the goal to the law.</summary>
internal static class MotivationWording
{
    public const string RequestPart = "Vraag en wens";
    public const string FactsPart = "Wat we weten";
    public const string GoalPart = "Doel en grondwaarden";
    public const string SolutionsPart = "Overwogen oplossingen";
    public const string ConsequencesPart = "Gevolgen";
    public const string ProportionPart = "Geschikt, noodzakelijk, evenwichtig";
    public const string LawPart = "Wet";
    public const string AgreementsPart = "Afspraken en vervolg";

    public const string FixedMoment = "Dit is een vast moment om opnieuw te kijken.";

    public const string NoFacts = "Er zijn nog geen gegevens die de regels van dit doel gebruiken.";

    public const string Discloses = "Deze tekst is opgesteld met een regelpakket. Een mens beslist, en mag met redenen afwijken.";

    public static string Asked(string text) => $"De inwoner vroeg: {NameWording.Quote(text)}";

    public static string Wishes(string wish) => $"De inwoner wil bereiken: {NameWording.Quote(wish)}";

    public static string OwnInitiative(Occasion occasion) => Phrase.Sentence(
        $"wij kwamen zelf in actie: {NameWording.Role(occasion.Who ?? "een medewerker")} zag dit: {Phrase.Clause(occasion.What ?? "")}")
        + (occasion.Ground is { } ground ? $" De grond om te handelen en de gegevens te gebruiken is: {Phrase.Stopped(ground)}" : "");

    public static string Goal(string title, ChosenBy chosenBy) => chosenBy switch
    {
        ChosenBy.Resident => $"Het doel, gekozen door de inwoner, is: {Phrase.Stopped(title)}",
        ChosenBy.CaseManager => $"Het doel, voorgesteld door de klantmanager, is: {Phrase.Stopped(title)}",
        ChosenBy.Together => $"Het doel, samen met de inwoner gekozen, is: {Phrase.Stopped(title)}",
        _ => $"Niemand koos dit doel nog; de gegevens wijzen erop: {Phrase.Stopped(title)}",
    };

    public static string CoreValue(bool speaksFor, string title, string because) =>
        $"De grondwaarde {NameWording.Quote(title)} pleit {CodeWords.Speaks(speaksFor)} dit doel: {Phrase.Stopped(because)}";

    public static string Considered(string title, string roles, Outcome outcome) =>
        $"{NameWording.Quote(Phrase.Clause(title))}{(roles.Length == 0 ? "" : $" ({roles})")} is overwogen: {Becomes(outcome)}.";

    private static string Becomes(Outcome outcome) => outcome switch
    {
        Outcome.Recommended => "dit is het advies",
        Outcome.Possible => "dit kan ook",
        Outcome.NotYetAssessable => "dit is nog niet te beoordelen",
        _ => "dit valt af",
    };

    public static string Consequence(AffectedParty party, bool longTerm, bool speaksFor, Weight weight, string because) => Phrase.Sentence(
        $"{PartyWording.For(party, longTerm)} pleit {CodeWords.Speaks(speaksFor)} ({CodeWords.Of(weight)}): {Phrase.Clause(because)}");

    public static string Argument(bool speaksFor, Weight weight, string? value, string because) =>
        $"{(value is null ? "Ook dit pleit" : $"De grondwaarde {NameWording.Quote(value)} pleit")} {CodeWords.Speaks(speaksFor)} ({CodeWords.Of(weight)}): {Phrase.Stopped(because)}";

    public static string Unknown(string because) => $"Nog niet bekend: {Phrase.Stopped(because)}";

    public static string CostsResident(string costs, string months) => $"Kosten voor de inwoner over {months}: {costs}.";

    public static string CostsMunicipality(string costs, string months) => $"Kosten voor de gemeente over {months}: {costs}.";

    public static string Suitable(string because) => $"Geschikt: {Phrase.Stopped(because)}";

    public const string NecessaryNothingBefore = "Noodzakelijk: geen andere oplossing die nu kan, gaat hiervoor.";

    public const string NecessaryOnlyOne = "Noodzakelijk: dit is de enige oplossing die nu kan.";

    public static string BalancedWith(IEnumerable<string> against) =>
        $"Evenwichtig: wie beslist, weegt of deze nadelen in verhouding zijn tot het doel (Awb 3:4): {string.Join(" ", against.Select(Phrase.Stopped))}";

    public const string BalancedWithout =
        "Evenwichtig: het regelpakket noemt geen nadeel; wie beslist, weegt of dat hier klopt (Awb 3:4).";

    public static string Carries(Citation citation, string because) =>
        $"Grondslag: {LawWording.Show(citation)} ({LawWording.Mark(citation)}): {Phrase.Stopped(citation.Paraphrase)} {Phrase.Stopped(because)}";

    public static string StatedBasis(string because, string by) =>
        $"Grondslag volgens {NameWording.Role(by)}: {Phrase.Stopped(because)}";

    public static string Factual(string? because) =>
        "Hier is geen besluit en geen artikel voor nodig." + (because is null ? "" : " " + Phrase.Stopped(because));

    public static string GoesAround(Provision provision) =>
        $"{LawWording.Show(provision)} staat op zich in de weg. Deze grondslag gaat daar met redenen omheen.";

    public static string Deviates(Provision provision, string? because) =>
        $"Daarmee wordt afgeweken van {LawWording.Show(provision)}" + (because is null ? "." : $", omdat: {Phrase.Stopped(because)}");

    public static string Agreement(string text, Truth isMet, bool voluntary) =>
        $"{Phrase.Clause(text)} ({AgreementWording.State(isMet)}{(voluntary ? ", " + AgreementWording.Voluntary : "")}).";

    public static string Handles(string who, bool warm) => warm
        ? $"{Phrase.Capital(NameWording.Role(who))} pakt dit op. De overdracht is warm: samen met de inwoner, zodat die het verhaal maar één keer vertelt."
        : $"{Phrase.Capital(NameWording.Role(who))} pakt dit op.";

    public static string FollowUp(string followUp) => $"Vervolg: {Phrase.Stopped(followUp)}";

    public static string Review(DateOnly? on, string period) => on is { } day
        ? $"Uiterlijk op {DateWording.Show(day)} kijken we opnieuw ({period} na de peildatum)."
        : $"We kijken opnieuw, {period} na de peildatum.";
}
