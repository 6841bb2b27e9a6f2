using System.Collections.Immutable;
using OmgekeerdeToets.Proof.Tests.Cases;
using OmgekeerdeToets.Proof.Tests.Generation;
using OmgekeerdeToets.Steps.Goals;
using Xunit.Abstractions;

namespace OmgekeerdeToets.Proof.Tests.Robustness;

/// <summary>What is said about open questions is held against trying every answer.</summary>
public sealed class RobustnessTests(ITestOutputHelper output)
{
    private const int Packs = 40;
    private const int MostOpen = 7;
    private const int MostCompletions = 500;

    [Fact]
    public void What_is_said_of_generated_packs_is_what_trying_everything_says()
    {
        var (tried, complete, differ, wrong) = (0, 0, 0, new List<string>());
        var (from, packs) = LongMode.IsOn ? (LongMode.Seed, LongMode.Packs) : (0UL, Packs);
        for (var seed = from; seed < from + (ulong)packs; seed++)
        {
            var pack = PackDraw.Of(seed, PackSize.Small).TryLoad()!;
            var cases = new OpenCases(pack, seed);
            foreach (var goal in pack.Blueprint.Goals)
            {
                foreach (var _ in Enumerable.Range(0, 4))
                {
                    var situation = cases.Next(goal, MostOpen);
                    var open = Unanswered.In(pack, goal, situation);
                    if (open.IsEmpty || BruteForce.CountOf(open) > MostCompletions)
                    {
                        continue;
                    }

                    tried++;
                    var said = pack.Assess(situation).Goals.Single(advice => advice.Goal == goal.Name).Robustness;
                    var meant = BruteForce.Of(pack, goal, situation, open);
                    complete += said.IsComplete ? 1 : 0;
                    differ += meant.IsAlwaysTheSame ? 0 : 1;
                    if (Mistake(said, meant) is { } mistake)
                    {
                        wrong.Add($"seed {seed}, {goal.Name}: {mistake} (open: {string.Join(", ", open.Select(one => one.Name))})");
                    }
                }
            }
        }

        output.WriteLine($"{tried} tried, {complete} volledig, {differ} differ, {wrong.Count} wrong");
        output.WriteLine(string.Join("\n", wrong.Take(20)));
        wrong.Should().BeEmpty();
        tried.Should().BeGreaterThan(100);
        complete.Should().BeGreaterThan(10);
        differ.Should().BeGreaterThan(10);
    }

    /// <summary>Null when it is exactly so, or, where it was looked into in part, not wrong.</summary>
    internal static string? Mistake(OmgekeerdeToets.Robustness said, BruteForce meant)
    {
        var missing = meant.DependsOn.Except(said.DependsOn);
        if (missing.Count > 0)
        {
            return $"it turns on {string.Join(", ", missing)} too";
        }

        if (said.OpenQuestionsDoNotMatter == Truth.True && !meant.IsAlwaysTheSame)
        {
            return "it is not always the same";
        }

        if (!meant.IsExhaustive)
        {
            return null;
        }

        if (said.OpenQuestionsDoNotMatter == Truth.False && meant.IsAlwaysTheSame)
        {
            return "it is always the same";
        }

        return said.IsComplete && (said.OpenQuestionsDoNotMatter == Truth.Unknown || said.DependsOn.Length > meant.DependsOn.Count)
            ? $"volledig: {said.OpenQuestionsDoNotMatter}, and it does not turn on {string.Join(", ", said.DependsOn.Except(meant.DependsOn))}"
            : null;
    }
}
