using System.Collections.Immutable;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Exploring;

/// <summary>
/// A part of a goal that is judged by itself: steps 1 and 2, or one solution. For every combination of the answers it reads,
/// a number for what the weighing sees of it; the same number is the same to the weighing.
/// </summary>
internal sealed class Part
{
    /// <summary>Of steps 1 and 2: the solutions decide. Any other number is a kind of advice, whatever the solutions are.</summary>
    public const int SolutionsDecide = (int)AdviceKind.NoSolution;

    private readonly ImmutableArray<Axis> _axes;
    private readonly ImmutableArray<OpenRule> _rules;

    private Part(ImmutableArray<Axis> axes, ImmutableArray<OpenRule> rules, CellTable table)
    {
        _axes = axes;
        _rules = rules;
        Table = table;
    }

    public CellTable Table { get; }

    /// <summary>Null when it reads more combinations than the limit.</summary>
    public static Part? OfGoal(Method method, int limit)
    {
        var goal = method.Goal with { Solutions = [] };
        return Create(method, OpenFacts.RulesOf(goal).ToHashSet(), [], [], limit)
            ?.Fill(method, digits => (int)method.Weigh(goal, digits).Verdict.Kind);
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
            OpenFacts.RulesOf(solution).Select(read => read.Rule).ToHashSet(),
            OpenFacts.AmountsOf(solution).ToHashSet(),
            backing,
            limit)?.Fill(method, digits =>
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
        return CellTable.Count(sizes) > limit ? null : new Part(method.Axes, rules, new CellTable(axes, sizes)) { Backing = backing };
    }

    private ImmutableArray<int> Backing { get; init; } = [];

    /// <summary>Combinations that make the same truths are weighed once.</summary>
    private Part Fill(Method method, Func<int[], int> weigh)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var digits = new int[_axes.Length];
        Span<char> key = new char[_rules.Length + Backing.Length];
        for (var place = 0; place < Table.Values.Length; place++)
        {
            Table.DigitsOf(place, digits);
            for (var i = 0; i < _rules.Length; i++)
            {
                key[i] = (char)_rules[i].At(digits, _axes);
            }

            for (var i = 0; i < Backing.Length; i++)
            {
                key[_rules.Length + i] = (char)digits[Backing[i]];
            }

            if (!known.TryGetValue(key, out var number))
            {
                number = weigh(digits);
                known[key] = number;
            }

            Table.Values[place] = number;
        }

        return this;
    }
}
