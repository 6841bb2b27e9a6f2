using System.Collections.Immutable;
using System.Globalization;
using Xunit.Abstractions;

namespace OmgekeerdeToets.Mutants;

/// <summary>
/// Tries mutants one after the other in one process. What is made once is made before the first, without a mutant. A
/// mutant is killed only when the test that failed passes again without it: else something it left behind spoiled the
/// process, which then ends, so that the mutant is tried again in a fresh one.
/// </summary>
internal sealed class Trial(TestAssembly tests, MutatedAssembly mutated, ImmutableArray<CoveredTest> covered, ImmutableArray<WrittenMutant> all, Ledger ledger, TextWriter log)
{
    private const int Slower = 30;
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan LongestWarming = TimeSpan.FromMinutes(20);

    // Of the tests a mutant passes as many are tried as fit in this, the likeliest first.
    private static readonly TimeSpan MostPerMutant = TimeSpan.FromSeconds(4);

    private readonly Kills kills = new(covered, all);

    /// <summary>Tries what is not in the ledger yet. False when the process is spoiled before all were tried.</summary>
    public bool Run(ImmutableArray<WrittenMutant> mutants)
    {
        var passing = mutants.Select(mutant => mutant.Id).ToHashSet();
        var runnable = tests.Discover().ToDictionary(test => test.UniqueID, StringComparer.Ordinal);

        // A row of a theory that is another one each time is not found again.
        var used = covered.Where(test => runnable.ContainsKey(test.Id) && test.Mutants.Any(passing.Contains)).ToList();
        var warmed = tests.Run([.. used.Select(test => runnable[test.Id])], LongestWarming);
        log.WriteLine($"warm after {warmed.Took.TotalSeconds:0} s; {mutants.Length} mutants, {used.Count} tests{(warmed.Passed ? "" : "; failed: " + warmed.Failure)}");
        foreach (var mutant in mutants)
        {
            ledger.Begin(mutant.Id);
            var verdict = Judge(mutant, used.Where(test => test.Mutants.Contains(mutant.Id)), runnable);
            if (verdict is null || verdict.Fate == Fate.OutOfTime)
            {
                ledger.Spoiled(mutant.Id, verdict);
                return false;
            }

            ledger.End(verdict);
        }

        return true;
    }

    private Verdict? Judge(WrittenMutant mutant, IEnumerable<CoveredTest> passing, Dictionary<string, ITestCase> runnable)
    {
        var fate = Fate.NotCovered;
        var spent = TimeSpan.Zero;
        foreach (var test in passing.OrderBy(test => kills.CostOfOne(test, mutant.File)))
        {
            if (spent > MostPerMutant)
            {
                break;
            }

            fate = Fate.Survived;
            var most = Least + (Slower * TimeSpan.FromMilliseconds(test.Milliseconds));
            mutated.Activate(mutant.Id);
            var run = tests.Run([runnable[test.Id]], most);
            mutated.Activate(MutatedAssembly.None);
            spent += run.Took;
            if (!run.Done)
            {
                return new Verdict(mutant.Id, Fate.OutOfTime, test.Name);
            }

            if (!run.Passed)
            {
                kills.Add(test, mutant.File);
                var healthy = tests.Run([runnable[test.Id]], most).Passed;
                return healthy ? new Verdict(mutant.Id, Fate.Killed, string.Create(CultureInfo.InvariantCulture, $"{test.Name}: {run.Failure}")) : null;
            }
        }

        return new Verdict(mutant.Id, fate, "");
    }
}
