using System.Text;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Tooling;
using OmgekeerdeToets.Tooling.Comparing;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Rules.Tests.Tooling;

/// <summary>
/// Equal treatment: the same relevant facts give the same advice (kind, solutions, reasons), over the cases of the pack and over
/// differences that may not matter. Every eighth case in turn, and every twenty-fourth against all others; with
/// <c>OMGEKEERDETOETS_LANG=ja</c> all of them.
/// </summary>
public sealed class EqualTreatmentTests
{
    private static readonly RulePack Pack = RulePack.BuiltIn;

    private static readonly int Step = PackSample.Every(8);

    private static readonly Lazy<IReadOnlyList<FiledCase>> All = new(() =>
    [
        .. Pack.CaseFiles.Select(file => new FiledCase(file.Path, new CaseReader(Pack).ReadText(Encoding.UTF8.GetString(file.Bytes.Span), file.Path).GetOrThrow())),
    ]);

    private static readonly Lazy<List<(Situation Own, Situation Other, string Goal)>> AlikePairs = new(FindPairs);

    [Fact]
    public void A_fact_that_no_rule_of_the_goal_reads_changes_nothing()
    {
        var others = new RandomSituations(Pack.Blueprint, 7).Take(Sampled.Count()).ToList();
        var changed = 0;
        foreach (var (filed, other) in Sampled.Zip(others))
        {
            foreach (var verdict in Pack.Assess(filed.Situation).Verdicts.Where(verdict => verdict.Outcome.AtStake != Truth.False))
            {
                var read = ReadBy(verdict);
                var irrelevant = Pack.Blueprint.Facts.Where(fact => !fact.IsPolicyChoice && !read.Contains(fact.Name)).ToList();
                var changing = irrelevant.Aggregate(filed.Situation, (said, fact) => said.With(other.FactOf(fact) ?? new Fact(fact, FactValue.NotAsked)));

                Show(changing, verdict.Goal.Name).Should().Be(Show(filed.Situation, verdict.Goal.Name), filed.File);
                changed += irrelevant.Count;
            }
        }

        changed.Should().BeGreaterThan(10_000);
    }

    [Fact]
    public void Another_name_other_prose_and_another_order_change_nothing()
    {
        var files = Pack.CaseFiles.Where((_, i) => i % Step == 0).ToList();
        foreach (var file in files)
        {
            var text = Encoding.UTF8.GetString(file.Bytes.Span).ReplaceLineEndings("\n");
            var told = new CaseReader(Pack).ReadText(text, file.Path).GetOrThrow();
            var retold = new CaseReader(Pack).ReadText(Retold(text), file.Path).GetOrThrow();

            retold.Name.Should().NotBe(told.Name);
            foreach (var goal in Pack.Blueprint.Goals)
            {
                Show(retold, goal.Name).Should().Be(Show(told, goal.Name), file.Path);
            }
        }

        files.Count.Should().BeGreaterThan(90);
    }

    [Fact]
    public void Cases_that_are_alike_get_the_same_advice_with_each_others_facts()
    {
        var alike = 0;
        foreach (var (own, other, goal) in AlikePairs.Value)
        {
            var shift = new DayShift(other.ReferenceDate, own.ReferenceDate);
            var facts = Pack.Blueprint.Facts.Select(fact => fact.IsPolicyChoice || fact.IsJudgement ? own.FactOf(fact) : shift.Of(other.FactOf(fact)));
            var swapped = new Situation(Pack.Blueprint, own.Content with { Facts = [.. facts] });

            Assess(swapped, goal).SameAdvice(Assess(own, goal)).Should().BeTrue("{0} and {1} are alike", own.Name, other.Name);
            alike++;
        }

        alike.Should().BeGreaterThan(40);
    }

