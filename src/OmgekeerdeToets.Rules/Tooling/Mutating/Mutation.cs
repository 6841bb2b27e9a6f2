using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Goals;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Tooling.Mutating;

/// <summary>One change of a pack, ready to be tried.</summary>
/// <param name="Said">What is told of it.</param>
/// <param name="Goals">The goals whose cases can notice it.</param>
internal sealed record Mutation(PackChange Said, ImmutableArray<string> Goals)
{
    /// <summary>The loader would refuse the pack with it.</summary>
    public bool IsInvalid { get; init; }

    /// <summary>Rules that say something else.</summary>
    public ImmutableArray<RuleBody> Bodies { get; init; } = [];

    /// <summary>Amounts that come to something else.</summary>
    public ImmutableArray<AmountFormula> Amounts { get; init; } = [];

    /// <summary>A goal in which a part weighs, fits or is no more as it was; null when only rules changed.</summary>
    public Goal? Changed { get; init; }

    /// <summary>The rule of that part: where it comes to <see cref="Idle"/> for certain, the change does nothing.</summary>
    public Rule? Concerns { get; init; }

    public Truth Idle { get; init; }

    /// <summary>The pack with the change.</summary>
    public ChangedRules Apply(RulePack pack)
    {
        var bound = pack.Bound;
        var (rules, amounts) = (bound.Rules, bound.Amounts);
        foreach (var body in Bodies)
        {
            rules = rules.SetItem(body.Rule.Index, body);
        }

        foreach (var formula in Amounts)
        {
            amounts = amounts.SetItem(formula.Amount.Index, formula);
        }

        var changed = bound with { Rules = rules, Amounts = amounts };
        var blueprint = pack.Blueprint;
        if (Changed is { } goal)
        {
            var at = Array.FindIndex([.. bound.Goals], candidate => candidate.Goal.Name == goal.Name);
            changed = changed with { Goals = bound.Goals.SetItem(at, bound.Goals[at] with { Goal = goal }) };
            blueprint = blueprint with { Goals = blueprint.Goals.SetItem(at, goal) };
        }

        return new ChangedRules(pack.Rules, changed, blueprint, this);
    }
}
