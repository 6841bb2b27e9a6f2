using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Proof.Tests.Cases;
using OmgekeerdeToets.Proof.Tests.Generation;
using OmgekeerdeToets.Proof.Tests.Properties;
using OmgekeerdeToets.Reports.Explaining;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Steps.Goals;
using OmgekeerdeToets.Weighing;
using Xunit.Abstractions;

namespace OmgekeerdeToets.Proof.Tests.Robustness;

/// <summary>
/// Every set of reasons of generated cases: it suffices whatever all other leaves are, and no smaller one does; and in cases that
/// are otherwise in any way but in these reasons, the reference evaluator lets the solution fall too.
/// </summary>
public sealed class ReasonSetsTests(ITestOutputHelper output)
{
    private const int Packs = 20;
    private const int MostOthers = 7;
    private const int Tries = 12;

    [Fact]
    public void A_set_of_reasons_suffices_and_none_is_smaller()
    {
        var count = new Count();
        var (from, packs) = LongMode.IsOn ? (LongMode.Seed, LongMode.Packs) : (0UL, Packs);
        for (var seed = from; seed < from + (ulong)packs; seed++)
        {
            var pack = PackDraw.Of(seed, PackSize.Small).TryLoad()!;
            var reference = Engines.ReferenceOf(pack);
            var situation = new SituationDraw(pack, seed).Next();
            foreach (var goal in pack.Blueprint.Goals)
            {
                Try(reference, situation, goal, new Draw(seed), count, $"seed {seed}, {goal.Name}");
            }
        }

        output.WriteLine($"{count.Solutions} solutions, {count.Fallen} fallen, {count.Sets} sets, {count.BruteForced} tried with all other leaves, {count.Held} other cases with the same reasons, {count.Wrong.Count} wrong");
        output.WriteLine(string.Join("\n", count.Wrong.Take(20)));
        count.Wrong.Should().BeEmpty();
        count.Sets.Should().BeGreaterThan(40);
        count.BruteForced.Should().BeGreaterThan(20);
        count.Held.Should().BeGreaterThan(100);
    }

    private static void Try(IRuleSet reference, Situation situation, Goal goal, Draw draw, Count count, string where)
    {
        var claims = ClaimsOf(reference, situation, goal);
        var variations = Variations.Of(reference, situation, goal);
        foreach (var (solution, (claim, outcome)) in claims)
        {
            count.Solutions++;
            var holds = claim.With(claim.Leaves.ToHashSet());
            if ((holds == Truth.False) != (outcome == Outcome.FallsAway))
            {
                count.Wrong.Add($"{where}, {solution}: {holds} where it is {outcome}");
            }

            var sets = ReasonSets.Of(claim);
            count.Fallen += outcome == Outcome.FallsAway ? 1 : 0;
            count.Sets += sets.Length;
            count.Wrong.AddRange(sets.SelectMany(set => Mistakes(claim, set, count)).Select(mistake => $"{where}, {solution}: {mistake}"));
            count.Wrong.AddRange(Elsewhere(reference, variations, goal, solution, sets, draw, count).Select(mistake => $"{where}, {solution}: {mistake}"));
        }
    }

    /// <summary>By the definition: every verdict of every other leaf, and every part of the set.</summary>
    private static IEnumerable<string> Mistakes(Claim claim, ImmutableArray<Leaf> set, Count count)
    {
        var others = claim.Leaves.Except(set).ToImmutableArray();
        if (others.Length <= MostOthers)
        {
            count.BruteForced++;
            if (!Verdicts(others, set.ToDictionary(leaf => leaf.Key, leaf => leaf.Holds)).All(all => Evaluate(claim, all) == Truth.False))
            {
                yield return "the set does not suffice: " + Show(set);
            }
        }

        foreach (var leaf in set)
        {
            if (claim.With(set.Where(other => !other.Equals(leaf)).ToHashSet()) == Truth.False)
            {
                yield return "a smaller set suffices: " + Show(set);
            }
        }
    }

