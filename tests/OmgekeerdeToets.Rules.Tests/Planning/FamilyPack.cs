using OmgekeerdeToets.Planning;

namespace OmgekeerdeToets.Rules.Tests.Planning;

/// <summary>The pack of <c>tests/corpus/gezin</c>, four goals that touch each other, and ways to change a line in it or in a case.</summary>
internal sealed record FamilyPack
{
    public const string Everything = "alles_tegelijk";
    public const string OneMorning = "ochtend_kan_maar_een_keer";
    public const string ToChoose = "nog_te_kiezen";

    private static readonly string Folder = Checkout.Path("tests", "corpus", "gezin");

    private readonly (string Path, string Text)[] _files =
    [
        .. Directory.EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories)
            .Where(path => !path.Contains("casussen", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetRelativePath(Folder, path).Replace('\\', '/'), File.ReadAllText(path).ReplaceLineEndings("\n"))),
    ];

    private FamilyPack()
    {
    }

    private FamilyPack((string Path, string Text)[] files) => _files = files;

    public static FamilyPack AsWritten { get; } = new();

    /// <summary>The same pack with a stretch of text of one goal replaced; it must stand there.</summary>
    public FamilyPack Changing(string goal, string old, string with)
    {
        var path = $"doelen/{goal}.yaml";
        _files.Single(file => file.Path == path).Text.Should().Contain(old, "a test replaces something that is there");
        return new FamilyPack([.. _files.Select(file => file.Path == path ? (path, file.Text.Replace(old, with, StringComparison.Ordinal)) : file)]);
    }

    /// <summary>The same pack in which no solution says anything of another.</summary>
    public FamilyPack WithoutLinks() => new([.. _files.Select(file => (file.Path, string.Join('\n', file.Text.Split('\n').Where(IsNoLink))))]);

    /// <summary>The same pack in which no amount of this party stands.</summary>
    public FamilyPack WithoutCostsOf(string party) => new(
    [
        .. _files.Select(file => (file.Path, System.Text.RegularExpressions.Regex.Replace(
            file.Text,
            $@"      - raakt: {party}\n        wanneer: \w+\n        (?:bedrag|opbrengst):(?:.*\n)+?        omdat: .*\n",
            "",
            System.Text.RegularExpressions.RegexOptions.None,
            TimeSpan.FromSeconds(1)))),
    ]);

    public AssessmentResult Assess(string name, params (string Old, string With)[] changes)
    {
        var text = File.ReadAllText(Path.Combine(Folder, "casussen", name + ".yaml")).ReplaceLineEndings("\n");
        text = text[..text.IndexOf("verwacht:", StringComparison.Ordinal)];
        foreach (var (old, with) in changes)
        {
            text.Should().Contain(old, "a test replaces something that is there");
            text = text.Replace(old, with, StringComparison.Ordinal);
        }

        var pack = RulePack.Load(PackFiles.InMemory(_files)).GetOrThrow();
        return pack.Assess(new CaseReader(pack).ReadText(text, name).GetOrThrow());
    }

    /// <summary>The plan, which must be there.</summary>
    public HouseholdPlan Plan(string name, params (string Old, string With)[] changes)
    {
        var result = Assess(name, changes);
        var plan = Planner.Plan(result.Verdicts, result.Situation, result.Rules.Blueprint);
        plan.Should().NotBeNull("several goals are at stake");
        return plan!;
    }

    private static bool IsNoLink(string line) =>
        !new[] { "sluit_uit:", "vereist:", "versterkt:" }.Any(key => line.TrimStart().StartsWith(key, StringComparison.Ordinal));
}
