using System.Collections.Immutable;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>
/// Why rules are what they are, each put into words once: what stands in the way of a solution and what the law says of it often
/// rest on the same rules. For one reader at a time.
/// </summary>
/// <param name="result">The assessment.</param>
/// <param name="withOrigin">With who said what and when, which a picture has no room for.</param>
internal sealed class RuleClauses(AssessmentResult result, bool withOrigin = true)
{
    private readonly List<(Rule Rule, ImmutableArray<string> Clauses)> _said = [];

    public ImmutableArray<string> Of(Rule rule)
    {
        foreach (var (said, known) in _said)
        {
            if (ReferenceEquals(said, rule))
            {
                return known;
            }
        }

        var clauses = LeafReading.Of(result, rule, withOrigin);
        _said.Add((rule, clauses));
        return clauses;
    }
}
