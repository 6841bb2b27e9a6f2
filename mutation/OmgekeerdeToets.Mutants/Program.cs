using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.Loader;
using OmgekeerdeToets.Mutants;

const string Usage = """
    dekking TESTS.dll PROJECT.dll WOORD,WOORD DEKKING.json
    probeer TESTS.dll PROJECT.dll DEKKING.json VERSLAG.json MAP UITKOMST.tsv DEEL DELEN [EERDER.tsv …]
    tabel VERSLAG.json MAP UITKOMST.tsv …
    """;

switch (args)
{
    case ["dekking", var tests, var project, var words, var into]:
        var output = Path.GetFullPath(into);
        var (testAssembly, mutated) = Load(tests, project);
        using (testAssembly)
        {
            Coverage.Write(output, Coverage.Measure(testAssembly, mutated, [.. words.Split(',')], Console.Error));
        }

        return 0;

    case ["probeer", var tests, var project, var coverage, var report, var folder, var into, var part, var parts, .. var earlier]:
        return Try(tests, project, Coverage.Read(coverage), Mine(WrittenMutant.Read(report, folder), part, parts, earlier), into);

    case ["tabel", var report, var folder, .. var results]:
        Table.Write(folder, WrittenMutant.Read(report, folder), [.. results.SelectMany(path => Ledger.Read(path))], Console.Out);
        return 0;

    default:
        Console.Error.WriteLine(Usage);
        return 64;
}

static int Try(string tests, string project, ImmutableArray<CoveredTest> covered, ImmutableArray<WrittenMutant> mutants, string into)
{
    var ledger = new Ledger(Path.GetFullPath(into));
    var left = ledger.Left(mutants);
    if (left.IsEmpty)
    {
        return 0;
    }

    var (testAssembly, mutated) = Load(tests, project);

    // A spoiled process may hold a thread that never ends.
    Environment.Exit(new Trial(testAssembly, mutated, covered, mutants, ledger, Console.Error).Run(left) ? 0 : 3);
    return 0;
}

// One part of the mutants, without those that another set of tests noticed before.
static ImmutableArray<WrittenMutant> Mine(ImmutableArray<WrittenMutant> mutants, string part, string parts, string[] earlier)
{
    var noticed = earlier.SelectMany(path => Ledger.Read(path)).Where(verdict => verdict.Fate > Fate.Survived).Select(verdict => verdict.Mutant).ToHashSet();
    var (mine, all) = (int.Parse(part, CultureInfo.InvariantCulture), int.Parse(parts, CultureInfo.InvariantCulture));
    return [.. mutants.Where(mutant => mutant.Id % all == mine && !noticed.Contains(mutant.Id))];
}

// The tests look for their files from the folder they stand in.
static (TestAssembly Tests, MutatedAssembly Mutated) Load(string tests, string project)
{
    (tests, project) = (Path.GetFullPath(tests), Path.GetFullPath(project));
    var folder = Path.GetDirectoryName(tests)!;
    Directory.SetCurrentDirectory(folder);
    AppContext.SetData("APP_CONTEXT_BASE_DIRECTORY", folder + Path.DirectorySeparatorChar);
    AssemblyLoadContext.Default.Resolving += (context, name) =>
        Path.Combine(folder, name.Name + ".dll") is var path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
    var mutated = new MutatedAssembly(AssemblyLoadContext.Default.LoadFromAssemblyPath(project));
    return (new TestAssembly(AssemblyLoadContext.Default.LoadFromAssemblyPath(tests)), mutated);
}
