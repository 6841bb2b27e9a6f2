using OmgekeerdeToets.Proof.Tests.Robustness;

namespace OmgekeerdeToets.Proof.Tests.Properties;

/// <summary>
/// What once failed is tried again: each folder of <c>tests/corpus/engines</c> is a pack with cases, as <see cref="Failure.Keep"/>
/// wrote it or as somebody made it smaller still.
/// </summary>
public sealed class CorpusTests
{
    private const int MostCompletions = 2_000;

    public static TheoryData<string> Names { get; } =
        [.. Directory.EnumerateDirectories(Checkout.Path("tests", "corpus", "engines")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Both_engines_agree_and_what_is_said_of_open_questions_is_right(string name)
    {
        var folder = Checkout.Path("tests", "corpus", "engines", name);
        var pack = RulePack.Load(folder).GetOrThrow();
        var files = Directory.GetFiles(Path.Combine(folder, "casussen"));
        files.Should().NotBeEmpty();
        foreach (var file in files)
        {
            var situation = new CaseReader(pack).ReadFile(file).GetOrThrow();

            Engines.Difference(pack.Rules, Engines.ReferenceOf(pack), situation).Should().BeNull();
            foreach (var goal in pack.Blueprint.Goals)
            {
                var open = Unanswered.In(pack, goal, situation);
                if (BruteForce.CountOf(open) <= MostCompletions)
                {
                    var said = pack.Assess(situation).Goals.Single(advice => advice.Goal == goal.Name).Robustness;
                    RobustnessTests.Mistake(said, BruteForce.Of(pack, goal, situation, open)).Should().BeNull();
                }
            }
        }
    }
}
