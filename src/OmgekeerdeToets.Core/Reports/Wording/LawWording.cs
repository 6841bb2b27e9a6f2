using System.Collections.Immutable;
using OmgekeerdeToets.Law;

namespace OmgekeerdeToets.Reports.Wording;

/// <summary>Provisions as people cite them, with the mark that says whether the paraphrase was checked.</summary>
internal static class LawWording
{
    public const string Checked = "gecontroleerd";

    public const string NotChecked = "niet gecontroleerd";

    /// <summary>For an entry of the legal step that has neither a sentence nor a condition.</summary>
    public const string WithoutCondition = "Deze bepaling geldt hier zonder verdere voorwaarde.";

    /// <summary>
    /// <c>Participatiewet artikel 35 lid 1</c>; <c>lid 8 (het tweede)</c> where two paragraphs bear one number, and
    /// <c>lid 1 (tweede zin)</c> where one sentence of a paragraph has a rule of its own.
    /// </summary>
    public static string Show(Citation citation) => Show(citation.Provision);

    public static string Show(Provision provision) => provision.Law.Title + " artikel " + provision.Article
        + (provision.Paragraph is null ? "" : " lid " + Paragraph(provision.Paragraph))
        + (provision.Part is null ? "" : " onderdeel " + provision.Part)
        + (provision.Under is null ? "" : " onder " + provision.Under);

    private static string Paragraph(string written) => written
        .Replace("-tweede", " (het tweede)", StringComparison.Ordinal)
        .Replace("-zin-2", " (tweede zin)", StringComparison.Ordinal);

    /// <summary>What stands behind the provision: checked or not, and whether it is certain.</summary>
    public static string Mark(Citation citation) =>
        (citation.IsChecked ? Checked : NotChecked) + (citation.IsUncertain ? ", onzeker of dit zo blijft" : "");

    /// <summary>Why a provision does not count at a date; null when it does.</summary>
    public static string? NotInForce(Provision provision, DateOnly date) =>
        DateWording.WhyOutside(provision.Validity, date) is { } why ? $"{Show(provision)} {why}" : null;

    /// <summary>Where a law stands that has no address on the internet.</summary>
    public static string Place(string place) => "Vindplaats: " + Phrase.Stopped(place);

    public static string Fits(Fit fit) => fit switch
    {
        Fit.Regular => "past (regulier): de wet draagt dit",
        Fit.Customised => "past (maatwerk): via een uitzondering in de wet",
        Fit.Factual => "past (feitelijk): hier is geen besluit en geen artikel voor nodig",
        Fit.ExtraStatutory => "past (buitenwettelijk): beleid van de gemeente naast de wet, in het voordeel van de inwoner",
        Fit.Conflicting => "mag niet: een bepaling staat in de weg, en geen uitzondering helpt",
        Fit.NoBasis => "geen grondslag: geen bepaling draagt dit",
        _ => "nog onbekend of de wet dit draagt",
    };

    /// <summary>The same as a sentence of its own, behind what stands in the way.</summary>
    public static string JudgedBy(ImmutableArray<string> judges) =>
        judges.IsEmpty ? "" : $". Dat rust op een beoordeling van {Phrase.Enumerate(judges.Select(NameWording.Role))}";

    /// <summary>Behind what is said to fit or to exclude: whose judgement that rests on.</summary>
    public static string RestsOn(ImmutableArray<string> judges) =>
        judges.IsEmpty ? "" : $", en dat rust op een beoordeling van {Phrase.Enumerate(judges.Select(NameWording.Role))}";
}
