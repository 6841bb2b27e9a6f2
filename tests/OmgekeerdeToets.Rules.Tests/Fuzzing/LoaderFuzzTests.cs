using System.Globalization;

namespace OmgekeerdeToets.Rules.Tests.Fuzzing;

/// <summary>
/// Spoiled packs and cases, loaded in a child process with 512 MB and somebody watching the clock. Whatever comes in: the loader
/// does not throw, does not hang, and every message points inside its file. Each file lies on disk before it is tried, and one
/// that went wrong is kept under <c>tests/corpus/fuzz</c>, where it is tried again in every run.
/// </summary>
public sealed class LoaderFuzzTests : IDisposable
{
    /// <summary>How many spoiled files a long run tries; without it a few hundred, the same in every run.</summary>
    private const string Switch = "OMGEKEERDETOETS_VERMINKINGEN";

    private const int FilesInShortRun = 300;
    private const int FixedSeed = 20261122;

    // Of a hang; a machine with other work to do may take a while over a file.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly string Kept = Checkout.Path("tests", "corpus", "fuzz");

    private readonly LoaderProcess _child = new(Patience);
    private readonly string _folder = Directory.CreateTempSubdirectory("verminkt-").FullName;

    public static TheoryData<string> Regressions =>
        [.. Directory.EnumerateFiles(Kept, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Kept, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Fact]
    public void A_spoiled_file_never_throws_never_hangs_and_every_message_points_into_it()
    {
        var (seed, files) = Environment.GetEnvironmentVariable(Switch) is { Length: > 0 } asked
            ? (Random.Shared.Next(), int.Parse(asked, CultureInfo.InvariantCulture))
            : (FixedSeed, FilesInShortRun);
        var mutator = new Mutator(seed);
        var failures = new List<string>();
        for (var i = 0; i < files && failures.Count < 20; i++)
        {
            var (place, bytes) = mutator.Next();
            var path = Path.Combine(_folder, "verminkt");
            File.WriteAllBytes(path, bytes);
            if (_child.Load($"{path}|{place}").Complaint is { } complaint)
            {
                failures.Add(string.Create(CultureInfo.InvariantCulture, $"{Keep(seed, i, place, bytes)}: {complaint}"));
            }

            Report(seed, i + 1, files, failures.Count);
        }

        failures.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Regressions))]
    public void A_file_that_once_went_wrong_goes_well(string file)
    {
        var place = file[(file.IndexOf('/') + 1)..];

        _child.Load($"{Path.Combine(Kept, file)}|{place}").Complaint.Should().BeNull();
    }

    public void Dispose()
    {
        _child.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>By seed and number, so that it is found again; below it the place it had in the pack.</summary>
    private static string Keep(int seed, int number, string place, byte[] bytes)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{seed}-{number}/{place}");
        var path = Path.Combine(Kept, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return name;
    }

    /// <summary>A long run tells how far it is in a file of its own, so that a run that was cut off still says something.</summary>
    private static void Report(int seed, int done, int files, int failures)
    {
        if (files > FilesInShortRun && (done % 1000 == 0 || done == files))
        {
            File.WriteAllText(
                Checkout.Path("artifacts", "verminkingen.txt"),
                string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {done} of {files} files tried, {failures} went wrong\n"));
        }
    }
}
