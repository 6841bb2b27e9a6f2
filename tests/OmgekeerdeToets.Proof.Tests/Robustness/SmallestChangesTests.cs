using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Proof.Tests.Cases;
using OmgekeerdeToets.Proof.Tests.Generation;
using Xunit.Abstractions;

namespace OmgekeerdeToets.Proof.Tests.Robustness;

/// <summary>Every smallest change of generated cases, held against the reference evaluator and against trying everything.</summary>
public sealed class SmallestChangesTests(ITestOutputHelper output)
{
    private const int Packs = 24;

    // Conditions that read one thing each: there trying everything can be carried out.
    private static readonly PackSize Plain = PackSize.Small with { Goals = 1, Solutions = 2, Depth = 1 };

    [Fact]
    public void Smallest_changes_of_generated_cases_turn_the_advice_and_no_part_of_them_does_and_none_is_missing()
    {
        var (cases, changes, held, wrong) = (0, 0, 0, new List<string>());
        var (from, packs) = LongMode.IsOn ? (LongMode.Seed, LongMode.Packs) : (0UL, Packs);
        for (var seed = from; seed < from + (ulong)packs; seed++)
        {
            var pack = PackDraw.Of(seed, seed % 2 == 0 ? PackSize.Small : Plain).TryLoad()!;
            var situations = new SituationDraw(pack, seed);
            foreach (var goal in pack.Blueprint.Goals)
            {
                var situation = situations.Next(open: 12);
                var found = SmallestChanges.Of(pack.Rules, situation, goal);
                var every = new EveryChange(pack, goal, situation);
                cases++;
                changes += found.Found.Length;
                var mistakes = Unsound(found, every).ToList();
                if (every.IsSmall && found is { Size: SmallestChanges.MostAtOnce, Variations.IsComplete: true })
                {
                    held++;
                    mistakes.AddRange(Missing(found, every));
                }

                wrong.AddRange(mistakes.Select(mistake => $"seed {seed}, {goal.Name}: {mistake}"));
            }
        }

        output.WriteLine($"{cases} cases, {changes} smallest changes, {held} cases held against everything, {wrong.Count} wrong");
        output.WriteLine(string.Join("\n", wrong.Take(20)));
        wrong.Should().BeEmpty();
        changes.Should().BeGreaterThan(30);
        held.Should().BeGreaterThan(6);
    }

    /// <summary>What does not really turn the advice, or turns it with less.</summary>
    private static IEnumerable<string> Unsound(SmallestChanges found, EveryChange every)
    {
        var shown = every.AdviceOf(found.Variations.Suppose([]));
        foreach (var change in found.Found)
        {
            var name = NameOf(found, change);
            if (!every.AdviceOf(found.Variations.Suppose(change.Turns.AsSpan())).Equals(change.Advice) || change.Advice.Equals(shown))
            {
                yield return name + " does not give that advice";
            }

            for (var part = 1; part < (1 << change.Turns.Length) - 1; part++)
            {
                var turns = change.Turns.Where((_, i) => (part & (1 << i)) != 0).ToArray();
                if (!every.AdviceOf(found.Variations.Suppose(turns)).Equals(shown))
                {
                    yield return name + " holds a smaller change";
                }
            }
        }
    }

    /// <summary>What trying everything finds and the search does not, and the other way around where no value was left out.</summary>
    private static IEnumerable<string> Missing(SmallestChanges found, EveryChange every)
    {
        var said = found.Found.Select(change => NameOf(found, change)).ToHashSet(StringComparer.Ordinal);
        var meant = every.Smallest();
        return meant.Where(change => !said.Contains(change)).Select(change => change + " is missing")
            .Concat(every.IsExhaustive ? said.Where(change => !meant.Contains(change)).Select(change => change + " is none") : []);
    }

    private static string NameOf(SmallestChanges found, SmallestChange change) =>
        EveryChange.Show(change.Turns.Select(turn => found.Variations.Turnables[turn.Turnable].Fact.Name), change.Advice);
}
