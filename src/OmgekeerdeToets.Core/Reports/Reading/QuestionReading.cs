using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>The questions on which the advice turns, each with what it is for.</summary>
internal static class QuestionReading
{
    public static ImmutableArray<OpenQuestion> Of(GoalContext context, ImmutableArray<OpenFact> open) =>
        [.. open.Select(fact => Read(context, fact))];

    private static OpenQuestion Read(GoalContext context, OpenFact open) => new()
    {
        Fact = open.Name,
        Question = open.Backing is { } solution ? AskBacking(context, open, solution) : AskFact(open),
        Purpose = open.Backing is null
            ? $"{PurposeOf(context, open)} {DutyOf(context, open.Definition!)}"
            : open.OfOrganisation ? QuestionWording.ForOrganisation : QuestionWording.ForBacking,
        Reason = ReasonOf(context, open),
        Definition = open.Definition,
        ShortName = open.ShortName,
        Label = OpenLabels.Of(context, open),
    };

    private static string AskBacking(GoalContext context, OpenFact open, string solution)
    {
        var title = context.Verdict.FindSolution(solution)?.Solution.Title ?? NameWording.Spaced(solution);
        return open.OfOrganisation ? QuestionWording.Organisation(title) : QuestionWording.Resident(title);
    }

    private static string AskFact(OpenFact open)
    {
        var question = open.Definition!.Question ?? QuestionWording.AboutFact(open.Definition);
        return open.MemberName is null ? question : QuestionWording.OfMember(open.MemberName, question);
    }

    private static string PurposeOf(GoalContext context, OpenFact open) => (open.Step, SolutionOf(context, open.ReadBy)) switch
    {
        (1, _) => QuestionWording.ForTheGoal,
        (2, _) => QuestionWording.ForTheValues,
        (4, { } solution) => QuestionWording.ForLaw(solution.Title),
        (_, { } solution) => For(solution, open.ReadBy),
        _ => QuestionWording.ForTheGoal,
    };

    /// <summary>What a solution needs it for: whether it can work, how it is agreed, how far it helps, or what it does to people.</summary>
    private static string For(Solution solution, Rule rule)
    {
        if (solution.Helps.When == rule)
        {
            return QuestionWording.ForHelp(solution.Title);
        }

        if (solution.Conditions.Any(condition => condition.Rule == rule))
        {
            return QuestionWording.ForAgreement(solution.Title);
        }

        if (solution.Consequences.FirstOrDefault(consequence => consequence.Rule == rule) is { } touched)
        {
            return touched.Money is null ? QuestionWording.ForArguments(solution.Title) : QuestionWording.ForCosts(solution.Title);
        }

        return solution.Arguments.Any(argument => argument.Rule == rule)
            ? QuestionWording.ForArguments(solution.Title)
            : QuestionWording.ForSolution(solution.Title);
    }

    private static Solution? SolutionOf(GoalContext context, Rule rule) =>
        context.Verdict.Solutions.Select(verdict => verdict.Solution).FirstOrDefault(solution =>
            solution.Suitable == rule
            || solution.Helps.When == rule
            || solution.Conditions.Any(condition => condition.Rule == rule)
            || solution.Consequences.Any(consequence => consequence.Rule == rule)
            || solution.Arguments.Any(argument => argument.Rule == rule)
            || solution.LegalEntries.Any(entry => entry.Rule == rule));

    private static string DutyOf(GoalContext context, FactDefinition definition) => definition switch
    {
        { IsJudgement: true } => QuestionWording.Weigh(definition.Yardstick),
        { IsPolicyChoice: true } => QuestionWording.ByPolicy,
        { DutyToTell: { } duty } => QuestionWording.IsDuty(
            context.Blueprint.Provisions.FirstOrDefault(provision => provision.Key == duty) is { } provision
                ? LawWording.Show(provision)
                : duty),
        _ => QuestionWording.IsFree,
    };

    private static UnknownReason ReasonOf(GoalContext context, OpenFact open)
    {
        if (open.Definition is not { } definition)
        {
            return UnknownReason.NotAsked;
        }

        var value = open.List is null
            ? context.Situation.ValueOf(definition)
            : context.Situation.ValueOf(open.List).Members[open.Member].ValueOf(definition);
        return value.Reason;
    }
}
