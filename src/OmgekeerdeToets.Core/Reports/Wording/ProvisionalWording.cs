using System.Collections.Immutable;

namespace OmgekeerdeToets.Reports.Wording;

/// <summary>Why an advice is provisional (<i>voorlopig</i>).</summary>
internal static class ProvisionalWording
{
    public static string DependsOn(ImmutableArray<string> labels) => About("een antwoord op een open vraag verandert het advies", labels);

    public static string MayDependOn(ImmutableArray<string> labels) =>
        About("een antwoord op een open vraag kan het advies misschien veranderen", labels);

    private static string About(string change, ImmutableArray<string> labels) =>
        labels.IsEmpty ? change + " (zie de open vragen)" : $"{change} (het gaat om: {string.Join("; ", labels)})";

    public const string NotInvestigated = "niet onderzocht is of een antwoord op een open vraag het advies verandert";

    public const string OpenAgreement = "een voorwaarde is nog af te spreken";

    public const string UnweighedParticular = "iets bijzonders in deze casus is nog niet door een mens gewogen";

    public const string Contradiction = "gegevens spreken elkaar tegen";

    public static string Because(IEnumerable<string> reasons) => "Voorlopig, want " + string.Join("; ", reasons) + ".";

    public const string Robust = "De vragen die nog open staan veranderen dit advies niet.";
}
