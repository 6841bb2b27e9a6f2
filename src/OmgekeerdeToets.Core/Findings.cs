using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets;

/// <summary>
/// The truth of every rule and the value of every amount for one situation, made by an engine. They mean nothing yet.
/// The one mutable type of the house: a scratch its caller owns.
/// </summary>
internal sealed class Findings
{
    private readonly Truth[] _truths;
    private readonly Fraction?[] _amounts;

    public Findings(Blueprint blueprint, Situation situation, Goal? only = null)
    {
        Blueprint = blueprint;
        Situation = situation;
        Only = only;
        _truths = new Truth[blueprint.RuleCount];
        _amounts = new Fraction?[blueprint.AmountCount];
    }

    private Findings(Findings same, Situation situation, Goal only)
    {
        Blueprint = same.Blueprint;
        Situation = situation;
        Only = only;
        _truths = same._truths;
        _amounts = same._amounts;
    }

    public Blueprint Blueprint { get; }

    /// <summary>The case these findings are about.</summary>
    public Situation Situation { get; }

    /// <summary>The one goal that is asked for; null for all.</summary>
    public Goal? Only { get; }

    public static Findings Of(IRuleSet rules, Situation situation, Goal? only = null)
    {
        var findings = new Findings(rules.Blueprint, situation, only);
        rules.Find(situation, findings);
        return findings;
    }

    /// <summary>The same findings, shared and not copied, seen from a situation with other backing, for a goal or a part of it.</summary>
    public Findings For(Situation situation, Goal only) => new(this, situation, only);

    public Truth this[Rule rule]
    {
        get => rule.Index == Rule.Stated ? Truth.True : _truths[rule.Index];
        set => _truths[rule.Index] = value;
    }

    /// <summary>The value of an amount; null is unknown, never zero.</summary>
    public Fraction? this[Amount amount]
    {
        get => amount.Stated ?? _amounts[amount.Index];
        set => _amounts[amount.Index] = value;
    }
}
