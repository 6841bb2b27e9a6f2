using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Goals;

namespace OmgekeerdeToets.Tooling.Covering;

/// <summary>A case that differs in a few things from one of the pack.</summary>
/// <param name="Base">The one of the pack.</param>
/// <param name="Situation">The other.</param>
/// <param name="Changes">How many things were changed.</param>
internal sealed record Variant(BaseCase Base, Situation Situation, int Changes);

/// <summary>
/// Looks for a case in which one rule comes out as wanted, starting from the cases that are nearest to it: of all that can be
/// changed, each time what helps most. Counts its tries and stops at a limit, so that the same pack gives the same answer.
/// </summary>
internal sealed class VariantSearch
{
    private const int MostBases = 6;
    private const int MostChanges = 8;
    private const int MostTries = 4000;
    private const int MostFirstMoves = 12;

    private readonly RulePack _pack;
    private readonly ImmutableArray<BaseCase> _bases;
    private readonly RuleBody _body;
    private readonly Truth _wanted;
    private readonly RuleBody? _atStake;
    private readonly CaseMoves _moves;
    private int _tries;

    /// <param name="pack">The pack.</param>
    /// <param name="bases">Its cases.</param>
    /// <param name="body">The rule.</param>
    /// <param name="wanted">True or false.</param>
    /// <param name="atStake">The rule that must be true for this one to count; null when it always counts.</param>
    public VariantSearch(RulePack pack, ImmutableArray<BaseCase> bases, RuleBody body, Truth wanted, RuleBody? atStake)
    {
        _pack = pack;
        _bases = bases;
        _body = body;
        _wanted = wanted;
        _atStake = atStake;
        ImmutableArray<RuleBody> read = atStake is null ? [body] : [body, atStake];
        _moves = new CaseMoves(
            [.. read.SelectMany(rule => rule.Rule.Leaves).SelectMany(leaf => leaf.Facts).Distinct()],
            [.. read.SelectMany(PartsOf)],
            read.Any(rule => rule.Rule.AsksWhetherKnown));
    }

    /// <summary>What was found, the fewest changes first.</summary>
    public ImmutableArray<Variant> Find()
    {
        var found = new List<Variant>();
        foreach (var start in _bases.SelectMany(AtEdges).OrderByDescending(start => NearnessOf(start.Situation)).Take(MostBases))
        {
            _tries = 0;
            if (Climb(start) is { } variant)
            {
                found.Add(variant);
                if (variant.Changes <= 1)
                {
                    break;
                }
            }
        }

        return [.. found.OrderBy(variant => variant.Changes)];
    }

    /// <summary>Its conditions as rules of their own, so that each tells where it turns.</summary>
    private static IEnumerable<RuleBody> PartsOf(RuleBody body) =>
        body.Conditions.Concat(body.Exceptions).SelectMany(LeafConditions.Parts).Select((part, i) => new RuleBody(
            new Rule { Index = i, Id = body.Rule.Id, AsksWhetherKnown = body.Rule.AsksWhetherKnown }, [part], []));

    /// <summary>The case as it is, and, where the rule holds for a time only, on the days around the edges of that time.</summary>
    private IEnumerable<Variant> AtEdges(BaseCase case_)
    {
        yield return new Variant(case_, case_.Situation, 0);
        foreach (var day in EdgesOf(_body.Rule).Where(day => day != case_.Situation.ReferenceDate))
        {
            var read = new CaseReader(_pack) { ReferenceDate = day }.ReadCase(case_.File.Path, case_.File.Bytes.Span);
            if (read.Value is { } moved)
            {
                yield return new Variant(case_, moved.Situation, 1);
            }
        }
    }

    private static IEnumerable<DateOnly> EdgesOf(Rule rule)
    {
        var (from, until) = (rule.Validity.From, rule.Validity.Until);
        IEnumerable<DateOnly?> days = [from, from?.AddDays(-1), until, until?.AddDays(1)];
        return days.OfType<DateOnly>();
    }

    /// <summary>Step by step nearer; null when nothing brings it nearer any more.</summary>
    private Variant? Climb(Variant start)
    {
        var (here, nearness) = (start.Situation, NearnessOf(start.Situation));
        for (var changes = start.Changes; ; changes++)
        {
            if (nearness >= Reached)
            {
                return start with { Situation = here, Changes = changes };
            }

            if (changes == MostChanges || Better(here, nearness) is not { } next)
            {
                return null;
            }

            (here, nearness) = (next.Situation, next.Nearness);
            changes += next.Changes - 1;
        }
    }

    /// <summary>The one change that brings it nearest; where none does, the first two that do together.</summary>
    private (Situation Situation, double Nearness, int Changes)? Better(Situation here, double nearness)
    {
        var moves = new List<(Situation Situation, double Nearness)>();
        foreach (var move in _moves.From(here).TakeWhile(_ => _tries++ < MostTries))
        {
            moves.Add((move, NearnessOf(move)));
        }

        var best = moves.OrderByDescending(move => move.Nearness).FirstOrDefault();
        if (best.Nearness > nearness)
        {
            return (best.Situation, best.Nearness, 1);
        }

        foreach (var (first, _) in moves.OrderByDescending(move => move.Nearness).Take(MostFirstMoves))
        {
            foreach (var second in _moves.From(first).TakeWhile(_ => _tries++ < MostTries))
            {
                if (NearnessOf(second) is var reached && reached > nearness)
                {
                    return (second, reached, 2);
                }
            }
        }

        return null;
    }

    private const double Reached = 2;

    /// <summary>Half of it that the rule comes out as wanted, half that the goal is at stake.</summary>
    private double NearnessOf(Situation situation) =>
        Nearness.Of(_body, _wanted, situation) + (_atStake is null ? 1 : Nearness.Of(_atStake, Truth.True, situation));
}
