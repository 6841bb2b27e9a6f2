using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Reports.Json;

/// <summary>From an assessment to its JSON form.</summary>
internal static class AdviceForms
{
    public static AdviceForm Of(AssessmentResult result, bool withTrace, string? goal, bool full) => new(
        AdviceForm.Name,
        result.Situation.Name,
        DateWording.Iso(result.Situation.ReferenceDate),
        FormWords.Of(result.Situation.Content.Occasion.Kind),
        PackOf(result),
        result.FitsNoGoal,
        [.. CaseHeader.Attention(result).Select(item => item.Text.ToString())],
        [.. result.Goals.Where(advice => goal is null || advice.Goal == goal).Select(advice => GoalOf(result, advice, full || goal is not null))],
        goal is null ? PlanForms.Of(result) : null,
        withTrace ? TraceFormOf.Node(result.Trace) : null);

    public static PackForm PackOf(AssessmentResult result) => PackForm.Of(result.Rules.Blueprint.Pack);

    private static GoalForm GoalOf(AssessmentResult result, Advice advice, bool full)
    {
        var goal = ShortOf(result, advice);
        return full || new GoalView(new GoalContext(result, advice.Verdict), advice).IsFull ? InFull(advice, goal) : goal;
    }

    /// <summary>What is said of every goal, also of one that nobody asked about.</summary>
    private static GoalForm ShortOf(AssessmentResult result, Advice advice) => new(
        advice.Goal,
        advice.Title,
        CodeWords.Of(advice.AtStake),
        FormWords.Of(result.Situation.Content.Goals.GetValueOrDefault(advice.Goal, ChosenBy.Nobody)),
        CodeWords.Of(advice.Carried),
        VerdictOf(advice),
        [.. advice.Questions.Select(QuestionOf)],
        Decision: DecisionForm.Of(result, advice));

    private static GoalForm InFull(Advice advice, GoalForm goal)
    {
        var motivation = advice.Motivation;
        return goal with
        {
            CounterArguments = [.. advice.CounterArguments.Select(TextOf)],
            CoreValues = [.. advice.CoreValues.Select(SolutionForms.ArgumentOf)],
            Solutions = [.. advice.Options.Select(SolutionForms.Of)],
            Comparisons = [.. advice.Comparisons.Select(ComparisonOf)],
            Agreements = [.. advice.Agreements.Select(AgreementOf)],
            Motivation = [.. motivation.Sentences.Select(sentence => new SentenceForm(sentence.Text, sentence.TraceId))],
            Missing = motivation.Missing,
        };
    }

    internal static VerdictForm VerdictOf(Advice advice) => new(
        CodeWords.Of(advice.Kind),
        advice.Solutions,
        advice.BestSoFar,
        advice.IsProvisional,
        CodeWords.Of(advice.Robustness),
        CodeWords.Of(advice.Robustness.OpenQuestionsDoNotMatter),
        advice.Robustness.DependsOn,
        advice.CanTurnByDueCare.IsEmpty ? null : advice.CanTurnByDueCare);

    internal static TextForm TextOf(Statement statement) => new(statement.Text, statement.TraceId);

    private static ComparisonForm ComparisonOf(Comparison comparison) => new(
        comparison.First, comparison.Second, comparison.IsDecided, comparison.Criterion, comparison.Sentence.Text, comparison.Sentence.TraceId);

    private static AgreementForm AgreementOf(Agreement agreement) => new(
        agreement.Text.Text,
        CodeWords.Of(agreement.IsMet),
        agreement.IsVoluntary,
        agreement.Basis is { } basis ? SolutionForms.ProvisionOf(basis) : null,
        agreement.Text.TraceId);

    private static QuestionForm QuestionOf(OpenQuestion question) => new(
        question.Fact, question.Question, question.Purpose, question.WasAsked, QuestionWording.State(question.Reason));
}
