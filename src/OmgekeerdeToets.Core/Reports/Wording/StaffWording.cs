using System.Text.RegularExpressions;

namespace OmgekeerdeToets.Reports.Wording;

/// <summary>What staff typed in a case: said to the resident, or about the resident. What is about somebody is shown as a quotation, with whose it is.</summary>
internal static partial class StaffWording
{
    /// <summary>It names the resident in the third person and nowhere says <i>u</i>.</summary>
    public static bool IsAboutResident(string text) => ThirdPerson().IsMatch(text) && !ToYou().IsMatch(text);

    /// <summary>As it was typed, or as a quotation where it speaks of the resident.</summary>
    public static string Said(string text, string by) => IsAboutResident(text) ? Wrote(text, by) : Phrase.Sentence(text);

    public static string Wrote(string text, string by) => $"Onze medewerker ({NameWording.Role(by)}) schreef: {NameWording.Quote(text)}";

    [GeneratedRegex(@"\b(?:hij|zij|ze|hem|haar|(?:de|deze) inwoner|(?:de )?ouder|moeder|vader|meneer|mevrouw|cliënt)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ThirdPerson();

    [GeneratedRegex(@"\b(?:u|uw|uzelf)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ToYou();
}
