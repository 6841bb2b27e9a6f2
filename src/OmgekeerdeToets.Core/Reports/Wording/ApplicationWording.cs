using System.Text.RegularExpressions;

namespace OmgekeerdeToets.Reports.Wording;

/// <summary>Words that show that something is a step of an application, which is over once it was decided on.</summary>
internal static partial class ApplicationWording
{
    public static bool IsAboutApplying(string text) => Words().IsMatch(text);

    [GeneratedRegex(@"\b(?:aanvra(?:ag|gen|gt)|aan te vragen|aanmelding|formulier|vraagt? (?:\w+ ){1,4}aan\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();
}
