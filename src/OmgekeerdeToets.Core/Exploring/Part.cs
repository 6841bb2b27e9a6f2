using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Exploring;

/// <summary>
/// A part of a goal that is judged by itself: steps 1 and 2, or one solution. For every combination of the answers it reads,
/// a number for what the weighing sees of it; the same number is the same to the weighing.
/// </summary>
internal sealed class Part
{
    /// <summary>Of steps 1 and 2: the solutions decide. Any other number is a kind of advice, whatever the solutions are.</summary>
    public const int SolutionsDecide = (int)AdviceKind.NoSolution;

    private readonly ImmutableArray<OpenRule> _rules;
    private readonly ImmutableArray<int> _asked;
    private readonly int _axisCount;

    private Part(CellTable table, ImmutableArray<OpenRule> rules, ImmutableArray<int> asked, int axisCount)
    {
        Table = table;
        _rules = rules;
        _asked = asked;
        _axisCount = axisCount;
    }

    public CellTable Table { get; }

    /// <summary>Null when it reads more combinations than the limit.</summary>
    public static Part? OfGoal(Method method, int limit)
    {
        var goal = method.Goal with { Solutions = [] };
        return Create(method, GoalRules.Of(goal).Select(read => read.Rule).ToHashSet(), [], [], limit)
            ?.Fill(digits => (int)method.Weigh(goal, digits).Verdict.Kind);
    }

    /// <summary>Null when it reads more combinations than the limit.</summary>
    public static Part? OfSolution(Method method, Solution solution, int limit)
    {
        var profiles = new Dictionary<Profile, int>();
        var goal = method.Goal with { Solutions = [solution] };
        ImmutableArray<int> backing =
            [.. Enumerable.Range(0, method.Axes.Length).Where(axis => method.Axes[axis].Fact?.Backing == solution.Name)];
        return Create(
            method,
            GoalRules.Of(solution).Select(read => read.Rule).ToHashSet(),
            GoalRules.AmountsOf(solution).Select(read => read.Amount).ToHashSet(),
            backing,
            limit)?.Fill(digits =>
        {
            var (verdict, findings) = method.Weigh(goal, digits, asIfAtStake: true);
            var profile = Profile.Of(verdict, findings);
            profiles.TryAdd(profile, profiles.Count);
            return profiles[profile];
        });
    }

    /// <summary>The same part along the axes that are left.</summary>
    public CellTable Keep(ImmutableArray<ImmutableArray<int>> kept) => Table.Keep(kept);

    private static Part? Create(
        Method method, HashSet<Rule> own, HashSet<Amount> amounts, ImmutableArray<int> backing, int limit)
    {
        ImmutableArray<OpenRule> rules =
            [.. method.Rules.Where(open => open.Rule is not null ? own.Contains(open.Rule) : amounts.Contains(open.Amount!))];
        ImmutableArray<int> axes = [.. rules.SelectMany(rule => rule.Axes).Concat(backing).Distinct().Order()];
        ImmutableArray<int> sizes = [.. axes.Select(axis => method.Axes[axis].Size)];
        ImmutableArray<int> asked = [.. Enumerable.Range(0, axes.Length).Where(i => method.Axes[axes[i]].Fact?.Slot is null)];
        return CellTable.Count(sizes) > limit
            ? null
            : new Part(new CellTable(axes, sizes), rules, asked, method.Axes.Length);
    }

    /// <summary>Combinations that make the same truths are weighed once.</summary>
    private Part Fill(Func<int[], int> weigh)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var walk = new CellWalk(Table, [.. _rules.Select(rule => rule.Table)]);
        var digits = new int[_axisCount];
        Span<char> key = new char[_rules.Length + _asked.Length];
        for (var place = 0; place < Table.Values.Length; place++)
        {
            Describe(walk, key);
            if (!known.TryGetValue(key, out var number))
            {
                Table.DigitsOf(place, digits);
                number = weigh(digits);
                known[key] = number;
            }

            Table.Values[place] = number;
            walk.Next();
        }

        return this;
    }

    /// <summary>What every rule comes to, and the answers that no rule reads: backing, and free answers.</summary>
    private void Describe(CellWalk walk, Span<char> key)
    {
        for (var i = 0; i < _rules.Length; i++)
        {
            key[i] = (char)_rules[i].Table.Values[walk.PlaceIn(i)];
        }

        for (var i = 0; i < _asked.Length; i++)
        {
            key[_rules.Length + i] = (char)walk.Answer(_asked[i]);
        }
    }
}
