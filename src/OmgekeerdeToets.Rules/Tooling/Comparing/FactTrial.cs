using System.Collections.Immutable;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Tooling.Comparing;

/// <summary>
/// Tries facts in the rules of one goal: by themselves, and beside what people judged, backed and brought in in each case that is
/// compared. A judgement can hide that a fact counts; under nobody's judgement, or under the other's, it shows.
/// </summary>
internal sealed class FactTrial
{
    private readonly Goal _goal;
    private readonly FactsOfGoal _facts;
    private readonly Situation _own;
    private readonly Findings _scratch;
    private readonly ImmutableArray<SituationContent> _people;

    /// <param name="rules">The engine.</param>
    /// <param name="goal">The goal.</param>
    /// <param name="facts">What its rules read.</param>
    /// <param name="own">The case whose day and policy count.</param>
    /// <param name="people">The cases whose judgements are tried, beside nobody's.</param>
    public FactTrial(IRuleSet rules, Goal goal, FactsOfGoal facts, Situation own, params ImmutableArray<Situation> people)
    {
        _goal = goal;
        _facts = facts;
        _own = own;
        _scratch = Findings.Of(rules, own, goal);
        _people = [Nobody(own.Content), .. people.Select(situation => situation.Content)];
    }

    /// <summary>What the rules come to with these facts: first under nobody's judgement, then under each one's.</summary>
    public ImmutableArray<RuleOutcomes> With(ImmutableArray<Fact?> facts) => [.. _people.Select(people => With(facts, people))];

    /// <summary>What the rules come to with these facts, where nobody judged or brought in anything.</summary>
    public RuleOutcomes Alone(ImmutableArray<Fact?> facts) => With(facts, _people[0]);

    /// <summary>Whether a judgement can turn anything with these facts, where nobody judged anything else.</summary>
    public bool CanTurn(ImmutableArray<Fact?> facts, FactDefinition judgement, params IEnumerable<FactValue> values)
    {
        var alone = Alone(facts);
        return values.Any(value =>
        {
            var judged = With(facts, _people[0] with { Facts = _people[0].Facts.SetItem(judgement.Index, new Fact(judgement, value)) });
            return !alone.IsAs(judged, i => !alone.FellAway(i) || !judged.FellAway(i));
        });
    }

    /// <summary>Whether nothing that counts tells two tries apart. What stands under a solution that fell away on facts in both does not count.</summary>
    public static bool AreAlike(ImmutableArray<RuleOutcomes> left, ImmutableArray<RuleOutcomes> right) =>
        left.Zip(right).All(pair => pair.First.IsAs(pair.Second, i => !left[0].FellAway(i) || !right[0].FellAway(i)));

    private static SituationContent Nobody(SituationContent content) => content with
    {
        Backings = BySolution<Backing>.None,
        DueCare = BySolution<DueCare>.None,
        OwnProposals = [],
        Facts = [.. content.Facts.Select(fact => fact is { Definition.IsJudgement: true } ? null : fact)],
    };

    private RuleOutcomes With(ImmutableArray<Fact?> facts, SituationContent people)
    {
        var mixed = facts.ToBuilder();
        foreach (var judgement in _facts.Judgements)
        {
            mixed[judgement.Index] = people.Facts[judgement.Index];
        }

        var content = people with { ReferenceDate = _own.ReferenceDate, Facts = mixed.MoveToImmutable() };
        _scratch.Refill(new Situation(_own.Blueprint, content));
        return RuleOutcomes.Of(_goal, _scratch);
    }
}
