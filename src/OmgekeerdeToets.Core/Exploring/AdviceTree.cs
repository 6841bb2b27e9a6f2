using System.Collections.Immutable;
using System.Globalization;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Exploring;

/// <summary>
/// The advice on one goal as a function of its open facts, reduced: equal branches are one, and a fact whose answers all
/// lead to the same place is no branch at all. So the advice turns on exactly the facts that are left.
/// </summary>
/// <remarks>INVARIANT: facts are branched on in one fixed order; only then does "left in the tree" mean "turns on it".</remarks>
internal sealed class AdviceTree
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<GoalVerdict?> _leaves = [];
    private readonly HashSet<string> _branchedOn = new(StringComparer.Ordinal);

    public int Root { get; set; }

    /// <summary>The number of the advice: the same kind and solutions have the same number.</summary>
    public int Leaf(GoalVerdict verdict) =>
        Number(verdict.Kind + "|" + string.Join(',', verdict.Advised.Select(v => v.Solution.Name)), verdict);

    public int Branch(string fact, ImmutableArray<int> children)
    {
        if (children.All(child => child == children[0]))
        {
            return children[0];
        }

        _branchedOn.Add(fact);
        return Number(fact + ":" + string.Join(',', children.Select(child => child.ToString(CultureInfo.InvariantCulture))), null);
    }

    public bool IsAlways(GoalVerdict verdict) => _leaves[Root] is { } only && only.SameAdvice(verdict);

    /// <summary>The facts of which two answers, all else equal, give another advice; in the order given.</summary>
    public ImmutableArray<OpenFact> DependsOn(ImmutableArray<OpenFact> facts) =>
        [.. facts.Where(fact => _branchedOn.Contains(fact.Name))];

    private int Number(string key, GoalVerdict? verdict)
    {
        if (!_numbers.TryGetValue(key, out var number))
        {
            number = _leaves.Count;
            _numbers.Add(key, number);
            _leaves.Add(verdict);
        }

        return number;
    }
}
