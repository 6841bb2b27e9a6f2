using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Diagnostics.Messages;

/// <summary>What the handbook says beside the words of the pack itself.</summary>
internal static class HandbookWords
{
    public const string AtStake = "Wanneer is dit aan de orde?";
    public const string CoreValues = "Grondwaarden: waarom dit doel telt, en wat ertegen pleit";
    public const string Solutions = "Oplossingen";
    public const string Examples = "Voorbeelden";
    public const string Words = "De woorden: wat wij vragen en beoordelen";
    public const string Facts = "Feiten";
    public const string Judgements = "Beoordelingen van een mens";
    public const string Choices = "Keuzes van de gemeente";
    public const string Derivations = "Wat het pakket zelf uitrekent";
    public const string Norms = "Bedragen en normen";
    public const string Laws = "De wet";
    public const string CoreValuesOf = "Grondwaarden";
    public const string Method = "De werkwijze";
    public const string Principles = "Werkprincipes";
    public const string Reflection = "Vragen aan uzelf, voor u beslist";
    public const string Checks = "Wat elkaar tegenspreekt";
    public const string Urgent = "Dit doel is acuut en gaat voor.";
    public const string Usual = "Dit is de gewone weg.";
    public const string Form = "Vorm";
    public const string Suitable = "Geschikt als";
    public const string HelpsWhen = "Helpt zo goed als";
    public const string Conditions = "Wat er ook nodig is";
    public const string Consequences = "Wat het doet";
    public const string Arguments = "Wat er verder voor en tegen pleit";
    public const string Carries = "Wat de wet zegt";
    public const string Holds = "geldt als";
    public const string Unless = "tenzij";
    public const string ResidentBacks = "de inwoner staat erachter";
    public const string OrganisationBacks = "de organisatie staat erachter";
    public const string Voluntary = "dit is vrijwillig";
    public const string NoArticle = "Hier is geen artikel voor nodig.";
    public const string ExcludedBy = "Kan niet als dit in de weg staat";
    public const string Despite = "Dit kan ondanks";
    public const string DeviatesFrom = "Wijkt af van";
    public const string First = "Eerst moet zijn geprobeerd";
    public const string Safeguards = "Waarborgen";
    public const string Who = "Wie";
    public const string WarmHandover = "met een warme overdracht";
    public const string FollowUp = "Vervolg";
    public const string Review = "Opnieuw kijken";
    public const string NeverWins = "In de voorbeelden wint dit nooit";
    public const string Explanation = "Toelichting";
    public const string Source = "Bron";
    public const string ToFindOut = "nog uit te zoeken";
    public const string UncertainProvision = "onzeker of dit zo blijft";
    public const string UnknownValue = "niet bekend";

    public const string Disclaimer =
        "Dit handboek is gemaakt van het regelpakket zelf. Het pakket is een geheugen en geen norm: een mens beslist, en mag met redenen afwijken.";

    public static string Title(string pack, string version) => $"{Phrase.Capital(pack)}, versie {version}";

    public static string Counts(int goals, int solutions, int cases) =>
        FormattableString.Invariant($"{goals} doelen, {solutions} oplossingen, {cases} voorbeelden.");

    public static string Domain(string title) => $"Leefgebied: {title}.";

    public static string Evidence(string evidence) => $"Onderbouwing: {evidence}.";

    public static string Role(string role) => NameWording.Role(role);

    public static string JudgedBy(string role) => $"een beoordeling van de {NameWording.Role(role)}";

    public static string Agreement(string agreement) => $"Afspraak: {Phrase.Stopped(agreement)}";

    public static string Estimate(string? basis) => basis is null ? "schatting" : $"schatting: {Phrase.Clause(basis)}";

    public const string PaysNothing = "betaalt niets";

    public static string Pays(bool isRevenue, string amount, Rhythm rhythm) => $"{(isRevenue ? "krijgt of bespaart" : "betaalt")} {amount}, {rhythm switch
    {
        Rhythm.Monthly => "elke maand",
        Rhythm.Yearly => "elk jaar",
        _ => "een keer",
    }}";

    public static string Checked(string text, string by, DateOnly on) => $"gecontroleerd door {by} op {DateWording.Show(on)} ({text})";

    public static string Validity(DateRange range) => (range.From, range.Until) switch
    {
        ({ } from, { } until) => $"geldt van {DateWording.Show(from)} tot en met {DateWording.Show(until)}",
        ({ } from, null) => $"geldt vanaf {DateWording.Show(from)}",
        (null, { } until) => $"geldt tot en met {DateWording.Show(until)}",
        _ => "",
    };

    public static string Within(Fraction? low, Fraction? high, string? unit) => (low, high) switch
    {
        ({ } least, { } most) => $"van {ValueWording.Show(least, unit)} tot en met {ValueWording.Show(most, unit)}",
        ({ } least, null) => $"minstens {ValueWording.Show(least, unit)}",
        (null, { } most) => $"hoogstens {ValueWording.Show(most, unit)}",
        _ => "",
    };

    public static string Expected(string label, string titles) => titles.Length == 0 ? Phrase.Stopped(label) : $"{label}: {Phrase.Stopped(titles)}";

    public static string From(DateOnly day) => "vanaf " + DateWording.Show(day);

}
