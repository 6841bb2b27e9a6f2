using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>The tree under one rule, whoever answers for it: the engine, or the person who stated it.</summary>
internal static class Explained
{
    public static TraceNode Rule(AssessmentResult result, Rule rule)
    {
        if (rule.Index == OmgekeerdeToets.Rule.Stated)
        {
            return Stated(rule);
        }

        var node = result.Rules.Explain(result.Situation, rule);
        var location = node.Location ?? rule.Location;
        return node.Id == rule.Id && node.Location == location ? node : node with { Id = rule.Id, Location = location };
    }

    /// <summary>A statement holds because somebody named said so, and the trace says who.</summary>
    private static TraceNode Stated(Rule rule) => new()
    {
        Id = rule.Id,
        Text = rule.Because ?? rule.Id,
        Verdict = CodeWords.Of(Truth.True),
        Source = rule.StatedBy,
        Location = rule.Location,
    };
}