    [Fact]
    public void Where_people_said_the_same_too_the_advice_is_the_same()
    {
        var same = 0;
        var people = new People(Pack.Blueprint);
        foreach (var (own, other, goal) in AlikePairs.Value.Where(pair => pair.Own.ReferenceDate == pair.Other.ReferenceDate))
        {
            var comparison = new GoalComparison(Pack.Rules, Pack.Blueprint.FindGoal(goal)!, own);
            var differences = new Differences(people, comparison.OpenSolutions(), comparison.OpenJudgements(), Of(own, goal), Of(other, goal)).All();
            if (differences.All(difference => difference.Kind is DifferenceKind.Advice or DifferenceKind.Decision or DifferenceKind.Particular))
            {
                differences.Should().NotContain(difference => difference.Kind == DifferenceKind.Advice, "{0} and {1} differ in nothing", own.Name, other.Name);
                same++;
            }
        }

        same.Should().BeGreaterThan(5);
    }

    private static IEnumerable<FiledCase> Sampled => All.Value.Where((_, i) => i % Step == 0);

    private static List<(Situation Own, Situation Other, string Goal)> FindPairs() =>
    [
        .. from own in Sampled.Where((_, i) => Step == 1 || i % 3 == 0)
           from goal in AlikeCases.Find(Pack, own, [.. All.Value.Where(other => other.File != own.File)]).Goals
           from alike in goal.Alike
           select (own.Situation, alike.Case.Situation, goal.Own.Verdict.Goal.Name),
    ];

    private static CaseOfGoal Of(Situation situation, string goal) => new(new FiledCase("x.yaml", situation), Assess(situation, goal));

    private static GoalVerdict Assess(Situation situation, string goal) =>
        Assessment.Weigh(Findings.Of(Pack.Rules, situation, Pack.Blueprint.FindGoal(goal)))[0];

    private static HashSet<string> ReadBy(GoalVerdict verdict) => LeafSlots.ReadBy(verdict.Goal)
        .Concat(verdict.Goal.Solutions.SelectMany(solution => LeafSlots.ReadBy(solution)))
        .Select(leaf => leaf.Fact.List ?? leaf.Fact.Name)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The kind, the solutions, and of each solution what becomes of it and on which rules.</summary>
    private static string Show(Situation situation, string goal)
    {
        var verdict = Assess(situation, goal);
        var solutions = verdict.Solutions.Select(solution =>
            $"{solution.Solution.Name} {solution.Outcome} {solution.Weighed.Fit} {string.Join(",", solution.Reasons.Select(reason => $"{reason.Kind} {reason.Verdict} {reason.Rule?.Id}"))}");
        return $"{verdict.Kind} {verdict.Carried} {string.Join(",", verdict.NamesOfBest())}\n{string.Join('\n', solutions)}";
    }

    /// <summary>The same case by another name, in other words, with its parts and its facts in the reverse order.</summary>
    private static string Retold(string text)
    {
        var parts = Parts(text, "").Select(part => part switch
        {
            _ when part.StartsWith("casus:", StringComparison.Ordinal) => "casus: Een heel andere naam\n",
            _ when part.StartsWith("toelichting:", StringComparison.Ordinal) => "toelichting: Andere woorden voor hetzelfde.\n",
            _ when part.StartsWith("gegevens:\n", StringComparison.Ordinal) =>
                "gegevens:\n" + string.Concat(Parts(part["gegevens:\n".Length..], "  ").Reverse()),
            _ => part,
        });
        return string.Concat(parts.Reverse());
    }

    /// <summary>The blocks that begin at this indent.</summary>
    private static IEnumerable<string> Parts(string text, string indent)
    {
        var part = new StringBuilder();
        foreach (var line in text.Split('\n').Where(line => line.Length > 0))
        {
            if (part.Length > 0 && line.StartsWith(indent, StringComparison.Ordinal) && line[indent.Length] is not (' ' or '-' or '#' or ']' or '}'))
            {
                yield return part.ToString();
                part.Clear();
            }

            part.Append(line).Append('\n');
        }

        yield return part.ToString();
    }
}
