using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Weighing;

/// <summary>How the heaviest true argument of a row points. A row counts once, however many sentences it has.</summary>
internal enum Lean
{
    HeavyAgainst = -2,
    LightAgainst = -1,
    Even = 0,
    LightFor = 1,
    HeavyFor = 2,
}

/// <summary>
/// The rows of a solution: who is touched × short or long term, and one per core value. Absent rows are even.
/// Unknown arguments count for neither side.
/// </summary>
internal readonly struct Rows
{
    // Which arguments stand in which row is the same in every case.
    private static readonly ConditionalWeakTable<Solution, Row[]> Known = [];

    private readonly Row[] _rows;
    private readonly Findings _findings;

    private Rows(Row[] rows, Findings findings)
    {
        _rows = rows;
        _findings = findings;
    }

    public IEnumerable<string> Names => _rows.Select(row => row.Name);

    public Lean this[string name] => Array.Find(_rows, row => row.Name == name) is { } row ? LeanOf(row) : Lean.Even;

    public static Rows Of(Solution solution, Findings findings) => new(Known.GetValue(solution, Sorted), findings);

    /// <summary>Nowhere worse and somewhere better; otherwise they cannot be compared. Looks at the heavy arguments, or at the light ones.</summary>
    public static Standing Compare(Rows a, Rows b, bool heavy)
    {
        var better = false;
        var worse = false;
        for (int i = 0, j = 0; i < a._rows.Length || j < b._rows.Length;)
        {
            var order = i == a._rows.Length ? 1 : j == b._rows.Length ? -1 : string.CompareOrdinal(a._rows[i].Name, b._rows[j].Name);
            var left = order <= 0 ? a.LeanOf(a._rows[i++], heavy) : Lean.Even;
            var right = order >= 0 ? b.LeanOf(b._rows[j++], heavy) : Lean.Even;
            better |= left > right;
            worse |= left < right;
        }

        return (better, worse) switch
        {
            (true, true) => Standing.Incomparable,
            (true, false) => Standing.First,
            (false, true) => Standing.Second,
            _ => Standing.Equal,
        };
    }

    /// <summary>Every argument of a solution with the row it belongs to; decisive ones are no rows, they decide.</summary>
    internal static IEnumerable<RowEntry> RowsOf(Solution solution) =>
        solution.Consequences
            .Where(consequence => consequence.SpeaksFor is not null)
            .Select(c => new RowEntry(NameOf(c.Party, c.LongTerm), c.Rule, c.SpeaksFor!.Value, c.Weight))
            .Concat(solution.Arguments.Select(a => new RowEntry(NameOf(a), a.Rule, a.SpeaksFor, a.Weight)))
            .Where(entry => entry.Weight != Weight.Decisive);

    internal static string NameOf(AffectedParty party, bool longTerm) => (longTerm ? "lang/" : "kort/") + party;

    internal static string NameOf(ArgumentRule argument) => "waarde/" + (argument.Value?.Key ?? "");

    private static Row[] Sorted(Solution solution) =>
    [
        .. RowsOf(solution).GroupBy(entry => entry.Row, StringComparer.Ordinal)
            .OrderBy(row => row.Key, StringComparer.Ordinal)
            .Select(row => new Row(row.Key, [.. row])),
    ];

    /// <summary>Even where the row leans on arguments of the other weight.</summary>
    private Lean LeanOf(Row row, bool heavy)
    {
        var lean = LeanOf(row);
        return lean is Lean.HeavyFor or Lean.HeavyAgainst == heavy ? lean : Lean.Even;
    }

    private Lean LeanOf(Row row)
    {
        var pro = 0;
        var contra = 0;
        foreach (var entry in row.Entries)
        {
            if (_findings[entry.Rule] == Truth.True)
            {
                var weight = (int)entry.Weight + 1;
                (pro, contra) = entry.SpeaksFor ? (Math.Max(pro, weight), contra) : (pro, Math.Max(contra, weight));
            }
        }

        return (Lean)(pro == contra ? 0 : pro > contra ? pro : -contra);
    }
}

/// <summary>One row of a solution with its arguments.</summary>
internal sealed record Row(string Name, ImmutableArray<RowEntry> Entries);

/// <summary>One argument in its row.</summary>
internal sealed record RowEntry(string Row, Rule Rule, bool SpeaksFor, Weight Weight);
