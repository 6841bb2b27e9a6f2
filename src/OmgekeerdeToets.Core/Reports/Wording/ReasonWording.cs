using System.Collections.Immutable;
using OmgekeerdeToets.Law;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Reports.Wording;

/// <summary>Why a solution fell away or waits, in sentences. "Nee" is said of what is known to be nee, never of an open question.</summary>
internal static class ReasonWording
{
    public const string NotBackedByResident = "De inwoner staat hier niet achter.";

    public const string NotBackedByOrganisation = "De organisatie staat hier niet achter.";

    public const string ResidentNotAsked = "Of de inwoner hierachter staat, is nog niet gevraagd.";

    public const string OrganisationNotAsked = "Of de organisatie hierachter staat, is nog niet gevraagd.";

    public const string KeptForChild =
        "De inwoner staat hier niet achter, maar dit is de enige oplossing die een kind beschermt. Daarom valt zij door die weigering niet af.";

    public const string DoesNotCarry = "draagt dit niet.";

    public const string NoProvision = "Onze regels noemen geen bepaling die deze oplossing draagt.";

    public static string OutOfValidity(string why, DateOnly referenceDate) =>
        Phrase.Sentence($"deze oplossing {why}, en de peildatum is {DateWording.Show(referenceDate)}");

    public static string NotSuitable(string clause) => Phrase.Sentence("niet geschikt: " + clause);

    public static string SuitabilityOpen(string clause) => "Nog niet te zeggen of het geschikt is. " + Phrase.Sentence(clause);

    public static string ConditionNotMet(string clause) => Phrase.Sentence("een voorwaarde is niet vervuld: " + clause);

    public static string ConditionOpen(string clause) => Phrase.Sentence("een voorwaarde is nog open: " + clause);

    public static string Decisive(string because, string? source) =>
        $"Een bezwaar dat de doorslag geeft: {Phrase.Clause(because)}{(source is null ? "" : $" (bron: {Phrase.Clause(source)})")}.";

    public static string DecisiveOpen(string because) =>
        "Een bezwaar dat de doorslag kan geven is nog niet te beoordelen: " + Phrase.Stopped(because);

    /// <summary>An exclusion that rests on a judgement is told as a judgement: never as what the law says by itself.</summary>
    public static string Excluded(Provision provision, string? because, ImmutableArray<string> judges) =>
        $"{LawWording.Show(provision)} staat in de weg" + LawWording.JudgedBy(judges)
        + (because is null ? "." : ": " + Phrase.Stopped(Phrase.Capital(because)));

    public static string CarrierFails(Provision? provision, string clause) =>
        $"{Phrase.Capital(Named(provision))} {DoesNotCarry} {Phrase.Sentence(clause)}";

    public static string LawOpen(Provision? provision, string clause) =>
        $"Of {Named(provision)} past, is nog onbekend. {Phrase.Sentence(clause)}";

    public static string NotInForce(string why) => Phrase.Sentence(why);

    public static string Waiting(string clause) => Phrase.Sentence(clause);

    public static string DueCare(DueCareItem item) => (item.Aspect, item.Holds) switch
    {
        (DueCareAspect.LighterWays, _) => item.Name is null
            ? "In het dossier staat nog geen lichtere weg die is geprobeerd, met datum."
            : $"In het dossier staat nog niet dat {NameWording.Quote(NameWording.Spaced(item.Name))} eerst is geprobeerd, met datum.",
        (DueCareAspect.Heard, Truth.False) => "De inwoner is niet gehoord.",
        (DueCareAspect.Heard, _) => "In het dossier staat nog niet dat de inwoner is gehoord.",
        (DueCareAspect.Blame, Truth.False) => "Beoordeeld is dat de inwoner niet kon, niet wist of niet is bereikt. Alleen ‘wil niet’ telt als verwijt.",
        (DueCareAspect.Blame, _) => "Het verwijt is nog niet beoordeeld: kan niet, wil niet, wist niet of niet bereikt.",
        (DueCareAspect.Safeguard, Truth.False) => $"Een waarborg ontbreekt: {NameWording.Spaced(item.Name!)}.",
        (DueCareAspect.Safeguard, _) => $"In het dossier staat nog niet dat aan deze waarborg is voldaan: {NameWording.Spaced(item.Name!)}.",
        (DueCareAspect.Accountable, _) => "In het dossier staat nog niet wie hiervoor instaat, en waarom.",
        (_, Truth.False) => $"Beoordeeld is dat dit niet {FormWords.Of(item.Aspect)} is.",
        _ => $"Of dit {FormWords.Of(item.Aspect)} is, heeft nog niemand beoordeeld.",
    };

    private static string Named(Provision? provision) => provision is null ? "de genoemde grondslag" : LawWording.Show(provision);
}
