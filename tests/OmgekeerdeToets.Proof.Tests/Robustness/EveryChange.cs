using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Proof.Tests.Cases;
using OmgekeerdeToets.Proof.Tests.Properties;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Proof.Tests.Robustness;

/// <summary>
/// The definition of a smallest change, carried out: every value of every one, two or three things that may be named, each assessed
/// with the reference evaluator. Written without a look at the search.
/// </summary>
internal sealed class EveryChange
{
    private const int MostValues = 26;

    private readonly List<(string Thing, Func<Situation, Situation> Set)> _values = [];
    private readonly IRuleSet _reference;
    private readonly Goal _goal;
    private readonly Situation _situation;
    private readonly VariedAdvice _shown;

    public EveryChange(RulePack pack, Goal goal, Situation situation)
    {
        (_reference, _goal, _situation) = (Engines.ReferenceOf(pack), goal, situation);
        _shown = AdviceOf(situation);
        var contents = PackContents.Of(pack, goal);
        var probing = new Unanswered.Probing(pack, contents);
        foreach (var read in contents.Reads().Where(read => read.Type != FactType.List))
        {
            Add(read, probing);
        }
    }

    /// <summary>Whether no value was left out.</summary>
    public bool IsExhaustive { get; private set; } = true;

    /// <summary>Whether it can be carried out in a moment.</summary>
    public bool IsSmall => _values.Count is > 0 and <= MostValues;

    public VariedAdvice AdviceOf(Situation situation) => VariedAdvice.Of(Assessment.Weigh(Findings.Of(_reference, situation, _goal))[0]);

    /// <summary>The things and the advice of each smallest change, as <c>een + twee: Solution a</c>.</summary>
    public ImmutableSortedSet<string> Smallest()
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var turning = new HashSet<string>(StringComparer.Ordinal);
        for (var size = 1; size <= 3; size++)
        {
            foreach (var combination in Combinations(0, size))
            {
                if (Parts(combination).Any(part => turning.Contains(KeyOf(part))))
                {
                    continue;
                }

                var advice = AdviceOf(combination.Aggregate(_situation, (said, at) => _values[at].Set(said)));
                if (!advice.Equals(_shown))
                {
                    turning.Add(KeyOf(combination));
                    found.Add(Show(combination.Select(at => _values[at].Thing), advice));
                }
            }
        }

        return [.. found];
    }

    public static string Show(IEnumerable<string> things, VariedAdvice advice) =>
        $"{string.Join(" + ", things.Order(StringComparer.Ordinal))}: {advice.Kind} {string.Join(',', advice.Solutions)}";

    private static string KeyOf(IEnumerable<int> values) => string.Join(' ', values);

    private static IEnumerable<IEnumerable<int>> Parts(ImmutableArray<int> combination) => combination.Length switch
    {
        1 => [],
        2 => combination.Select(at => Enumerable.Repeat(at, 1)),
        _ => combination.Select(at => Enumerable.Repeat(at, 1)).Concat(combination.Select(at => combination.Where(other => other != at))),
    };

    private IEnumerable<ImmutableArray<int>> Combinations(int from, int size)
    {
        if (size == 0)
        {
            return [[]];
        }

        return Enumerable.Range(from, _values.Count - from).SelectMany(first => Combinations(first + 1, size - 1)
            .Where(rest => rest.All(at => _values[at].Thing != _values[first].Thing))
            .Select(rest => rest.Insert(0, first)));
    }

    private void Add(FactDefinition read, Unanswered.Probing probing)
    {
        var (values, exhaustive) = probing.Of(read);
        if (read.List is null)
        {
            if (Changeable.IsNamed(read, _situation.FactOf(read)))
            {
                IsExhaustive &= exhaustive;
                _values.AddRange(values.Where(value => !value.Equals(_situation.ValueOf(read)))
                    .Select(value => (read.Name, (Func<Situation, Situation>)(said => said.With(new Fact(read, value))))));
            }

            return;
        }

        var list = _situation.Blueprint.FindFact(read.List)!;
        var members = _situation.ValueOf(list).Members;
        for (var i = 0; i < members.Length; i++)
        {
            if (Changeable.IsNamed(read, members[i].Fields[read.Index]))
            {
                IsExhaustive &= exhaustive;
                var (at, name) = (i, OpenFact.NameOfField(read, members[i].Name));
                _values.AddRange(values.Where(value => !value.Equals(members[at].ValueOf(read)))
                    .Select(value => (name, (Func<Situation, Situation>)(said => WithField(said, list, at, read, value)))));
            }
        }
    }

    private static Situation WithField(Situation situation, FactDefinition list, int at, FactDefinition field, FactValue value)
    {
        var members = situation.ValueOf(list).Members;
        var member = new ListMember(members[at].Name, members[at].Fields.SetItem(field.Index, new Fact(field, value)));
        return situation.With(new Fact(list, FactValue.Of(members.SetItem(at, member))));
    }
}
