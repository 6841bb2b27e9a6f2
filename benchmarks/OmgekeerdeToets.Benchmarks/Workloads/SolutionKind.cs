namespace OmgekeerdeToets.Benchmarks.Workloads;

/// <summary>The five kinds of solution that every goal of P has.</summary>
/// <param name="Name">Before the name of the goal; the whole name for doing nothing.</param>
/// <param name="Form">Dutch: <i>vorm</i>.</param>
/// <param name="Helps">Dutch: <i>hoeveel</i>.</param>
internal sealed record SolutionKind(string Name, string Form, string Helps)
{
    /// <summary>How many arguments its consequences hold.</summary>
    public int Arguments { get; init; } = 3;

    /// <summary>How many provisions carry it; none when it needs no law.</summary>
    public int Provisions { get; init; }

    public bool IsLawful => Provisions > 0;

    public bool IsStandard { get; init; }

    public bool IsFactual { get; init; }

    public bool IsNothing => Form == "niets_doen";

    public static IReadOnlyList<SolutionKind> All { get; } =
    [
        new("spullen", "natura", "helemaal") { Provisions = 1 },
        new("toelage", "geld", "deels") { Arguments = 2, Provisions = 2, IsStandard = true },
        new("hulp", "dienst", "helemaal") { Provisions = 1 },
        new("fonds", "doorverwijzing", "deels") { Arguments = 2, IsFactual = true },
        new("niets_doen", "niets_doen", "deels") { Arguments = 2 },
    ];
}
