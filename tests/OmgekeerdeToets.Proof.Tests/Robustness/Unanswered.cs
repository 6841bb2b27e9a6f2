using System.Collections.Immutable;
using System.Globalization;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Proof.Tests.Cases;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Proof.Tests.Robustness;

/// <summary>Something that is open in one goal, with every answer that somebody could give; written without a look at the explorer.</summary>
/// <param name="Name">As a report names it.</param>
/// <param name="Answers">The situation with each answer.</param>
/// <param name="IsExhaustive">Whether there are no other answers; false for what can only be sampled.</param>
internal sealed record Unanswered(string Name, ImmutableArray<Func<Situation, Situation>> Answers, bool IsExhaustive)
{
    private const int MostNumbers = 12;

    /// <summary>All that is unknown and read by the rules of the goal, or by its weighing.</summary>
    public static ImmutableArray<Unanswered> In(RulePack pack, Goal goal, Situation situation)
    {
        var contents = PackContents.Of(pack, goal);
        var values = new Probing(pack, contents);
        var all = new List<Unanswered>();
        foreach (var read in contents.Reads())
        {
            all.AddRange(read.List is null ? Concept(read, situation, values) : Fields(read, situation, values));
        }

        all.AddRange(goal.Solutions.SelectMany(solution => Backings(goal, solution, situation)));
        return [.. all.DistinctBy(open => open.Name, StringComparer.Ordinal)];
    }

    private static IEnumerable<Unanswered> Concept(FactDefinition definition, Situation situation, Probing values)
    {
        if (situation.ValueOf(definition).IsKnown)
        {
            return [];
        }

        var (tried, exhaustive) = values.Of(definition);
        return [new Unanswered(
            definition.Name, [.. tried.Select(value => (Func<Situation, Situation>)(s => s.With(new Fact(definition, value))))], exhaustive)];
    }

    private static IEnumerable<Unanswered> Fields(FactDefinition field, Situation situation, Probing values)
    {
        var list = situation.Blueprint.Facts.Single(fact => fact.Name == field.List);
        if (!situation.ValueOf(list).IsKnown)
        {
            foreach (var open in Concept(list, situation, values))
            {
                yield return open;
            }

            yield break;
        }

        var members = situation.ValueOf(list).Members;
        for (var i = 0; i < members.Length; i++)
        {
            if (!members[i].ValueOf(field).IsKnown)
            {
                var at = i;
                var (tried, exhaustive) = values.Of(field);
                yield return new Unanswered(
                    string.Create(CultureInfo.InvariantCulture, $"{list.Name}.{field.Name} ({members[i].Name})"),
                    [.. tried.Select(value => (Func<Situation, Situation>)(s => WithField(s, list, at, field, value)))],
                    exhaustive);
            }
        }
    }

    private static Situation WithField(Situation situation, FactDefinition list, int at, FactDefinition field, FactValue value)
    {
        var members = situation.ValueOf(list).Members;
        var member = new ListMember(members[at].Name, members[at].Fields.SetItem(field.Index, new Fact(field, value)));
        return situation.With(new Fact(list, FactValue.Of(members.SetItem(at, member))));
    }

    private static IEnumerable<Unanswered> Backings(Goal goal, Solution solution, Situation situation)
    {
        var backing = situation.BackingOf(goal.Name, solution.Name);
        if (backing.Resident == Truth.Unknown)
        {
            yield return new Unanswered("draagvlak " + solution.Name, Answers((said, answer) => said with { Resident = answer }), true);
        }

        if (backing.Organisation == Truth.Unknown && solution.Conditions.Any(condition => condition.Kind == ConditionKind.OrganisationBacking))
        {
            yield return new Unanswered("draagvlak_organisatie " + solution.Name, Answers((said, answer) => said with { Organisation = answer }), true);
        }

        ImmutableArray<Func<Situation, Situation>> Answers(Func<Backing, Truth, Backing> with) =>
        [
            .. new[] { Truth.True, Truth.False }.Select(answer => (Func<Situation, Situation>)(s =>
                s.WithBacking(goal.Name, solution.Name, with(s.BackingOf(goal.Name, solution.Name), answer)))),
        ];
    }

    /// <summary>Every value where that can be done; else the constants of the pack, a step beside them, and what lies between.</summary>
    internal sealed class Probing(RulePack pack, PackContents contents)
    {
        private readonly FactValues _values = new(pack, contents);

        public (ImmutableArray<FactValue> Values, bool IsExhaustive) Of(FactDefinition definition) => definition.Type switch
        {
            FactType.YesNo => ([FactValue.Yes, FactValue.No], true),
            FactType.Choice => ([.. definition.Options.Select(FactValue.Of)], true),
            FactType.Number or FactType.Amount or FactType.Duration => Numbers(definition),
            FactType.Date => ([.. contents.Dates().SelectMany(day => new[] { day.AddDays(-1), day, day.AddDays(1) }).Append(new DateOnly(2000, 2, 29)).Distinct().Order().Take(MostNumbers).Select(FactValue.Of)], false),
            FactType.Text => ([.. contents.Texts().Append("iets anders").Take(MostNumbers).Select(FactValue.Of)], false),
            _ => (Lists(definition), false),
        };

        private (ImmutableArray<FactValue> Values, bool IsExhaustive) Numbers(FactDefinition definition)
        {
            if (FactValues.Decimals(definition) == 0 && definition.Minimum is { } low && definition.Maximum is { } high)
            {
                var from = (int)low.Round(0, RoundingDirection.Up).Numerator;
                var until = (int)high.Round(0, RoundingDirection.Down).Numerator;
                if (until - from < MostNumbers)
                {
                    return ([.. Enumerable.Range(from, until - from + 1).Select(number => FactValue.Of(new Fraction(number), definition.Unit))], true);
                }
            }

            return ([.. _values.Numbers(definition).Order().Take(MostNumbers).Select(number => FactValue.Of(number, definition.Unit))], false);
        }

        // None, and one member of whom the first or the last value of every field is true.
        private ImmutableArray<FactValue> Lists(FactDefinition list)
        {
            ListMember Member(Func<ImmutableArray<FactValue>, FactValue> pick) =>
                new("kind 1", [.. list.Fields.Select(field => new Fact(field, pick(Of(field).Values)))]);
            return [FactValue.Of([]), FactValue.Of([Member(values => values[0])]), FactValue.Of([Member(values => values[^1])])];
        }
    }
}
