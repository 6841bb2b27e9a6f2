using System.Collections.Immutable;
using System.Globalization;
using Xunit.Abstractions;

namespace OmgekeerdeToets.Mutants;

/// <summary>
/// Tries mutants one after the other in one process. What is made once is made before the first, without a mutant. A
/// mutant is killed only when the test that failed passes again without it: else something it left behind spoiled the
/// process, which then ends, so that the mutant is tried again in a fresh one.
/// </summary>
internal sealed class Trial(TestAssembly tests, MutatedAssembly mutated, ImmutableArray<CoveredTest> covered, Ledger ledger, TextWriter log)
{
    private const int Slower = 30;
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan LongestWarming = TimeSpan.FromMinutes(20);

    private readonly Dictionary<string, int> kills = new(StringComparer.Ordinal);

    /// <summary>Tries what is not in the ledger yet. False when the process is spoiled before all were tried.</summary>
    public bool Run(ImmutableArray<int> mutants)
    {
        var passing = mutants.ToHashSet();
        var used = covered.Where(test => test.Mutants.Any(passing.Contains)).ToList();
        var runnable = tests.Discover().ToDictionary(test => test.UniqueID, StringComparer.Ordinal);
        var warmed = tests.Run([.. used.Select(test => runnable[test.Id])], LongestWarming);
        log.WriteLine($"warm after {warmed.Took.TotalSeconds:0} s; {mutants.Length} mutants, {used.Count} tests{(warmed.Passed ? "" : "; failed: " + warmed.Failure)}");
        foreach (var mutant in mutants)
        {
            ledger.Begin(mutant);
            var verdict = Judge(mutant, used.Where(test => test.Mutants.Contains(mutant)), runnable);
            if (verdict is null || verdict.Fate == Fate.OutOfTime)
            {
                ledger.Spoiled(mutant, verdict);
                return false;
            }

            ledger.End(verdict);
        }

        return true;
    }

    private Verdict? Judge(int mutant, IEnumerable<CoveredTest> passing, Dictionary<string, ITestCase> runnable)
    {
        var fate = Fate.NotCovered;
        foreach (var test in passing.OrderByDescending(test => kills.GetValueOrDefault(test.Id)).ThenBy(test => test.Milliseconds))
        {
            fate = Fate.Survived;
            var most = Least + (Slower * TimeSpan.FromMilliseconds(test.Milliseconds));
            mutated.Activate(mutant);
            var run = tests.Run([runnable[test.Id]], most);
            mutated.Activate(MutatedAssembly.None);
            if (!run.Done)
            {
                return new Verdict(mutant, Fate.OutOfTime, test.Name);
            }

            if (!run.Passed)
            {
                kills[test.Id] = kills.GetValueOrDefault(test.Id) + 1;
                var healthy = tests.Run([runnable[test.Id]], most).Passed;
                return healthy ? new Verdict(mutant, Fate.Killed, string.Create(CultureInfo.InvariantCulture, $"{test.Name}: {run.Failure}")) : null;
            }
        }

        return new Verdict(mutant, fate, "");
    }
}
