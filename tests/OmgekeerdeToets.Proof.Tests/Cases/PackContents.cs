using System.Collections.Immutable;
using OmgekeerdeToets.Binding;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Proof.Tests.Cases;

/// <summary>
/// Every expression of a pack or of one goal, every part of it, each derivation once. A walk of its own: neither engine is asked.
/// </summary>
internal sealed class PackContents
{
    private readonly HashSet<DerivationSymbol> _derivations = [];
    private readonly List<BoundExpression> _expressions = [];

    private PackContents(IEnumerable<BoundExpression> roots)
    {
        foreach (var root in roots)
        {
            Visit(root);
        }
    }

    public IReadOnlyList<BoundExpression> Expressions => _expressions;

    public IReadOnlyCollection<DerivationSymbol> Derivations => _derivations;

    public static PackContents Of(RulePack pack) =>
        new(RootsOf(pack.Bound.Rules).Concat(pack.Bound.Amounts.Select(amount => amount.Formula.Expression)));

    public static PackContents Of(RulePack pack, Goal goal)
    {
        var bound = pack.Bound.Goals.Single(candidate => candidate.Goal.Name == goal.Name);
        return new(RootsOf(pack.Bound.Rules[bound.Rules]).Concat(pack.Bound.Amounts[bound.Amounts].Select(amount => amount.Formula.Expression)));
    }

    /// <summary>What one rule is made of.</summary>
    public static PackContents Of(RulePack pack, Rule rule) => new(RootsOf([pack.Bound.Rules[rule.Index]]));

    /// <summary>Numbers that stand in it, each with its unit; those of norms and policy choices too.</summary>
    public IEnumerable<(Fraction Number, Unit Unit)> Numbers(RulePack pack) =>
        _expressions.OfType<BoundNumber>().Select(number => (number.Number, number.Unit))
            .Concat(_expressions.OfType<BoundNorm>().SelectMany(norm => norm.Norm.Values
                .Where(value => value.Number is not null)
                .Select(value => (value.Number!.Value, norm.Norm.Unit))))
            .Concat(pack.Blueprint.Policies.Where(policy => policy.Value.Exact is not null)
                .Select(policy => (policy.Value.Exact!.Value, Unit.FromCanonical(policy.Definition.Unit))))
            .Distinct();

    public IEnumerable<DateOnly> Dates() => _expressions.OfType<BoundDate>().Select(date => date.Date).Distinct();

    public IEnumerable<string> Texts() => _expressions.OfType<BoundText>().Select(text => text.Text).Distinct();

    /// <summary>Days on which something begins or ends: periods of rules, law and derivations, values of norms.</summary>
    public IEnumerable<DateOnly> Turns(RulePack pack)
    {
        var periods = pack.Bound.Rules.Select(body => body.Rule.Validity)
            .Concat(pack.Blueprint.Goals.SelectMany(goal => goal.Solutions).Select(solution => solution.Validity))
            .Concat(pack.Blueprint.Provisions.Select(provision => provision.Validity))
            .Concat(pack.Blueprint.Policies.Select(policy => policy.Validity))
            .Concat(_derivations.Select(derivation => derivation.Validity));
        return periods.SelectMany(period => new[] { period.From, period.Until?.AddDays(1) })
            .Concat(_expressions.OfType<BoundNorm>().SelectMany(norm => norm.Norm.Values.Select(value => (DateOnly?)value.From).Append(norm.Norm.Until)))
            .OfType<DateOnly>()
            .Distinct();
    }

    /// <summary>Concepts, fields and lists that it reads.</summary>
    public IEnumerable<FactDefinition> Reads() => _expressions.SelectMany(expression => expression switch
    {
        BoundFact fact => [fact.Definition],
        BoundField field => [field.Definition],
        BoundMemberName name => [name.List],
        BoundQuantifier quantifier => [quantifier.List],
        BoundCount count => [count.List],
        BoundAggregate aggregate => [aggregate.List],
        _ => ImmutableArray<FactDefinition>.Empty,
    }).Distinct();

    private static IEnumerable<BoundExpression> RootsOf(IEnumerable<Binding.Goals.RuleBody> rules) =>
        rules.SelectMany(body => body.Conditions.Concat(body.Exceptions));

    private void Visit(BoundExpression expression)
    {
        _expressions.Add(expression);
        if (expression is BoundDerivation { Derivation: var derivation } && _derivations.Add(derivation))
        {
            Visit(derivation.Body);
        }

        // The operand of a range or membership stands in its comparisons; that is where it is evaluated.
        foreach (var child in expression.Children)
        {
            Visit(child);
        }
    }
}
