using System.Collections.Frozen;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>
/// Reads the reasoning in plain words. The reasoning holds conditions as they are written in the rules, which is what can be checked;
/// who reads it wants labels, both values, and how what stands below is joined.
/// </summary>
internal sealed class PlainTrace
{
    private readonly AssessmentResult _result;
    private readonly FrozenSet<string> _rules;
    private readonly FrozenDictionary<string, string> _unspoken;

    public PlainTrace(AssessmentResult result)
    {
        _result = result;
        var ofSolutions = result.Verdicts
            .SelectMany(verdict => verdict.Outcome.Solutions)
            .SelectMany(solution => GoalRules.Of(solution).Select(stepped => (Solution: solution, stepped.Rule)))
            .ToList();
        _rules = ofSolutions.Select(pair => pair.Rule)
            .Concat(result.Verdicts.SelectMany(verdict => GoalRules.Of(verdict.Goal)).Select(stepped => stepped.Rule))
            .Concat(result.Findings.Blueprint.Checks.Select(check => check.Rule))
            .Select(rule => rule.Id)
            .ToFrozenSet(StringComparer.Ordinal);
        _unspoken = ofSolutions
            .Where(pair => pair.Rule.Because is null)
            .DistinctBy(pair => pair.Rule.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(pair => pair.Rule.Id, pair => PlainTraceWording.Unspoken(pair.Solution, pair.Rule), StringComparer.Ordinal);
    }

    /// <summary>True for a rule: what stands below it are its conditions.</summary>
    public bool IsRule(TraceNode node) => _rules.Contains(node.Id);

    /// <param name="node">The node.</param>
    /// <param name="isCondition">It stands below a rule.</param>
    /// <param name="member">The list member that what stands above is about.</param>
    public PlainNode Of(TraceNode node, bool isCondition, string? member)
    {
        var about = node.Member is { } name && name != node.Text ? name : null;
        var line = node.Id switch
        {
            TraceIds.Occasion => new PlainNode(PlainTraceWording.Occasion(node), null, true),
            TraceIds.Request => new PlainNode(PlainTraceWording.Request(node), null, true),
            _ when isCondition => Condition(node, about ?? member),
            _ when _unspoken.TryGetValue(node.Id, out var says) => new PlainNode(says, node.Text, false),
            _ => Value(node, PlainTraceWording.Backing(node) ?? node.Text),
        };
        var exception = node.IsException ? PlainTraceWording.Unless : "";
        return line with { Text = Phrase.Capital(exception + (about is null ? "" : about + ": ") + line.Text) };
    }

    private PlainNode Condition(TraceNode node, string? member)
    {
        if (node.Expected is not null)
        {
            return new PlainNode(LeafReading.Say(_result, new DecidingLeaf(node, member), withOrigin: false).Clause, null, true);
        }

        if (node.Fact is { } fact)
        {
            return Value(node, LeafReading.Find(_result.Findings.Blueprint, fact)?.Label ?? NameWording.Spaced(node.Text));
        }

        var label = NameLabels.LabelOf(_result.Findings.Blueprint, node.Text);
        return label is not null || node.Children.IsEmpty
            ? Value(node, label ?? NameLabels.Of(_result.Findings.Blueprint, node.Text))
            : new PlainNode(PlainTraceWording.Joins(node), node.Text, false);
    }

    /// <summary>What was found stands behind what it is about, unless the verdict says the same.</summary>
    private static PlainNode Value(TraceNode node, string text) => (node.Found, node.Verdict) switch
    {
        (null, _) => new PlainNode(text, null, true),
        (var found, var verdict) when found == verdict => new PlainNode(text, null, true),
        (var found, null) => new PlainNode(PlainTraceWording.WithValue(text, NameWording.Spaced(found)), null, true),
        _ => new PlainNode(text, null, false),
    };
}
