using System.Collections.Immutable;
using System.Text.Json;
using Xunit.Abstractions;

namespace OmgekeerdeToets.Mutants;

/// <summary>One test and the mutants it passes.</summary>
/// <param name="Id">What xunit knows the test by.</param>
/// <param name="Name">What a reader knows it by.</param>
/// <param name="Milliseconds">How long it took the second time, without mutants.</param>
/// <param name="Mutants">The mutants it passes, those included that are passed only while something is made once.</param>
internal sealed record CoveredTest(string Id, string Name, double Milliseconds, ImmutableArray<int> Mutants);

/// <summary>Which test passes which mutants: found by running every test by itself.</summary>
internal static class Coverage
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Every test whose name holds one of the words, and none of those with a minus before it; a test that fails without a mutant is
    /// told and left out.
    /// </summary>
    public static ImmutableArray<CoveredTest> Measure(TestAssembly tests, MutatedAssembly mutated, ImmutableArray<string> words, TextWriter log)
    {
        var chosen = tests.Discover().Where(test => IsWanted(NameOf(test), words)).ToList();
        log.WriteLine($"{chosen.Count} tests");
        var covered = ImmutableArray.CreateBuilder<CoveredTest>();
        foreach (var test in chosen)
        {
            TestRun? first = null;
            var (passed, once) = mutated.Capture(() => first = tests.Run([test], Longest));
            var again = tests.Run([test], Longest);
            if (first is { Passed: true } && again.Passed)
            {
                covered.Add(new CoveredTest(test.UniqueID, test.DisplayName, again.Took.TotalMilliseconds, [.. passed.Union(once)]));
            }
            else
            {
                log.WriteLine($"left out, for it fails without a mutant: {test.DisplayName}: {first?.Failure ?? again.Failure}");
            }
        }

        return covered.ToImmutable();
    }

    public static void Write(string path, ImmutableArray<CoveredTest> tests) => File.WriteAllText(path, JsonSerializer.Serialize(tests));

    public static ImmutableArray<CoveredTest> Read(string path) => JsonSerializer.Deserialize<ImmutableArray<CoveredTest>>(File.ReadAllText(path));

    private static bool IsWanted(string name, ImmutableArray<string> words) =>
        words.Any(word => name.Contains(word, StringComparison.Ordinal))
        && !words.Any(word => word.StartsWith('-') && name.Contains(word[1..], StringComparison.Ordinal));

    private static string NameOf(ITestCase test) => $"{test.TestMethod.TestClass.Class.Name}.{test.TestMethod.Method.Name}";
}
