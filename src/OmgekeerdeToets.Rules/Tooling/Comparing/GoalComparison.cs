using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Tooling.Comparing;

/// <summary>
/// Holds the facts of other cases against those of one case, for one goal. A fact counts when a rule that still matters comes out
/// otherwise with the value of the other case: 4 km and 5 km are alike where no rule tells them apart.
/// </summary>
internal sealed class GoalComparison
{
    private readonly IRuleSet _rules;
    private readonly Goal _goal;
    private readonly Situation _own;

    public GoalComparison(IRuleSet rules, Goal goal, Situation own)
    {
        (_rules, _goal, _own) = (rules, goal, own);
        Facts = FactsOfGoal.Of(goal, rules.Blueprint);
    }

    public FactsOfGoal Facts { get; }

    /// <summary>Solutions of the pack that the facts of the case leave open.</summary>
    public ImmutableArray<Solution> OpenSolutions()
    {
        var alone = new FactTrial(_rules, _goal, Facts, _own).Alone(_own.Content.Facts);
        return [.. _goal.Solutions.Where((_, i) => !alone.FellAway(i))];
    }

    /// <summary>Judgements that can turn something with the facts of the case; others speak of what the facts decide already.</summary>
    public ImmutableArray<FactDefinition> OpenJudgements()
    {
        var trial = new FactTrial(_rules, _goal, Facts, _own);
        return
        [
            .. Facts.Judgements.Where(judgement => judgement.Type != FactType.YesNo
                || trial.CanTurn(_own.Content.Facts, judgement, FactValue.Yes, FactValue.No)),
        ];
    }

    /// <summary>The stated facts that count in this case: without them some rule would come out otherwise.</summary>
    public ImmutableArray<CountingFact> Counting()
    {
        var trial = new FactTrial(_rules, _goal, Facts, _own, _own);
        var facts = _own.Content.Facts;
        var asIs = trial.With(facts);
        return
        [
            .. Facts.Facts
                .Where(fact => _own.ValueOf(fact).IsKnown && !FactTrial.AreAlike(asIs, trial.With(facts.SetItem(fact.Index, null))))
                .Select(fact => new CountingFact(fact, [.. Facts.FieldsOf(fact)
                    .Where(field => !FactTrial.AreAlike(asIs, trial.With(facts.SetItem(fact.Index, Without(_own.FactOf(fact)!, field)))))])),
        ];
    }

    /// <summary>How alike the other case is; with <see cref="Likeness.Near"/>, in what it differs.</summary>
    public (Likeness Likeness, CountingFact? Difference) With(Situation other)
    {
        var shift = new DayShift(other.ReferenceDate, _own.ReferenceDate);
        var facts = _own.Content.Facts;
        var theirs = Facts.Facts.ToDictionary(fact => fact, fact => shift.Of(other.FactOf(fact)));
        var unequal = Facts.Facts.Where(fact => !FactsOfGoal.AreEqual(_own.ValueOf(fact), theirs[fact]?.Value ?? FactValue.NotAsked)).ToList();
        var trial = new FactTrial(_rules, _goal, Facts, _own, _own, other);
        var asIs = trial.With(facts);
        var one = default(CountingFact);
        var withOne = asIs;
        foreach (var fact in unequal)
        {
            var swapped = trial.With(facts.SetItem(fact.Index, theirs[fact]));
            if (FactTrial.AreAlike(asIs, swapped))
            {
                continue;
            }

            if (one is not null || FieldsOf(fact, theirs[fact], trial, asIs) is not { } fields)
            {
                return (Likeness.Different, null);
            }

            (one, withOne) = (new CountingFact(fact, fields), swapped);
        }

        // Facts that do not count one by one can count together: too far or unsafe, and both or neither.
        var all = trial.With(unequal.Aggregate(facts, (mixed, fact) => mixed.SetItem(fact.Index, theirs[fact])));
        return !FactTrial.AreAlike(withOne, all) ? (Likeness.Different, null)
            : one is null ? (Likeness.Alike, null)
            : (Likeness.Near, one);
    }

    /// <summary>
    /// Of a list that differs, the one field it differs in; none when it is about who is in it, null when it is about more than one field.
    /// </summary>
    private ImmutableArray<FactDefinition>? FieldsOf(FactDefinition list, Fact? theirs, FactTrial trial, ImmutableArray<RuleOutcomes> asIs)
    {
        if (_own.FactOf(list) is not { Value.Members: { IsEmpty: false } mine } own || theirs is null || theirs.Value.Members.Length != mine.Length)
        {
            return [];
        }

        var facts = _own.Content.Facts;
        ImmutableArray<FactDefinition> counting =
        [
            .. Facts.FieldsOf(list).Where(field => !FactTrial.AreAlike(asIs, trial.With(facts.SetItem(list.Index, With(own, theirs, field))))),
        ];
        return counting.Length > 1 ? null : counting;
    }

    private static Fact With(Fact own, Fact theirs, FactDefinition field) => WithField(own, field, i => theirs.Value.Members[i].Fields[field.Index]);

    private static Fact Without(Fact own, FactDefinition field) => WithField(own, field, _ => null);

    private static Fact WithField(Fact own, FactDefinition field, Func<int, Fact?> value) => own with
    {
        Value = FactValue.Of([.. own.Value.Members.Select((member, i) => member.With(field, value(i)))]),
    };
}
