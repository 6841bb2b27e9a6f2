using OmgekeerdeToets.Law;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Steps;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.CoreValues;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Steps.LegalChecks;
using static OmgekeerdeToets.Core.Tests.Reports.Fixture.SchoolVocabulary;

namespace OmgekeerdeToets.Core.Tests.Reports.Fixture;

/// <summary>The story about the bicycle (S1), written by hand: a bicycle against an allowance, and doing nothing.</summary>
internal static class SchoolRules
{
    private const string Goal = "kinderen_naar_school";

    private static readonly Legislation ParticipationAct = new() { Name = "participatiewet", Title = "Participatiewet", Bwb = "BWBR0015703" };

    private static readonly Legislation SchoolAct = new() { Name = "leerplichtwet", Title = "Leerplichtwet 1969", Bwb = "BWBR0002628" };

    private static readonly Provision SpecialAssistance = new()
    {
        Law = ParticipationAct,
        Article = "35",
        Paragraph = "1",
        Paraphrase = "Bijzondere bijstand voor noodzakelijke kosten uit bijzondere omstandigheden die niet uit eigen middelen te betalen zijn.",
    };

    public static HandWrittenRules Build(Func<Blueprint, Blueprint> change) => HandWrittenRules.Of(rules => change(Write(rules)));

    private static Blueprint Write(HandWrittenRules rules) => new()
    {
        Pack = new PackIdentity("handgeschreven", "1.0.0", "sha256:0123456789abcdef0123456789abcdef", "regels", IsBuiltIn: false),
        Facts = All,
        Goals = [SchoolGoal(rules), WarmClothes(rules)],
        Provisions = [SpecialAssistance],
        RuleCount = 0,
        AmountCount = 0,
        Method = new WorkingMethod
        {
            Steps = [new StepPresentation("Wat willen we bereiken?", ["Praten we over het doel, of al over een middel?"]), null, null, null],
            Reflection = ["Welk beeld had ik al voor het gesprek begon?"],
        },
    };

    private static Goal SchoolGoal(HandWrittenRules rules) => new()
    {
        Name = Goal,
        Title = "De kinderen zijn elke schooldag op school",
        LifeDomain = "werk_en_opleiding",
        AtStake = rules.Rule($"{Goal}/beoogd_effect/aan_de_orde_als", "Kinderen missen lessen omdat zij niet op school kunnen komen.", new OfMembers(Children, MissesLessons, All: false)),
        CoreValues =
        [
            new CoreValueArgument(rules.Rule($"{Goal}/grondwaarden/recht_op_onderwijs", "Elke gemiste les raakt het recht op onderwijs."), new CoreValue(SchoolAct, "recht_op_onderwijs", "Recht op onderwijs", "afgeleid"), SpeaksFor: true, Weight.Heavy),
            new CoreValueArgument(rules.Rule($"{Goal}/grondwaarden/eigen_verantwoordelijkheid", "Vervoer hoort meestal bij de gewone kosten van een gezin."), new CoreValue(ParticipationAct, "eigen_verantwoordelijkheid", "Eigen verantwoordelijkheid", "afgeleid"), SpeaksFor: false, Weight.Light),
        ],
        Solutions = [Bicycle(rules), Nothing(rules), Allowance(rules)],
    };

