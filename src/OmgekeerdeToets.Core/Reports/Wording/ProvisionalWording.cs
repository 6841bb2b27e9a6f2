namespace OmgekeerdeToets.Reports.Wording;

/// <summary>Why an advice is provisional (<i>voorlopig</i>).</summary>
internal static class ProvisionalWording
{
    public static string DependsOn(IEnumerable<string> names) =>
        $"een antwoord op een open vraag verandert het advies (hangt af van {Phrase.Enumerate(names.Select(NameWording.Spaced))})";

    public static string MayDependOn(IEnumerable<string> names) =>
        $"een antwoord op een open vraag kan het advies misschien veranderen (kan afhangen van {Phrase.Enumerate(names.Select(NameWording.Spaced))})";

    public const string NotInvestigated = "niet onderzocht is of een antwoord op een open vraag het advies verandert";

    public const string OpenAgreement = "een voorwaarde is nog af te spreken";

    public const string UnweighedParticular = "iets bijzonders in deze casus is nog niet door een mens gewogen";

    public const string Contradiction = "gegevens spreken elkaar tegen";

    public static string Because(IEnumerable<string> reasons) => "Voorlopig, want " + string.Join("; ", reasons) + ".";

    public const string Robust = "De vragen die nog open staan veranderen dit advies niet.";
}
