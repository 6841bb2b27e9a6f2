using System.Collections.Immutable;

namespace OmgekeerdeToets.Mutants;

/// <summary>
/// Which test to try first. A test most likely notices a change in a file when it passes places of that file that few tests
/// pass, or noticed another change there before. Trying the cheapest first, counted per mutant it may notice, decides how long a
/// run takes, and nothing else.
/// </summary>
internal sealed class Kills
{
    private const double Overhead = 1;
    private const int WeightOfSameFile = 10;

    private readonly Dictionary<(string Test, string File), int> counts = [];
    private readonly Dictionary<(string Test, string File), double> rarity = [];

    public Kills(ImmutableArray<CoveredTest> tests, ImmutableArray<WrittenMutant> mutants)
    {
        var files = mutants.ToDictionary(mutant => mutant.Id, mutant => mutant.File);
        var passed = tests.SelectMany(test => test.Mutants).Where(files.ContainsKey).CountBy(mutant => mutant).ToDictionary();
        foreach (var test in tests)
        {
            foreach (var mutant in test.Mutants.Where(files.ContainsKey))
            {
                var key = (test.Id, files[mutant]);
                rarity[key] = rarity.GetValueOrDefault(key) + (1.0 / passed[mutant]);
            }
        }
    }

    public void Add(CoveredTest test, string file)
    {
        foreach (var key in new[] { (test.Id, file), (test.Id, "") })
        {
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }
    }

    /// <summary>Milliseconds per mutant it may notice.</summary>
    public double CostOfOne(CoveredTest test, string file) =>
        (test.Milliseconds + Overhead)
        / (0.1 + rarity.GetValueOrDefault((test.Id, file)) + (0.1 * counts.GetValueOrDefault((test.Id, ""))) + (WeightOfSameFile * counts.GetValueOrDefault((test.Id, file))));
}
