namespace OmgekeerdeToets.Naming;

/// <summary>
/// Did-you-mean. Offers the one legal name that lies nearest to what was written, and stays silent when nothing is near:
/// a wrong suggestion costs more than none.
/// </summary>
internal static class NearMiss
{
    /// <summary>Nobody names anything longer than this; it keeps the comparison of hostile input cheap.</summary>
    private const int LongestName = 80;

    private const double EnoughWordsInCommon = 0.5;

    public static string? Find(string written, IEnumerable<string> legal)
    {
        var wanted = Normalise(written);
        if (wanted.Length is 0 or > LongestName)
        {
            return null;
        }

        var words = wanted.Split('_', StringSplitOptions.RemoveEmptyEntries);
        string? best = null;
        var bestScore = double.MaxValue;
        foreach (var candidate in legal)
        {
            var score = candidate.Length <= LongestName ? Score(wanted, words, candidate) : double.MaxValue;
            if (score < bestScore || (best is not null && score <= bestScore && string.CompareOrdinal(candidate, best) < 0))
            {
                (best, bestScore) = (candidate, score);
            }
        }

        return best;
    }

    /// <summary>0 is the same but for capitals and dashes, 1 has hardly anything in common, MaxValue is not near.</summary>
    private static double Score(string wanted, string[] words, string written)
    {
        var candidate = Normalise(written);
        var longest = Math.Max(wanted.Length, candidate.Length);
        var byLetters = double.MaxValue;
        if (Math.Abs(wanted.Length - candidate.Length) <= Tolerance(longest)
            && EditDistance.Between(wanted, candidate) is var distance && distance <= Tolerance(longest))
        {
            byLetters = (double)distance / longest;
        }

        var common = WordsInCommon(words, candidate);
        return Math.Min(byLetters, common >= EnoughWordsInCommon ? 1 - common : double.MaxValue);
    }

    private static int Tolerance(int length) => length switch
    {
        <= 2 => 0,
        <= 4 => 1,
        <= 7 => 2,
        _ => 3,
    };

    /// <summary>The share of words that both have, of all words either has: <c>afstand_school</c> is near <c>afstand_tot_school</c>.</summary>
    private static double WordsInCommon(string[] left, string candidate)
    {
        if (!Array.Exists(left, word => candidate.Contains(word, StringComparison.Ordinal)))
        {
            return 0;
        }

        var right = candidate.Split('_', StringSplitOptions.RemoveEmptyEntries);
        if (left.Length < 2 && right.Length < 2)
        {
            return 0;
        }

        var common = left.Distinct(StringComparer.Ordinal).Count(word => right.Contains(word, StringComparer.Ordinal));
        return (double)common / (left.Length + right.Length - common);
    }

    private static string Normalise(string name) =>
        name.Trim().ToLowerInvariant().Replace('-', '_').Replace(' ', '_');
}
