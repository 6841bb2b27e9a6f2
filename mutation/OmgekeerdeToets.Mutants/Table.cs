using System.Collections.Immutable;
using System.Globalization;

namespace OmgekeerdeToets.Mutants;

/// <summary>What became of the mutants of a folder: one row, and every one that lives.</summary>
internal static class Table
{
    public static void Write(string folder, ImmutableArray<WrittenMutant> mutants, ImmutableArray<Verdict> verdicts, TextWriter output)
    {
        var fates = Fates(verdicts);
        int Count(Fate fate) => mutants.Count(mutant => fates.GetValueOrDefault(mutant.Id) == fate);
        var noticed = Count(Fate.Killed) + Count(Fate.OutOfTime) + Count(Fate.Crashed);
        var score = mutants.IsEmpty ? 0 : 100.0 * noticed / mutants.Length;
        output.WriteLine("| folder | mutants | killed | out of time | crashed | survived | not covered | score |");
        output.WriteLine("|---|---|---|---|---|---|---|---|");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {folder} | {mutants.Length} | {Count(Fate.Killed)} | {Count(Fate.OutOfTime)} | {Count(Fate.Crashed)} | {Count(Fate.Survived)} | {Count(Fate.NotCovered)} | {score:0.0} % |"));
        foreach (var mutant in mutants.Where(mutant => fates.GetValueOrDefault(mutant.Id) is Fate.Survived or Fate.NotCovered))
        {
            output.WriteLine();
            output.WriteLine($"- {Path.GetFileName(mutant.File)}:{mutant.Line} {mutant.Mutator} ({fates.GetValueOrDefault(mutant.Id)})");
            output.WriteLine($"  `{mutant.Was}`");
            output.WriteLine($"  `{mutant.Became}`");
        }
    }

    // Several sets of tests try the same mutants: one that was noticed by any of them is noticed.
    private static Dictionary<int, Fate> Fates(ImmutableArray<Verdict> verdicts) =>
        verdicts.GroupBy(verdict => verdict.Mutant).ToDictionary(group => group.Key, group => group.Max(verdict => verdict.Fate));
}
