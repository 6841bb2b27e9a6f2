using System.Collections.Immutable;
using OmgekeerdeToets.Binding;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Compilation.Spaces;

namespace OmgekeerdeToets.Evaluation.DecisionSpace;

/// <summary>
/// The rules and amounts of one goal, or of a whole pack, over time: a compiled space for every epoch, in which nothing dated
/// changes, built when a case first falls in it. Shared by threads: two may build the same one, and one of them is kept.
/// </summary>
internal sealed class PackPart
{
    private readonly BoundPack _pack;
    private readonly Range _rules;
    private readonly Range _amounts;
    private ImmutableArray<CompiledRules> _epochs = [];

    public PackPart(BoundPack pack, Range rules, Range amounts)
    {
        _pack = pack;
        _rules = rules;
        _amounts = amounts;
    }

    public void Find(Situation situation, Findings findings)
    {
        var rules = On(situation.ReferenceDate);
        var content = situation.Content;
        var registers = Registers.For(rules, situation.ReferenceDate);
        new SpaceRun(registers, rules.Space, content.Facts, content.Facts, content.Words, "").Execute();
        TruthBytes.Write(registers.Words[(4 * rules.Space.At)..], findings.Truths[_rules]);
        var amounts = findings.Amounts[_amounts];
        for (var i = 0; i < amounts.Length; i++)
        {
            amounts[i] = registers.IsKnown(rules.Amounts[i]) ? registers.Number(rules.Amounts[i]) : null;
        }

        registers.ForgetTexts();
    }

    private CompiledRules On(DateOnly day)
    {
        foreach (var epoch in _epochs)
        {
            if (epoch.Period.Contains(day))
            {
                return epoch;
            }
        }

        return Build(day);
    }

    private CompiledRules Build(DateOnly day)
    {
        ImmutableArray<BoundExpression> formulas = [.. _pack.Amounts.AsSpan()[_amounts].ToArray().Select(amount => amount.Formula.Expression)];
        var built = SpaceCompiler.Compile(_pack.Rules.AsSpan()[_rules], formulas.AsSpan(), day);
        ImmutableInterlocked.Update(
            ref _epochs, (epochs, added) => epochs.Any(epoch => epoch.Period == added.Period) ? epochs : epochs.Add(added), built);
        return built;
    }
}
