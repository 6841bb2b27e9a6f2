using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Cases;

namespace OmgekeerdeToets.Cases.Expectations;

/// <summary>Checks that every name in what a case expects exists, and that it can be met at all.</summary>
internal sealed class ExpectationBinder(SolutionNames names, Situation situation, DiagnosticBag messages)
{
    public void Check(ImmutableArray<ExpectationSyntax> expected)
    {
        foreach (var expectation in expected)
        {
            if (names.Goal(expectation.Goal) is { } goal)
            {
                Check(goal, expectation);
            }
        }
    }

    private void Check(string goal, ExpectationSyntax expected)
    {
        foreach (var solution in Solutions(expected).Where(solution => !solution.IsBroken))
        {
            names.InGoal(solution, goal, solution.Value);
        }

        foreach (var basis in expected.LegalBases)
        {
            ProvisionLookup.Find(basis, situation.Blueprint, situation.ReferenceDate, messages);
        }

        foreach (var name in (expected.DependsOn ?? []).Concat(expected.Questions ?? []))
        {
            if (!OpenNames.Exist(name.Value, goal, names, situation))
            {
                messages.Add(name.Span, ExpectationMessages.QuestionUnknown(name.Value, OpenNames.Near(name.Value, situation.Blueprint)));
            }
        }

        foreach (var name in expected.Reasons ?? [])
        {
            var solutions = names.SolutionsIn(goal);
            if (!ReasonNames.Exists(goal, name.Value, solutions))
            {
                messages.Add(name.Span, ExpectationMessages.ReasonUnknown(
                    goal, name.Value, ReasonNames.Near(goal, name.Value, solutions)));
            }
        }

        CheckAdvice(expected);
    }

    private static IEnumerable<Located<string>> Solutions(ExpectationSyntax expected) =>
        new[] { expected.Solution }.OfType<Located<string>>()
            .Concat(expected.Solutions ?? [])
            .Concat(expected.Outcomes.Concat(expected.Fits).Select(per => per.Solution));

    private void CheckAdvice(ExpectationSyntax expected)
    {
        var listed = expected.Solutions?.Select(solution => solution.Value).ToList();
        var place = (expected.Solution ?? expected.Solutions?.FirstOrDefault())?.Span ?? expected.Goal.Span;
        if (expected.Solution is { } one && listed is not null && !listed.SequenceEqual([one.Value], StringComparer.Ordinal))
        {
            messages.Add(place, ExpectationMessages.NotTheSame());
            return;
        }

        if (expected.Advice is not { IsBroken: false } advice)
        {
            return;
        }

        var count = expected.Solution is not null ? 1 : listed?.Count;
        var complaint = (advice.Value, count) switch
        {
            (_, null) => null,
            (_, 1) when advice.Value == CodeWords.Of(AdviceKind.Solution) => null,
            (_, > 1) when advice.Value == CodeWords.Of(AdviceKind.Choice) => null,
            (_, _) when advice.Value == CodeWords.Of(AdviceKind.Solution) => ExpectationMessages.ManyAreNoSolution(),
            (_, _) when advice.Value == CodeWords.Of(AdviceKind.Choice) => ExpectationMessages.OneIsNoChoice(),
            (_, 0) => null,
            _ => ExpectationMessages.AdviceNamesNone(advice.Value),
        };
        if (complaint is not null)
        {
            messages.Add(place, complaint);
        }
    }
}
