using System.Collections.Immutable;
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
internal sealed class Rows
{
    private readonly ImmutableSortedDictionary<string, Lean> _rows;

    private Rows(ImmutableSortedDictionary<string, Lean> rows) => _rows = rows;

    public IEnumerable<string> Names => _rows.Keys;

    public Lean this[string row] => _rows.GetValueOrDefault(row);

    public static Rows Of(Solution solution, Findings findings)
    {
        var rows = ImmutableSortedDictionary.CreateBuilder<string, Lean>(StringComparer.Ordinal);
        foreach (var row in RowsOf(solution).GroupBy(entry => entry.Row, StringComparer.Ordinal))
        {
            var holding = row.Where(entry => findings[entry.Rule] == Truth.True).ToList();
            rows[row.Key] = (Lean)(Heaviest(holding, speaksFor: true) is var pro && Heaviest(holding, speaksFor: false) is var contra
                && pro == contra ? 0 : pro > contra ? pro : -contra);
        }

        return new Rows(rows.ToImmutable());
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

    private static int Heaviest(List<RowEntry> entries, bool speaksFor) =>
        entries.Where(entry => entry.SpeaksFor == speaksFor).Select(entry => (int)entry.Weight + 1).DefaultIfEmpty(0).Max();
}

/// <summary>One argument in its row.</summary>
internal sealed record RowEntry(string Row, Rule Rule, bool SpeaksFor, Weight Weight);
