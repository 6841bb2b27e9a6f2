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

    /// <summary>Every answer gives another advice than the one without answers.</summary>
    public static string AnyAnswer(ImmutableArray<string> labels) =>
        "zodra bekend is wat nog open staat, wordt het advies anders, welk antwoord het ook is" + (labels.IsEmpty ? "" : $" (het gaat om: {string.Join("; ", labels)})");

    /// <summary>That is no open question, so nothing above says it.</summary>
    public static string DueCare(IEnumerable<string> titles) =>
        $"Zorgvuldigheid kan dit advies nog veranderen: bij {Phrase.Enumerate(titles.Select(title => $"“{title}”"))} ligt daarover nog niet alles vast.";

    public const string NotInvestigated = "niet onderzocht is of een antwoord op een open vraag het advies verandert";

    public const string OpenAgreement = "een voorwaarde is nog af te spreken";

    public const string UnweighedParticular = "iets bijzonders in deze casus is nog niet door een mens gewogen";

    public const string Contradiction = "gegevens spreken elkaar tegen";

    public static string Because(IEnumerable<string> reasons) => "Voorlopig, want " + string.Join("; ", reasons) + ".";

    public const string Robust = "De vragen die nog open staan veranderen dit advies niet.";
}
