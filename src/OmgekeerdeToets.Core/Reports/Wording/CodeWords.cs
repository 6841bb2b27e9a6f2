namespace OmgekeerdeToets.Reports.Wording;

/// <summary>The fixed words for verdicts and kinds, as JSON, the trace and rule files have them: never a sentence.</summary>
internal static class CodeWords
{
    public static string Of(Truth truth) => truth switch
    {
        Truth.True => "ja",
        Truth.False => "nee",
        _ => "onbekend",
    };

    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.FallsAway => "valt_af",
        Outcome.NotYetAssessable => "nog_niet_te_beoordelen",
        Outcome.Possible => "mogelijk",
        Outcome.Recommended => "aanbevolen",
        _ => "niet_beoordeeld",
    };

    public static string Of(AdviceKind kind) => kind switch
    {
        AdviceKind.NotAtStake => "niet_aan_de_orde",
        AdviceKind.AskFirst => "eerst_vragen",
        AdviceKind.DiscussFirst => "eerst_bespreken",
        AdviceKind.NoSolution => "geen_oplossing",
        AdviceKind.Solution => "oplossing",
        _ => "keuze",
    };

    public static string Of(Fit fit) => fit switch
    {
        Fit.Regular => "regulier",
        Fit.Customised => "maatwerk",
        Fit.Factual => "feitelijk",
        Fit.ExtraStatutory => "buitenwettelijk",
        Fit.Conflicting => "in_strijd",
        Fit.NoBasis => "geen_grondslag",
        _ => "onbekend",
    };

    public static string Of(Weight weight) => weight switch
    {
        Weight.Light => "licht",
        Weight.Heavy => "zwaar",
        _ => "doorslaggevend",
    };

    public static string Of(AffectedParty party) => party switch
    {
        AffectedParty.Resident => "inwoner",
        AffectedParty.Household => "huishouden",
        AffectedParty.Child => "kind",
        AffectedParty.Surroundings => "omgeving",
        _ => "gemeente",
    };

    public static string Of(Robustness robustness) => robustness switch
    {
        { WasInvestigated: false } => "niet",
        { IsComplete: true } => "volledig",
        _ => "ten_dele",
    };

    /// <summary>All that <see cref="Of(Robustness)"/> can say.</summary>
    public static IEnumerable<string> Investigated { get; } = ["niet", "ten_dele", "volledig"];

    public static string Speaks(bool speaksFor) => speaksFor ? "voor" : "tegen";

    public static string When(bool longTerm) => longTerm ? "lang" : "kort";
}
