namespace OmgekeerdeToets.Rules.Tests;

/// <summary>What an advice takes of memory before somebody reads it. Ceilings in bytes, never times.</summary>
public sealed class AdviceRoomTests
{
    private const int Rounds = 200;

    private static readonly AssessmentOptions NotInvestigated = new() { Completions = 0 };

    [Fact]
    public void An_advice_that_nobody_reads_takes_a_few_hundred_bytes_per_goal_at_stake()
    {
        var pack = RulePack.BuiltIn;
        var situations = new RandomSituations(pack.Blueprint, 5).Take(8).ToList();
        var most = pack.Blueprint.Goals.Max(goal => goal.Solutions.Length);
        var ceiling = 600 + (pack.Blueprint.Goals.Length * (200 + (most * 80)));

        situations.Max(situation => BytesOf(() => pack.Assess(situation, NotInvestigated))).Should().BeLessThan(ceiling);
    }

    [Fact]
    public void Weighing_one_goal_again_takes_no_more_than_its_verdict_and_the_four_steps()
    {
        var pack = RulePack.BuiltIn;
        var goal = pack.Blueprint.Goals[0];
        foreach (var situation in new RandomSituations(pack.Blueprint, 6).Take(8))
        {
            var found = Findings.Of(pack.Rules, situation, goal);

            BytesOf(() => Assessment.Weigh(found)).Should().BeLessThan(500 + (goal.Solutions.Length * 80));
        }
    }

    [Fact]
    public void A_goal_that_is_not_at_stake_has_one_verdict_for_all_cases()
    {
        var pack = RulePack.BuiltIn;
        var verdicts = new RandomSituations(pack.Blueprint, 9).Take(40)
            .SelectMany(situation => Assessment.Weigh(Findings.Of(pack.Rules, situation)))
            .Where(verdict => verdict.Kind == AdviceKind.NotAtStake)
            .ToList();

        verdicts.Should().HaveCountGreaterThan(10);
        verdicts.GroupBy(verdict => (verdict.Goal.Name, verdict.Carried))
            .Should().OnlyContain(alike => alike.All(verdict => ReferenceEquals(verdict, alike.First())));
    }

    private static long BytesOf(Func<object> make)
    {
        for (var i = 0; i < Rounds; i++)
        {
            make();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Rounds; i++)
        {
            make();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / Rounds;
    }
}
