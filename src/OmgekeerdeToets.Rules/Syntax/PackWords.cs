using System.Collections.Frozen;
using OmgekeerdeToets.Law;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Syntax;

/// <summary>The closed lists of words that a pack may use as a value, with what each means to the method.</summary>
internal static class PackWords
{
    /// <summary><c>type</c></summary>
    public static readonly WordTable<FactType> Types = new(
        ("ja_nee", FactType.YesNo), ("getal", FactType.Number), ("bedrag", FactType.Amount), ("datum", FactType.Date),
        ("duur", FactType.Duration), ("tekst", FactType.Text), ("keuze", FactType.Choice), ("lijst", FactType.List));

    /// <summary><c>gevoeligheid</c></summary>
    public static readonly WordTable<Sensitivity> Sensitivities = new(
        ("bekend", Sensitivity.Known), ("gewoon", Sensitivity.Ordinary),
        ("persoonlijk", Sensitivity.Personal), ("zeer_persoonlijk", Sensitivity.VeryPersonal));

    /// <summary><c>te_beinvloeden_door</c></summary>
    public static readonly WordTable<Influence> Influences = new(
        ("inwoner", Influence.Resident), ("gemeente", Influence.Municipality), ("niemand", Influence.Nobody));

    /// <summary><c>soort</c> of a law.</summary>
    public static readonly WordTable<LawKind> LawKinds = new(
        ("wet", LawKind.Act), ("verordening", LawKind.Ordinance),
        ("beleidsregel", LawKind.PolicyRule), ("werkinstructie", LawKind.WorkInstruction));

    /// <summary><c>vorm</c></summary>
    public static readonly WordTable<SolutionForm> Forms = new(
        ("natura", SolutionForm.InKind), ("geld", SolutionForm.Money), ("dienst", SolutionForm.Service),
        ("begeleiding", SolutionForm.Guidance), ("ontheffing", SolutionForm.Exemption), ("gesprek", SolutionForm.Talk),
        ("contact", SolutionForm.Contact), ("doorverwijzing", SolutionForm.Referral), ("niets_doen", SolutionForm.Nothing),
        ("verplichting", SolutionForm.Duty), ("opschorting", SolutionForm.Suspension),
        ("maatregel", SolutionForm.BenefitReduction), ("boete", SolutionForm.Fine),
        ("terugvordering", SolutionForm.Recovery), ("melding", SolutionForm.Report));

    /// <summary><c>raakt</c></summary>
    public static readonly WordTable<AffectedParty> Parties = new(
        ("inwoner", AffectedParty.Resident), ("huishouden", AffectedParty.Household), ("kind", AffectedParty.Child),
        ("omgeving", AffectedParty.Surroundings), ("gemeente", AffectedParty.Municipality));

    /// <summary><c>gewicht</c></summary>
    public static readonly WordTable<Weight> Weights = new(
        ("licht", Weight.Light), ("zwaar", Weight.Heavy), ("doorslaggevend", Weight.Decisive));

    /// <summary><c>hoe_vaak</c></summary>
    public static readonly WordTable<Rhythm> Rhythms = new(
        ("eenmalig", Rhythm.Once), ("per_maand", Rhythm.Monthly), ("per_jaar", Rhythm.Yearly));

    /// <summary><c>past</c> of a <c>grondslag</c>.</summary>
    public static readonly WordTable<Fit> Fits = new(
        ("regulier", Fit.Regular), ("maatwerk", Fit.Customised), ("buitenwettelijk", Fit.ExtraStatutory));

    /// <summary><c>weging</c></summary>
    public static readonly WordTable<Criterion> Criteria = new(
        ("helpt", Criterion.Helps), ("draagvlak", Criterion.Backing), ("zware_rijen", Criterion.HeavyRows),
        ("wettelijk", Criterion.Statutory), ("lichte_rijen", Criterion.LightRows),
        ("kosten_inwoner", Criterion.ResidentCosts), ("kosten_gemeente", Criterion.MunicipalCosts));

    /// <summary><c>leefgebieden</c> of a pack that names none of its own, with their titles.</summary>
    public static readonly WordTable<string> LifeDomains = new(
        ("wonen", "Wonen"), ("financien", "Geld"), ("werk_en_opleiding", "Werk en opleiding"),
        ("dagbesteding", "Wat iemand overdag doet"), ("gezondheid", "Gezondheid"),
        ("sociale_relaties", "Mensen om iemand heen"), ("kinderen_en_opvoeding", "Kinderen en opvoeding"),
        ("veiligheid", "Veiligheid"));

    /// <summary>In goals of these life domains a refusal never removes the last solution that protects a child.</summary>
    public static readonly FrozenSet<string> LifeDomainsThatProtectChildren =
        FrozenSet.ToFrozenSet(["kinderen_en_opvoeding", "veiligheid"], StringComparer.Ordinal);

    /// <summary>What is about health is never named as something to change.</summary>
    public const string LifeDomainOfHealth = "gezondheid";

    /// <summary><c>soort</c> of a concept: a judgement of a person.</summary>
    public const string Judgement = "beoordeling";

    /// <summary><c>soort</c> of a concept: a choice of the municipality.</summary>
    public const string PolicyChoice = "beleidskeuze";

    /// <summary><c>gegeven_voor</c></summary>
    public const string ForHelp = "hulp";

    /// <summary><c>zekerheid</c></summary>
    public const string Uncertain = "onzeker";

    /// <summary><c>hoeveel</c>; the other is <c>deels</c>.</summary>
    public const string Wholly = "helemaal";

    /// <summary><c>pleit</c></summary>
    public const string For = "voor";

    /// <summary><c>wanneer</c></summary>
    public const string LongTerm = "lang";

    /// <summary><c>overdracht</c></summary>
    public const string Warm = "warm";

    /// <summary>Condition of a solution: the resident backs it.</summary>
    public const string Backing = "draagvlak";

    /// <summary>Condition of a solution: the organisation backs it.</summary>
    public const string BackingOfOrganisation = "draagvlak_organisatie";

    /// <summary>The word that leaves a hole in a norm, and the value of what nobody knows.</summary>
    public const string Unknown = "onbekend";

    /// <summary>Words for what the method decides; no condition may ask for them.</summary>
    public static readonly FrozenSet<string> Outcomes = new[]
    {
        "aan_de_orde", "gedragen", "geschikt", "past", "uitkomst", "advies", "mogelijk", "aanbevolen", "valt_af",
        "nog_niet_te_beoordelen", Backing, BackingOfOrganisation,
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Keys that only a number has.</summary>
    public const string Unit = "eenheid";
    public const string Minimum = "minimaal";
    public const string Maximum = "maximaal";

    /// <summary>Where in a goal a rule stands, as the ids of rules say it.</summary>
    internal static class Sections
    {
        public const string IntendedEffect = "beoogd_effect";
        public const string CoreValues = "grondwaarden";
        public const string Suitable = "geschikt_als";
        public const string Helps = "helpt";
        public const string Conditions = "voorwaarden";
        public const string Consequences = "gevolgen";
        public const string Arguments = "argumenten";
        public const string LegalCheck = "juridische_toets";
        public const string Checks = "controles";
        public const string Amount = "bedrag";
        public const string Revenue = "opbrengst";
    }
}
