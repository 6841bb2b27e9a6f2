using System.Text.RegularExpressions;

namespace OmgekeerdeToets.Reports.Wording;

/// <summary>
/// A sentence of the pack speaks of the resident to staff; in a letter the same sentence speaks to the resident: <c>de inwoner is</c>
/// becomes <c>u bent</c>. Dutch lets nearly every verb stay as it is.
/// </summary>
internal static partial class AddressWording
{
    private const string Resident = "(?:de|deze) inwoner";

    private const string You = "u";

    /// <summary>In this order: what is longer first.</summary>
    private static readonly (Regex Pattern, string Said)[] Changes =
    [
        (Of($@"\b(?:de|het) (eigen )?(?!doel\b)(\w+) van (?:{Resident}|de ouder)\b"), "uw $1$2"),
        (Of($@"\b{Resident} is (hier )?(n?iets|niet) te verwijten"), "u valt $1$2 te verwijten"),
        (Of($@"\bis {Resident} niet te verwijten"), "valt u niet te verwijten"),
        (Of($@"\b(waar\w*|die|als|dat|omdat|zodra|tot|zolang|of) (?:{Resident}|hij of zij)((?: (?!die\b|wat\b|dat\b|er\b niet)\w+){{1,5}}) is(?= geweest|[.,;?!)]|$| en )"), "$1 u$2 bent"),
        (Of($@"\b(?:{Resident}|de ouder) is\b"), "u bent"),
        (Of($@"\bis {Resident}\b"), "bent u"),
        (Of($@"\b(?:{Resident}|de ouder) kan\b"), "u kunt"),
        (Of($@"\bkan (?:{Resident}|de ouder)\b"), "kunt u"),
        (Of($@"\b(?:{Resident}|de ouder) wil\b"), "u wilt"),
        (Of($@"\bwil (?:{Resident}|de ouder)\b"), "wilt u"),
        (Of($@"\b(?:{Resident}|de ouder)\b"), You),
        (Of(@"\bhij of zij\b"), You),
        (Of(@"\b(?:hem of haar)\b"), You),
        (Of(@"\b(?:zijn of haar)\b"), "uw"),
        (Of(@"\b(?:het|dit) gezin\b"), "uw gezin"),
        (Of(@"\bwat je (graag|leuk|zelf)\b"), "wat u $1"),
        (Of(@"\(bron: inwoner(?:, ([^)]*))?\)"), "(dat vertelde u ons, $1)"),
    ];

    /// <summary>Words that turn back to the one who is spoken to; only in a sentence that was turned.</summary>
    private static readonly (Regex Pattern, string Said)[] Back =
    [
        (Of(@"\b(om|naast|achter|van) zich\b"), "$1 u"),
        (Of(@"\bzichzelf\b"), "uzelf"),
        (Of(@"\bop zijn gemak\b"), "op uw gemak"),
    ];

    /// <summary>The same, said to the resident; what stands between quotation marks somebody said, and stays.</summary>
    public static string ToYou(string text)
    {
        var parts = Quoted().Split(text); // every second part is a quotation
        for (var i = 0; i < parts.Length; i += 2)
        {
            parts[i] = Unquoted(parts[i]);
        }

        return string.Concat(parts);
    }

    private static string Unquoted(string text)
    {
        var turned = Changes.Aggregate(text, (said, change) => change.Pattern.Replace(said, match => InCase(match, change.Said)));
        turned = turned.Replace("(dat vertelde u ons, )", "(dat vertelde u ons)", StringComparison.Ordinal);
        return turned == text ? text : Back.Aggregate(turned, (said, change) => change.Pattern.Replace(said, change.Said));
    }

    private static string InCase(Match match, string said)
    {
        var result = match.Result(said);
        return char.IsUpper(match.Value[0]) ? Phrase.Capital(result) : result;
    }

    private static Regex Of(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    [GeneratedRegex("(?<quote>“[^”]*”)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();
}
