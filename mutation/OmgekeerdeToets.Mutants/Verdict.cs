using System.Globalization;

namespace OmgekeerdeToets.Mutants;

/// <summary>What became of one mutant, as one line of a file.</summary>
/// <param name="Mutant">Its number.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="By">The test that noticed it, and what that said.</param>
internal sealed record Verdict(int Mutant, Fate Fate, string By)
{
    private const int LongestReason = 200;
    private const int Parts = 3;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Mutant}\t{Fate}\t{By.ReplaceLineEndings(" ").Replace('\t', ' ')[..Math.Min(By.Length, LongestReason)]}");

    public static Verdict Parse(string line)
    {
        var parts = line.Split('\t', Parts);
        return new Verdict(int.Parse(parts[0], CultureInfo.InvariantCulture), Enum.Parse<Fate>(parts[1]), parts[^1]);
    }
}

/// <summary>What can become of a mutant.</summary>
internal enum Fate
{
    /// <summary>No test passes it.</summary>
    NotCovered,

    /// <summary>Every test that passes it still passes.</summary>
    Survived,

    /// <summary>A test failed that passes without it.</summary>
    Killed,

    /// <summary>A test did not come to its end.</summary>
    OutOfTime,

    /// <summary>The process did not survive it.</summary>
    Crashed,
}
