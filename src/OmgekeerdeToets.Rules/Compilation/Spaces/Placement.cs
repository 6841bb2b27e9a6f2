namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>A conjunction that is read once, by another conjunction, as it is or as its opposite.</summary>
internal readonly record struct Group(int Conjunction, int Reader, bool IsOpposite);

/// <summary>
/// Where the conjunctions of a scope stand. First those that are read by none or by several, in order; behind them the groups,
/// in runs that are folded into a word of their readers at once. What no step waits for is folded at the end.
/// </summary>
internal sealed class Placement
{
    private readonly int[] _places;
    private readonly Dictionary<int, Group> _groups;
    private readonly HashSet<int> _awaited;
    private readonly List<(int Moment, Fold Fold)> _folds = [];

    /// <param name="count">How many conjunctions there are.</param>
    /// <param name="groups">Those that are read once.</param>
    /// <param name="awaited">Those that some step reads when it runs.</param>
    public Placement(int count, IEnumerable<Group> groups, HashSet<int> awaited)
    {
        _places = new int[count];
        _groups = groups.ToDictionary(group => group.Conjunction);
        _awaited = awaited;
        for (var conjunction = 0; conjunction < count; conjunction++)
        {
            if (!_groups.ContainsKey(conjunction))
            {
                _places[conjunction] = Count++;
            }
        }
    }

    /// <summary>How many places there are; a few are empty.</summary>
    public int Count { get; private set; }

    public int this[int conjunction] => _places[conjunction];

    /// <summary>Places the groups, those of readers that have a place first; words are counted from the first of the scope.</summary>
    /// <param name="ready">From which moment the truth of a conjunction is there.</param>
    /// <param name="end">The moment after all others.</param>
    public IReadOnlyList<(int Moment, Fold Fold)> Fold(IReadOnlyList<int> ready, int end)
    {
        var deepest = _groups.Values.Select(DepthOf).DefaultIfEmpty().Max();
        for (var depth = 1; depth <= deepest; depth++)
        {
            var placed = depth;
            foreach (var run in RunsOf(_groups.Values.Where(group => DepthOf(group) == placed), Moment))
            {
                _folds.Add((run.Key.Moment, Place([.. run])));
            }
        }

        return _folds;

        int Moment(Group group) => IsLate(group.Reader) ? end + deepest - DepthOf(group) : ready[group.Conjunction];
    }

    /// <summary>Groups that can be moved at once: at one moment, to different bits of one word, and all the same way round.</summary>
    private IEnumerable<IGrouping<(int Moment, int Word, int Nth, bool IsOpposite), Group>> RunsOf(IEnumerable<Group> groups, Func<Group, int> momentOf)
    {
        var taken = new Dictionary<(int Moment, int Reader, bool IsOpposite), int>();
        return groups
            .Select(group =>
            {
                var (moment, reader) = (momentOf(group), (momentOf(group), group.Reader, group.IsOpposite));
                var nth = taken[reader] = taken.GetValueOrDefault(reader) + 1;
                return (Key: (moment, ConjunctionBits.WordOf(_places[group.Reader]), nth, group.IsOpposite), Group: group);
            })
            .OrderBy(pair => _places[pair.Group.Reader])
            .GroupBy(pair => pair.Key, pair => pair.Group);
    }

    // A run stands in one word.
    private Fold Place(Group[] run)
    {
        if ((Count % ConjunctionBits.InWord) + run.Length > ConjunctionBits.InWord)
        {
            Count += ConjunctionBits.InWord - (Count % ConjunctionBits.InWord);
        }

        var first = Count;
        var readers = 0UL;
        foreach (var group in run)
        {
            _places[group.Conjunction] = Count++;
            readers |= 1UL << (_places[group.Reader] % ConjunctionBits.InWord);
        }

        var to = ConjunctionBits.WordOf(_places[run[0].Reader]);
        return new Fold(ConjunctionBits.WordOf(first), first % ConjunctionBits.InWord, to, readers, run[0].IsOpposite);
    }

    private int DepthOf(Group group) => _groups.TryGetValue(group.Reader, out var reader) ? 1 + DepthOf(reader) : 1;

    private bool IsLate(int conjunction) =>
        !_awaited.Contains(conjunction) && (!_groups.TryGetValue(conjunction, out var group) || IsLate(group.Reader));
}
