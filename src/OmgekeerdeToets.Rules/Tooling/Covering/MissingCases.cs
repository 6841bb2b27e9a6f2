using System.Collections.Immutable;
using System.Text;
using OmgekeerdeToets.Binding.Goals;

namespace OmgekeerdeToets.Tooling.Covering;

/// <summary>
/// For every outcome that no case reaches a case that does. One case often reaches several: what an earlier one reaches is not
/// looked for again.
/// </summary>
internal sealed class MissingCases
{
    private readonly RulePack _pack;
    private readonly ImmutableArray<BaseCase> _bases;
    private readonly Dictionary<string, (RuleBody Body, RuleBody? AtStake)> _rules = new(StringComparer.Ordinal);

    public MissingCases(RulePack pack, ImmutableArray<BaseCase> bases)
    {
        _pack = pack;
        _bases = bases;
        var bound = pack.Bound;
        foreach (var goal in bound.Goals)
        {
            foreach (var body in bound.Rules[goal.Rules])
            {
                _rules.Add(body.Rule.Id, (body, body.Rule == goal.Goal.AtStake ? null : bound.Rules[goal.Goal.AtStake.Index]));
            }
        }

        foreach (var check in bound.Checks)
        {
            _rules.Add(check.Rule.Id, (bound.Rules[check.Rule.Index], null));
        }
    }

    public ImmutableArray<MissingCase> Find(IEnumerable<RuleCoverage> rules)
    {
        var wanted = rules.SelectMany(Wanted).ToList();
        var found = ImmutableArray.CreateBuilder<MissingCase>();
        while (wanted is [var next, ..])
        {
            var missing = Search(next, wanted);
            wanted.RemoveAll(outcome => missing.Rules.Contains(outcome));
            found.Add(missing);
        }

        return found.ToImmutable();
    }

    private static IEnumerable<MissingOutcome> Wanted(RuleCoverage rule)
    {
        if (rule.TrueIsMissing)
        {
            yield return new MissingOutcome(rule.Id, Truth.True);
        }

        if (rule.FalseIsMissing)
        {
            yield return new MissingOutcome(rule.Id, Truth.False);
        }
    }

    private MissingCase Search(MissingOutcome wanted, List<MissingOutcome> all)
    {
        var (body, atStake) = _rules[wanted.Rule];
        foreach (var variant in new VariantSearch(_pack, _bases, body, wanted.Wanted, atStake).Find())
        {
            var file = VariantFile.Of(variant, wanted);
            var reached = Reached(file, all);
            if (reached.Contains(wanted))
            {
                return new MissingCase(
                    [wanted, .. reached.Where(outcome => outcome != wanted)], variant.Base.File.Path, file.Changes, file.Path, file.Text);
            }
        }

        return new MissingCase([wanted], null, [], null, null);
    }

    /// <summary>Read as the user will have it read, so that what is offered certainly does what is said; nothing when it would be refused.</summary>
    private ImmutableArray<MissingOutcome> Reached(VariantFile file, List<MissingOutcome> all)
    {
        var read = new CaseReader(_pack).ReadCase(file.Path, Encoding.UTF8.GetBytes(file.Text));
        if (!read.IsOk)
        {
            return [];
        }

        var findings = Findings.Of(_pack.Rules, read.Value.Situation);
        return [.. all.Where(outcome => IsReached(outcome, findings))];
    }

    private bool IsReached(MissingOutcome outcome, Findings findings)
    {
        var (body, atStake) = _rules[outcome.Rule];
        return findings[body.Rule] == outcome.Wanted && (atStake is null || findings[atStake.Rule] == Truth.True);
    }
}
