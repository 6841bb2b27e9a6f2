using System.Collections.Immutable;
using System.Globalization;

namespace OmgekeerdeToets.Mutants;

/// <summary>
/// What became of every mutant tried so far, on disk: a process that dies leaves the number it was busy with, and the next
/// one goes on after it. A mutant that spoils a fresh process as well is killed: a test failed and something broke.
/// </summary>
internal sealed class Ledger(string path)
{
    private readonly string busy = path + ".busy";
    private readonly string spoiled = path + ".spoiled";

    public static ImmutableArray<Verdict> Read(string path) => File.Exists(path) ? [.. File.ReadLines(path).Select(Verdict.Parse)] : [];

    /// <summary>The mutants that are still to be tried; one that ended the process before is written down first.</summary>
    public ImmutableArray<WrittenMutant> Left(IEnumerable<WrittenMutant> mutants)
    {
        if (File.Exists(busy))
        {
            End(new Verdict(int.Parse(File.ReadAllText(busy), CultureInfo.InvariantCulture), Fate.Crashed, ""));
        }

        var known = Read(path).Select(verdict => verdict.Mutant).ToHashSet();
        return [.. mutants.Where(mutant => !known.Contains(mutant.Id))];
    }

    public void Begin(int mutant) => File.WriteAllText(busy, mutant.ToString(CultureInfo.InvariantCulture));

    public void End(Verdict verdict)
    {
        File.AppendAllLines(path, [verdict.ToString()]);
        File.Delete(busy);
    }

    public void Spoiled(int mutant, Verdict? verdict)
    {
        var number = mutant.ToString(CultureInfo.InvariantCulture);
        var before = File.Exists(spoiled) && File.ReadLines(spoiled).Contains(number, StringComparer.Ordinal);
        if (verdict is not null || before)
        {
            End(verdict ?? new Verdict(mutant, Fate.Killed, "and nothing was as before after it"));
            return;
        }

        File.AppendAllLines(spoiled, [number]);
        File.Delete(busy);
    }
}
