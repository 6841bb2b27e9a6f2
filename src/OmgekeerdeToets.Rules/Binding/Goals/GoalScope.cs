using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Conditions;
using OmgekeerdeToets.Binding.Law;
using OmgekeerdeToets.Law;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Pack;

namespace OmgekeerdeToets.Binding.Goals;

/// <summary>All that goals may name, and where their rules go.</summary>
internal sealed record GoalScope(
    LawBook Laws, BoundMethod Method, ConditionBinder Conditions, RuleTable Rules, BindingContext Context)
{
    /// <summary>Values that a report shows (<c>toon</c>).</summary>
    public ImmutableArray<ShownValue> Shown(ImmutableArray<Located<string>> names) =>
    [
        .. names.Select(name => Conditions.Number(name) is { } formula
            ? new ShownValue(formula.Label, Rules.Add(formula), formula.Unit.IsNone ? null : formula.Unit.ToString())
            : null).OfType<ShownValue>(),
    ];

    /// <summary>The provision that is cited; of several versions the first.</summary>
    public Provision? Cite(CitationSyntax? citation) =>
        citation is null ? null : Laws.Cite(citation, Context).FirstOrDefault();
}
