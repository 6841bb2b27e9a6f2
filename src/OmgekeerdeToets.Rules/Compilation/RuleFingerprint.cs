using System.Collections.Immutable;
using OmgekeerdeToets.Binding;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Compilation;

/// <summary>Rules and amounts, for fingerprints.</summary>
internal sealed class RuleFingerprint(CanonicalHash hash, BoundPack pack)
{
    public void Add(Rule rule)
    {
        hash.Add("rule", rule.Id, rule.Because, rule.Source);
        hash.Add(rule.InSummary);
        hash.Add(rule.Validity);
        if (rule.Index != Rule.Stated)
        {
            Add(pack.Rules[rule.Index].Conditions);
            Add(pack.Rules[rule.Index].Exceptions);
        }
    }

    public void Add(Amount amount) => hash.Add(CanonicalExpression.Of(pack.Amounts[amount.Index].Formula.Expression));

    public void Add(ImmutableArray<ShownValue> shown)
    {
        hash.Add(shown.Length);
        foreach (var value in shown)
        {
            hash.Add(value.Label, value.Unit);
            Add(value.Amount);
        }
    }

    // All of them, or any of them: in which order they stand means nothing.
    private void Add(ImmutableArray<BoundExpression> conditions) =>
        hash.Add(conditions.Select(CanonicalExpression.Of).Order(StringComparer.Ordinal));
}
