using System.Collections.Immutable;
using OmgekeerdeToets.Binding;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Compilation.Spaces;

namespace OmgekeerdeToets.Evaluation.DecisionSpace;

/// <summary>
/// The rules and amounts of one goal, or of a whole pack, over time: a compiled space for every epoch, in which nothing dated
/// changes, built when a case first falls in it. Shared by threads: two may build the same one, and then the first is used.
/// A case with a number that does not fit whole parts goes through spaces of its own, which compute with fractions only.
/// </summary>
internal sealed class PackPart
{
    private readonly BoundPack _pack;
    private readonly Range _rules;
    private readonly Range _amounts;
    private ImmutableArray<CompiledRules> _epochs = [];
    private ImmutableArray<CompiledRules> _exactEpochs = [];

    public PackPart(BoundPack pack, Range rules, Range amounts)
    {
        _pack = pack;
        _rules = rules;
        _amounts = amounts;
    }

    public void Find(Situation situation, Findings findings)
    {
        if (!TryFind(On(situation.ReferenceDate, ref _epochs, isExact: false), situation, findings))
        {
            TryFind(On(situation.ReferenceDate, ref _exactEpochs, isExact: true), situation, findings);
        }
    }

    /// <summary>False when a number did not fit.</summary>
    private bool TryFind(CompiledRules rules, Situation situation, Findings findings)
    {
        var content = situation.Content;
        var registers = Registers.For(rules, situation.ReferenceDate);
        new SpaceRun(registers, rules.Space, content.Facts, content.Facts, content.Words, null).Execute();
        TruthBytes.Write(registers.Words[(4 * rules.Space.At)..], findings.Truths[_rules]);
        var amounts = findings.Amounts[_amounts];
        for (var i = 0; i < amounts.Length; i++)
        {
            amounts[i] = registers.AmountAt(rules.Amounts[i]);
        }

        registers.ForgetTexts();
        return !registers.HasOutgrown;
    }

    private CompiledRules On(DateOnly day, ref ImmutableArray<CompiledRules> epochs, bool isExact)
    {
        foreach (var epoch in epochs)
        {
            if (epoch.Period.Contains(day))
            {
                return epoch;
            }
        }

        ImmutableArray<BoundExpression> formulas = [.. _pack.Amounts.AsSpan()[_amounts].ToArray().Select(amount => amount.Formula.Expression)];
        var built = SpaceCompiler.Compile(_pack.Rules.AsSpan()[_rules], formulas.AsSpan(), day, isExact);
        ImmutableInterlocked.Update(ref epochs, static (known, added) => known.Add(added), built);
        return built;
    }
}
