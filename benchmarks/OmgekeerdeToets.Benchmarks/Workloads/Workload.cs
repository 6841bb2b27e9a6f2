using System.Collections.Immutable;

namespace OmgekeerdeToets.Benchmarks.Workloads;

/// <summary>A made-up pack and the cases that go with it; the same bytes every time.</summary>
/// <param name="Name">As the table calls it.</param>
/// <param name="Files">The pack, by path.</param>
/// <param name="Cases">Writes a case; the same number gives the same case.</param>
internal sealed record Workload(string Name, ImmutableArray<(string Path, string Text)> Files, CaseLines Cases)
{
    public static Workload V200 { get; } = OfRules("V200", 200, mixed: false);

    public static Workload V1000 { get; } = OfRules("V1000", 1000, mixed: false);

    public static Workload L1000 { get; } = OfRules("L1000", 1000, mixed: true);

    /// <summary>Twenty goals with five solutions each.</summary>
    public static Workload P { get; } = AdviceWorkload.OfGoals("P", 20);

    /// <summary>The same of about a thousand rules.</summary>
    public static Workload P1000 { get; } = AdviceWorkload.OfGoals("P1000", 24);

    public static Workload? Named(string name) => All.FirstOrDefault(workload => workload.Name == name);

    /// <summary>Reads and checks the pack; it has no error.</summary>
    public RulePack Load() => RulePack.Load(PackFiles.InMemory(Files)).GetOrThrow();

    private static IEnumerable<Workload> All => [V200, V1000, L1000, P, P1000];

    private static Workload OfRules(string name, int rules, bool mixed)
    {
        var book = RuleBook.Concepts;
        var dice = new Dice(mixed ? 20261122UL : 20261101UL);
        return new Workload(
            name,
            [
                ("pakket.yaml", Frame.Header(name)),
                ("wetten.yaml", Frame.Laws),
                ("begrippen/woorden.yaml", ConceptYaml.Of(book)),
                ("begrippen/normen.yaml", NormYaml.Text),
                ("begrippen/afleidingen.yaml", DerivationYaml.Write(book, dice)),
                ("begrippen/regels.yaml", new RuleYaml(book, dice, mixed).Write(rules)),
                ("doelen/doel.yaml", Frame.Goal),
            ],
            new CaseLines(book, unknown: 10, seed: 42));
    }
}
