using System.Collections.Immutable;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Exploring;

/// <summary>
/// Asks the engine what every open rule comes to for every combination of the few answers that this rule reads. All that
/// follows is looked up here: no combination of all open facts is ever put to the engine.
/// </summary>
/// <remarks>
/// INVARIANT: a rule is asked with all it reads separably answered, never with some of it open, so nothing here rests on what an
/// engine makes of the unknown; except for what breaks, which is left open: what is known even so holds for every answer.
/// </remarks>
internal sealed class Tabulation
{
    /// <summary>Of one rule or amount: what each comes to must fit one character of a key.</summary>
    private const int MostCombinations = char.MaxValue;

    private readonly Answers _answers;
    private readonly Findings _scratch;
    private readonly List<Entry> _entries = [];

    private Tabulation(IRuleSet engine, Situation situation, Goal goal, ImmutableArray<Axis> axes)
    {
        _answers = new Answers(situation, goal, axes);
        _scratch = Findings.Of(engine, situation, goal);
    }

    /// <summary>Null when a single rule reads more combinations than the limit.</summary>
    public static ImmutableArray<OpenRule>? Of(
        IRuleSet engine, Situation situation, Goal goal, ImmutableArray<Axis> axes, OpenCells cells, ImmutableArray<Solution> solutions, int limit)
    {
        var tabulation = new Tabulation(engine, situation, goal, axes);
        var places = Enumerable.Range(0, axes.Length).Where(i => axes[i].Fact!.Slot is not null).ToDictionary(i => axes[i].Fact!.Slot!);
        IEnumerable<(Rule? Rule, Amount? Amount, OpenReads Reads)> readers =
        [
            .. GoalRules.Of(goal).Concat(solutions.SelectMany(GoalRules.Of))
                .Select(read => ((Rule?)read.Rule, (Amount?)null, cells.Of(read.Rule))),
            .. solutions.SelectMany(GoalRules.AmountsOf)
                .Select(read => ((Rule?)null, (Amount?)read.Amount, cells.Of(read.Amount).Reads)),
        ];
        foreach (var (rule, amount, reads) in readers.Where(reader => !reader.Reads.IsEmpty))
        {
            ImmutableArray<int> read = [.. reads.Separable.Select(slot => places[slot]).Order()];
            ImmutableArray<int> sizes = [.. read.Select(axis => axes[axis].Size)];
            if (CellTable.Count(sizes) > Math.Min(limit, MostCombinations))
            {
                return null;
            }

            tabulation._entries.Add(new Entry(rule, amount, reads, new CellTable(read, sizes)));
        }

        return tabulation.Fill(axes.Length);
    }

    private ImmutableArray<OpenRule> Fill(int axes)
    {
        var digits = new int[axes];
        foreach (var entry in _entries)
        {
            for (var place = 0; place < entry.Table.Values.Length; place++)
            {
                if (!entry.IsFilled[place])
                {
                    Ask(entry, place, digits);
                }
            }
        }

        return [.. _entries.Select(entry => entry.ToRule())];
    }

    private void Ask(Entry entry, int place, int[] digits)
    {
        if (entry.Reads.Breaking.IsEmpty)
        {
            entry.Table.DigitsOf(place, digits);
            Find(digits);
            foreach (var other in _entries.Where(other => other.Reads.Breaking.IsEmpty))
            {
                other.Record(other.Table.PlaceOf(digits), _scratch);
            }
        }
        else
        {
            var only = new int[digits.Length];
            Array.Fill(only, Answers.None);
            entry.Table.DigitsOf(place, only);
            Find(only);
            entry.Record(place, _scratch);
        }
    }

    private void Find(int[] digits) => _scratch.Refill(_answers.Facts(digits));

    /// <summary>A rule, or an amount, while its table is being filled.</summary>
    private sealed class Entry(Rule? rule, Amount? amount, OpenReads reads, CellTable table)
    {
        private readonly List<Fraction?> _numbers = [null];
        private readonly Dictionary<Fraction, int> _places = [];

        public OpenReads Reads => reads;

        public CellTable Table => table;

        public bool[] IsFilled { get; } = new bool[table.Values.Length];

        public void Record(int place, Findings found)
        {
            if (!IsFilled[place])
            {
                IsFilled[place] = true;
                table.Values[place] = rule is not null ? TruthOf(found[rule]) : PlaceOf(found[amount!]);
            }
        }

        public OpenRule ToRule() => new() { Rule = rule, Amount = amount, Reads = reads, Table = table, Numbers = [.. _numbers] };

        private int TruthOf(Truth found) =>
            !reads.Breaking.IsEmpty && (found == Truth.Unknown || reads.AsksWhetherKnown) ? OpenRule.Undecided : (int)found;

        private int PlaceOf(Fraction? found)
        {
            if (found is not { } number)
            {
                return OpenRule.NoNumber;
            }

            if (_places.TryAdd(number, _numbers.Count))
            {
                _numbers.Add(number);
            }

            return _places[number];
        }
    }
}