    /// <summary>Cases in which some of what matters is otherwise: where the reasons of a set are as they were, it falls.</summary>
    private static IEnumerable<string> Elsewhere(
        IRuleSet reference, Variations variations, Goal goal, string solution, ImmutableArray<ImmutableArray<Leaf>> sets, Draw draw, Count count)
    {
        for (var i = 0; i < Tries && sets.Length > 0 && variations.Turnables.Length > 0; i++)
        {
            var turns = draw.Some(Enumerable.Range(0, variations.Turnables.Length), draw.Between(1, 4))
                .Select(at => new Turn(at, draw.Below(variations.Turnables[at].Cells.Length))).ToArray();
            if (!ClaimsOf(reference, variations.Suppose(turns), goal).TryGetValue(solution, out var other))
            {
                continue;
            }

            var leaves = other.Claim.Leaves.ToDictionary(leaf => leaf.Key, leaf => leaf.Holds, StringComparer.Ordinal);
            foreach (var set in sets.Where(set => set.All(leaf => leaves.TryGetValue(leaf.Key, out var holds) && holds == leaf.Holds)))
            {
                count.Held++;
                if (other.Outcome != Outcome.FallsAway)
                {
                    yield return $"another case has these reasons and it is {other.Outcome}: {Show(set)}";
                }
            }
        }
    }

    private static Dictionary<string, (Claim Claim, Outcome Outcome)> ClaimsOf(IRuleSet rules, Situation situation, Goal goal)
    {
        // That a refusal may be set aside for a child is about other solutions too; here each stands by itself.
        var found = Findings.Of(rules, situation, goal).For(situation, goal with { ProtectsChildren = false });
        var verdict = Assessment.Weigh(found)[0];
        var context = new GoalContext(Assessment.Run(rules, situation, AssessmentOptions.Default), verdict);
        return verdict.Solutions.ToDictionary(
            solution => solution.Solution.Name, solution => (StandingClaim.Of(context, solution), solution.Outcome), StringComparer.Ordinal);
    }

    private static IEnumerable<Dictionary<string, Truth>> Verdicts(ImmutableArray<Leaf> others, Dictionary<string, Truth> known)
    {
        if (others.IsEmpty)
        {
            return [known];
        }

        return new[] { Truth.True, Truth.False, Truth.Unknown }.SelectMany(holds =>
            Verdicts(others.RemoveAt(0), new Dictionary<string, Truth>(known, StringComparer.Ordinal) { [others[0].Key] = holds }));
    }

    private static Truth Evaluate(Claim claim, Dictionary<string, Truth> verdicts) => claim switch
    {
        Leaf leaf => verdicts[leaf.Key],
        Every every => every.Parts.Any(part => Evaluate(part, verdicts) == Truth.False) ? Truth.False
            : every.Parts.All(part => Evaluate(part, verdicts) == Truth.True) ? Truth.True : Truth.Unknown,
        OmgekeerdeToets.Exploring.Some some => some.Parts.Any(part => Evaluate(part, verdicts) == Truth.True) ? Truth.True
            : some.Parts.All(part => Evaluate(part, verdicts) == Truth.False) ? Truth.False : Truth.Unknown,
        Opposite opposite => Evaluate(opposite.Of, verdicts) switch { Truth.True => Truth.False, Truth.False => Truth.True, _ => Truth.Unknown },
        _ => throw new InvalidOperationException(),
    };

    private static string Show(IEnumerable<Leaf> set) => string.Join(" & ", set.Select(leaf => $"{leaf.Key}={leaf.Holds}"));

    private sealed class Count
    {
        public int Solutions { get; set; }

        public int Fallen { get; set; }

        public int Sets { get; set; }

        public int BruteForced { get; set; }

        public int Held { get; set; }

        public List<string> Wrong { get; } = [];
    }
}