    private static Solution Bicycle(HandWrittenRules rules) => new()
    {
        Name = "fiets",
        Title = "Voor elk kind een fiets",
        Form = SolutionForm.InKind,
        Helps = new Help(true, "De kinderen komen zelf op school, ook na dit schooljaar.", null),
        Suitable = rules.Rule($"{Goal}/fiets/geschikt_als", null, new OfMembers(Children, CanCycle, All: true), new AtMost(Distance, 8), new Is(SafeRoute)),
        AsksOfResident = ["Samen een fiets uitzoeken", "Banden en licht in orde houden"],
        Conditions =
        [
            new Condition { Kind = ConditionKind.ResidentBacking, Rule = rules.Rule($"{Goal}/fiets/voorwaarden/draagvlak", null) },
            new Condition { Kind = ConditionKind.Rule, Rule = rules.Rule($"{Goal}/fiets/voorwaarden/wil_meedoen", null, new Is(WantsToJoin)), Agreement = "Wij bellen na vier weken.", IsVoluntary = true },
        ],
        Consequences =
        [
            Pays(rules, "fiets/gevolgen/aanschaf", AffectedParty.Municipality, longTerm: false, 250, Rhythm.Once, "Tweedehands, met slot en verlichting."),
            Pays(rules, "fiets/gevolgen/onderhoud", AffectedParty.Resident, longTerm: true, 5, Rhythm.Monthly, "Banden en remmen vragen onderhoud."),
            Pleads(rules, "fiets/gevolgen/zelf_naar_school", AffectedParty.Child, longTerm: true, speaksFor: true, Weight.Heavy, "De kinderen kunnen zelf naar school, en ook naar vrienden."),
            Pleads(rules, "fiets/gevolgen/diefstal", AffectedParty.Household, longTerm: true, speaksFor: false, Weight.Light, "Een fiets kan gestolen worden, en dan begint het opnieuw."),
        ],
        LegalEntries = [Carrier(rules, "fiets")],
        Who = "klantmanager_inkomen",
        FollowUp = "Na vier weken bellen of het fietsen lukt.",
        Review = new Period(6, 0),
    };

    private static Solution Allowance(HandWrittenRules rules) => new()
    {
        Name = "vervoerstoelage",
        Title = "Een toelage voor reiskosten",
        Form = SolutionForm.Money,
        IsStandardApproach = true,
        Helps = new Help(false, "De kosten zijn gedekt, maar de reis moet het gezin elke dag nog regelen.", null),
        Suitable = rules.Rule($"{Goal}/vervoerstoelage/geschikt_als", null, new OfMembers(Children, MissesLessons, All: false)),
        Consequences =
        [
            Pays(rules, "vervoerstoelage/gevolgen/uitgave", AffectedParty.Municipality, longTerm: true, 60, Rhythm.Monthly, "De kosten van de bus per kind."),
            Pleads(rules, "vervoerstoelage/gevolgen/eigen_keuze", AffectedParty.Household, longTerm: false, speaksFor: true, Weight.Light, "Met geld kiest het gezin zelf hoe de kinderen reizen."),
        ],
        LegalEntries = [Carrier(rules, "vervoerstoelage")],
    };

    private static Solution Nothing(HandWrittenRules rules) => new()
    {
        Name = "niets_doen",
        Title = "Niets doen, want het gezin regelt het zelf",
        Form = SolutionForm.Nothing,
        Helps = new Help(true, "Het gezin heeft zelf een oplossing gevonden die werkt.", null),
        Suitable = rules.Rule($"{Goal}/niets_doen/geschikt_als", null, new Is(AlreadyArranged), new IsNot(HasApplied)),
    };

    private static Goal WarmClothes(HandWrittenRules rules) => new()
    {
        Name = "warme_kleding",
        Title = "Het kind heeft warme kleding",
        AtStake = rules.Rule("warme_kleding/beoogd_effect", "Een kind heeft te weinig warme kleding.", new Is(SchoolVocabulary.WarmClothes)),
    };

    private static LegalEntry Carrier(HandWrittenRules rules, string solution) => new()
    {
        Rule = rules.Rule($"{Goal}/{solution}/juridische_toets/bijzondere_bijstand", "De kosten zijn noodzakelijk en niet zelf te betalen.", new Is(Necessary)),
        Provision = SpecialAssistance,
        Fit = Fit.Regular,
    };

    private static ConsequenceRule Pays(HandWrittenRules rules, string id, AffectedParty party, bool longTerm, int perChild, Rhythm rhythm, string because) => new()
    {
        Rule = rules.Rule($"{Goal}/{id}", because),
        Party = party,
        LongTerm = longTerm,
        IsEstimate = true,
        Money = new Money(rules.AmountOf(situation => PerChild(situation, perChild)), rhythm, IsRevenue: false),
    };

    private static Fraction? PerChild(Situation situation, int amount) => situation.ValueOf(Children) is { IsKnown: true } children
        ? new Fraction(amount * children.Members.Length)
        : null;

    private static ConsequenceRule Pleads(HandWrittenRules rules, string id, AffectedParty party, bool longTerm, bool speaksFor, Weight weight, string because) => new()
    {
        Rule = rules.Rule($"{Goal}/{id}", because),
        Party = party,
        LongTerm = longTerm,
        SpeaksFor = speaksFor,
        Weight = weight,
    };
}
