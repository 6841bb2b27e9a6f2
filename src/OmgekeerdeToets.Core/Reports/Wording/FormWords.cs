using OmgekeerdeToets.Planning;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Wording;

/// <summary>The fixed words of forms, criteria, rhythms and of who chose or asked; the other code words stand in <see cref="CodeWords"/>.</summary>
internal static class FormWords
{
    public static string Of(SolutionForm form) => form switch
    {
        SolutionForm.InKind => "natura",
        SolutionForm.Money => "geld",
        SolutionForm.Service => "dienst",
        SolutionForm.Guidance => "begeleiding",
        SolutionForm.Exemption => "ontheffing",
        SolutionForm.Talk => "gesprek",
        SolutionForm.Contact => "contact",
        SolutionForm.Referral => "doorverwijzing",
        SolutionForm.Nothing => "niets_doen",
        SolutionForm.Duty => "verplichting",
        SolutionForm.Suspension => "opschorting",
        SolutionForm.BenefitReduction => "maatregel",
        SolutionForm.Fine => "boete",
        SolutionForm.Recovery => "terugvordering",
        _ => "melding",
    };

    public static string Of(Criterion criterion) => criterion switch
    {
        Criterion.Helps => "helpt",
        Criterion.Backing => "draagvlak",
        Criterion.HeavyRows => "zware_rijen",
        Criterion.Statutory => "wettelijk",
        Criterion.LightRows => "lichte_rijen",
        Criterion.ResidentCosts => "kosten_inwoner",
        _ => "kosten_gemeente",
    };

    public static string Of(Rhythm rhythm) => rhythm switch
    {
        Rhythm.Monthly => "per_maand",
        Rhythm.Yearly => "per_jaar",
        _ => "eenmalig",
    };

    public static string? Of(OccasionKind occasion) => occasion switch
    {
        OccasionKind.HelpRequest => "hulpvraag",
        OccasionKind.OwnInitiative => "eigen_initiatief",
        OccasionKind.FixedMoment => "vast_moment",
        _ => null,
    };

    public static string? Of(ChosenBy chosenBy) => chosenBy switch
    {
        ChosenBy.Resident => "inwoner",
        ChosenBy.CaseManager => "klantmanager",
        ChosenBy.Together => "samen",
        _ => null,
    };

    public static string Of(LinkKind link) => link switch
    {
        LinkKind.RulesOut => "sluit_uit",
        LinkKind.Requires => "vereist",
        _ => "versterkt",
    };

    public static string Of(DueCareAspect aspect) => aspect switch
    {
        DueCareAspect.LighterWays => "geprobeerd",
        DueCareAspect.Heard => "gehoord",
        DueCareAspect.Blame => "verwijt",
        DueCareAspect.Suitable => "geschikt",
        DueCareAspect.Necessary => "noodzakelijk",
        DueCareAspect.Balanced => "evenwichtig",
        DueCareAspect.Safeguard => "waarborgen",
        _ => "door",
    };
}
