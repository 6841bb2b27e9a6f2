using System.Collections.Immutable;

namespace OmgekeerdeToets.Syntax;

/// <content>The words from which a place lets one choose.</content>
internal static partial class Keywords
{
    public static class Choice
    {
        /// <summary>The versions of the language this library reads (<c>taalversie</c>).</summary>
        public static readonly ImmutableArray<string> LanguageVersions = ["1"];

        public const string Open = "open";
        public const string Backing = "draagvlak";
        public const string BackingOfOrganisation = "draagvlak_organisatie";
        public const string HelpRequest = "hulpvraag";
        public const string FixedMoment = "vast_moment";
        public const string OwnInitiative = "eigen_initiatief";
        public const string TypeChoice = "keuze";
        public const string TypeList = "lijst";
        public const string Name = "naam";

        public static readonly ImmutableArray<string> YesNo = [Yes, No];
        public static readonly ImmutableArray<string> YesNoUnknown = [Yes, No, Unknown];
        public static readonly ImmutableArray<string> Criteria =
            ["helpt", "draagvlak", "zware_rijen", "wettelijk", "lichte_rijen", "kosten_inwoner", "kosten_gemeente"];

        public static readonly ImmutableArray<string> LawKinds = ["wet", "verordening", "beleidsregel", "werkinstructie"];
        public static readonly ImmutableArray<string> Certainties = ["onzeker"];
        public static readonly ImmutableArray<string> Types =
            ["ja_nee", "getal", "bedrag", "datum", "duur", "tekst", TypeChoice, TypeList];

        public static readonly ImmutableArray<string> ConceptKinds = ["feit", "beoordeling", "beleidskeuze"];
        public static readonly ImmutableArray<string> Sensitivities = ["bekend", "gewoon", "persoonlijk", "zeer_persoonlijk"];
        public static readonly ImmutableArray<string> Influencers = ["inwoner", "gemeente", "niemand"];
        public static readonly ImmutableArray<string> Evidence = ["verhaal", "onderzoek", "schatting"];
        public static readonly ImmutableArray<string> Sides = ["voor", "tegen"];
        public static readonly ImmutableArray<string> Weights = ["licht", "zwaar", "doorslaggevend"];
        public static readonly ImmutableArray<string> Forms =
        [
            "natura", "geld", "dienst", "begeleiding", "ontheffing", "gesprek", "contact", "doorverwijzing", "niets_doen",
            "verplichting", "opschorting", "maatregel", "boete", "terugvordering", "melding",
        ];

        public static readonly ImmutableArray<string> HowMuch = ["helemaal", "deels"];
        public static readonly ImmutableArray<string> Affected = ["inwoner", "huishouden", "kind", "omgeving", "gemeente"];
        public static readonly ImmutableArray<string> Terms = ["kort", "lang"];
        public static readonly ImmutableArray<string> HowOften = ["eenmalig", "per_maand", "per_jaar"];
        public static readonly ImmutableArray<string> Fits = ["regulier", "maatwerk", "buitenwettelijk"];
        public static readonly ImmutableArray<string> OwnFits = ["regulier", "maatwerk", "feitelijk", "buitenwettelijk"];
        public static readonly ImmutableArray<string> FitOutcomes =
            ["regulier", "maatwerk", "feitelijk", "buitenwettelijk", "in_strijd", "geen_grondslag", Unknown];

        public static readonly ImmutableArray<string> Outcomes = ["valt_af", "nog_niet_te_beoordelen", "mogelijk", "aanbevolen"];
        public static readonly ImmutableArray<string> Advices =
            ["niet_aan_de_orde", "eerst_vragen", "eerst_bespreken", "geen_oplossing", "oplossing", "keuze", "niet_in_het_pakket"];

        public static readonly ImmutableArray<string> Reasons = ["weet_niet", "liever_niet"];
        public static readonly ImmutableArray<string> LinkedBy = ["inwoner", "klantmanager", "samen"];
        public static readonly ImmutableArray<string> Occasions = [HelpRequest, FixedMoment, OwnInitiative];
    }
}
