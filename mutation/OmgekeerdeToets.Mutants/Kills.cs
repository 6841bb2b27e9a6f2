namespace OmgekeerdeToets.Mutants;

/// <summary>
/// Which test noticed how many mutants, in all and per file: the next mutant of a file is most likely noticed by what noticed
/// the last one. Trying the cheapest first, counted per mutant it may notice, decides how long a run takes.
/// </summary>
internal sealed class Kills
{
    private const double Overhead = 1;
    private const int WeightOfSameFile = 20;

    private readonly Dictionary<(string Test, string File), int> counts = [];

    public void Add(CoveredTest test, string file)
    {
        foreach (var key in new[] { (test.Id, file), (test.Id, "") })
        {
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }
    }

    /// <summary>Milliseconds per mutant noticed, going by what it noticed before.</summary>
    public double CostOfOne(CoveredTest test, string file) =>
        (test.Milliseconds + Overhead)
        / (1 + counts.GetValueOrDefault((test.Id, "")) + (WeightOfSameFile * counts.GetValueOrDefault((test.Id, file))));
}
