using System.Collections.Concurrent;

namespace OmgekeerdeToets.Page.Tests;

/// <summary>The pages that tests open, made from the cases that ship; each once.</summary>
internal static class Pages
{
    public const string School = "kinderen_naar_school";
    public const string Work = "aan_het_werk_ondanks_schulden";
    public const string TakingPart = "meedoen_met_eigen_kracht";

    /// <summary>Three families with the same goal.</summary>
    public const string ThreeFamilies = "vergelijken";

    private static readonly ConcurrentDictionary<string, Lazy<string>> Made = new(StringComparer.Ordinal);
    /// <summary>Where nothing is looked at but how the page looks, the open questions of every combination are not investigated.</summary>
    private static readonly AssessmentOptions Quick = new() { Completions = 0 };

    private static readonly DirectoryInfo Folder = Directory.CreateTempSubdirectory("omgekeerdetoets-page-");

    /// <summary>The address of the page of the case told of a goal, or of several cases.</summary>
    public static string Of(string name) => name == ThreeFamilies
        ? Address(name, () => [Case(School, "verteld", Quick), Case(School, "onveilige_weg", Quick), Case(School, "fiets_niet_gewenst", Quick)], School)
        : Address(name, () => [Told(name)], name);

    /// <summary>The page of a case in which these words stand in place of those of the resident.</summary>
    public static string Saying(string words) => Address("gezegd", () =>
    [
        RulePack.BuiltIn.Assess(Situation(File.ReadAllText(PathOf(School, "verteld"))
            .Replace("Kinderen missen school", words, StringComparison.Ordinal)
            .Replace("Ik wil een toelage voor het vervoer naar school.", words, StringComparison.Ordinal)
            .Replace("Lopen is te ver en er rijdt geen bus.", words, StringComparison.Ordinal)
            .Replace("huisbezoek", words, StringComparison.Ordinal)), Quick),
    ], School);

    public static string TextOf(string address) => File.ReadAllText(new Uri(address).LocalPath);

    public static AssessmentResult Told(string goal) => Case(goal, "verteld");

    public static AssessmentResult Read(string text) => RulePack.BuiltIn.Assess(Situation(text));

    public static Situation Situation(string text) => new CaseReader(RulePack.BuiltIn).ReadText(text, "casus.yaml").GetOrThrow();

    public static void Remove() => Folder.Delete(recursive: true);

    private static AssessmentResult Case(string goal, string name, AssessmentOptions? options = null) =>
        RulePack.BuiltIn.Assess(new CaseReader(RulePack.BuiltIn).ReadFile(PathOf(goal, name)).GetOrThrow(), options ?? AssessmentOptions.Default);

    private static string PathOf(string goal, string name) => Checkout.Path($"rules/casussen/{goal}/{name}.yaml");

    private static string Address(string name, Func<AssessmentResult[]> results, string goal) => Made.GetOrAdd(name, _ => new Lazy<string>(() =>
    {
        Report.TryWorkshop(results(), out var html, goal).Should().BeTrue();
        var file = Path.Combine(Folder.FullName, name + ".html");
        File.WriteAllText(file, html);
        return new Uri(file).AbsoluteUri;
    })).Value;
}
