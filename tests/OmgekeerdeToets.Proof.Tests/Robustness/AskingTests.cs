using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Proof.Tests.Generation;

namespace OmgekeerdeToets.Proof.Tests.Robustness;

/// <summary>What an interview asks is held against trying every answer: nothing that cannot matter, and all that can.</summary>
public sealed class AskingTests
{
    private const int Packs = 30;
    private const int CasesOfAGoal = 3;
    private const int MostOpen = 6;
    private const int MostCompletions = 300;

    [Fact]
    public void What_is_asked_in_generated_packs_is_what_the_advice_turns_on()
    {
        var (exact, matters, known) = (0, 0, 0);
        for (var seed = 0UL; seed < Packs; seed++)
        {
            var pack = PackDraw.Of(seed, PackSize.Small).TryLoad()!;
            var cases = new OpenCases(pack, seed);
            foreach (var goal in pack.Blueprint.Goals.SelectMany(goal => Enumerable.Repeat(goal, CasesOfAGoal)))
            {
                var situation = cases.Next(goal, MostOpen);
                var open = Unanswered.In(pack, goal, situation);
                if (open.IsEmpty || BruteForce.CountOf(open) > MostCompletions)
                {
                    continue;
                }

                var meant = BruteForce.Of(pack, goal, situation, open);
                var advice = pack.Assess(situation).Goals.Single(advice => advice.Goal == goal.Name);
                var asked = NextQuestion.InOrder(pack.Rules, situation, advice.Verdict, Asking.MostCompletions);

                meant.DependsOn.Except(asked.Select(fact => fact.Name)).Should().BeEmpty("all that can matter is asked");
                asked.Select(fact => fact.Step).Should().BeInAscendingOrder();
                matters += meant.DependsOn.Count;
                if (meant.IsExhaustive && advice.Robustness.IsComplete)
                {
                    exact++;
                    if (meant.DependsOn.Count == 0 && advice.Robustness.OpenQuestionsDoNotMatter == Truth.False)
                    {
                        // Every answer gives the same advice, and another than none: being answered is what matters.
                        known++;
                        asked.Should().NotBeEmpty("an answer gives another advice (seed {0}, {1})", seed, goal.Name);
                        open.Select(fact => fact.Name).Should().Contain(asked.Select(fact => fact.Name));
                        continue;
                    }

                    asked.Select(fact => fact.Name).Should().BeEquivalentTo(meant.DependsOn, "what cannot matter is never asked (seed {0}, {1})", seed, goal.Name);
                }
            }
        }

        exact.Should().BeGreaterThan(10);
        matters.Should().BeGreaterThan(10);
        known.Should().BePositive();
    }
}
