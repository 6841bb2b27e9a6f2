using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Reading;

/// <summary>From the turns that can still matter to questions as people read them.</summary>
internal static class InquiryReading
{
    /// <summary>What is asked before the steps, and then the turns of the goals that are talked about.</summary>
    /// <param name="result">The case as it stands.</param>
    /// <param name="goals">The names of those goals.</param>
    /// <param name="passed">Keys that were passed over.</param>
    /// <param name="last">The question before; null at the beginning.</param>
    public static ImmutableArray<Inquiry> All(
        AssessmentResult result, IReadOnlyCollection<string> goals, ImmutableHashSet<string> passed, Inquiry? last = null) =>
    [
        .. OpenInquiries.Of(result, goals)
            .Concat(Asking.Of(result, goals, last?.Topic?.Key).Select(turn => Of(result, turn)))
            .Where(inquiry => !passed.Contains(inquiry.Key)),
    ];

    public static Inquiry Of(AssessmentResult result, AskingTurn turn)
    {
        var context = new GoalContext(result, turn.Verdict);
        return turn.Definition is { } definition ? OfFact(context, turn, definition) : OfBacking(context, turn);
    }

    private static Inquiry OfFact(GoalContext context, AskingTurn turn, FactDefinition definition) => new()
    {
        Key = turn.Key,
        Kind = turn.Kind switch
        {
            TurnKind.LookUp => InquiryKind.LookUp,
            TurnKind.Judgement => InquiryKind.Judgement,
            _ => InquiryKind.Fact,
        },
        Step = turn.Step,
        Goal = context.Goal.Name,
        Text = definition.Question ?? QuestionWording.AboutFact(definition),
        Purpose = PurposeReading.Of(context, turn),
        Duty = DutyOf(context, turn, definition),
        Provision = definition.DutyToTell is { } duty ? Provision(context, duty) : null,
        Help = AnswerWording.Help(definition),
        Options = [.. definition.Options.Select(option => new Option(option, NameWording.Spaced(option)))],
        Parts = turn.First.MemberName is null ? [] : [.. turn.Facts.Select(fact => new Option(fact.MemberName!, fact.MemberName!))],
        PerMember = [.. FieldsRead(context, definition)],
        Yardstick = definition.Yardstick,
        Definition = definition,
        Topic = turn.Topic,
        TopicText = turn.Topic is { } topic ? InterviewWording.Topic(topic.Question, topic.Law, topic.List) : null,
        Turn = turn,
    };

    /// <summary>Of a list: what the goal wants to know of every member, so that somebody without a screen knows it beforehand.</summary>
    private static IEnumerable<Option> FieldsRead(GoalContext context, FactDefinition list) => list.Type != FactType.List
        ? []
        : LeafSlots.AllReadBy(context.Goal)
            .Where(field => field.List == list.Name)
            .OrderBy(field => field.Index)
            .Select(field => new Option(field.Name, field.Question ?? QuestionWording.AboutFact(field)));

    private static string DutyOf(GoalContext context, AskingTurn turn, FactDefinition definition) => turn.Kind switch
    {
        TurnKind.LookUp => InterviewWording.LookedUp,
        TurnKind.Judgement => InterviewWording.JudgedBy(definition.JudgedBy),
        _ when definition.DutyToTell is { } duty => QuestionWording.IsDuty(Provision(context, duty)),
        _ => QuestionWording.IsFree,
    };

    private static string Provision(GoalContext context, string key) =>
        context.Blueprint.Provisions.FirstOrDefault(provision => provision.Key == key) is { } provision ? LawWording.Show(provision) : key;

    private static Inquiry OfBacking(GoalContext context, AskingTurn turn) => new()
    {
        Key = turn.Key,
        Kind = turn.First.OfOrganisation ? InquiryKind.OrganisationBacking : InquiryKind.Backing,
        Step = turn.Step,
        Goal = context.Goal.Name,
        Text = turn.First.OfOrganisation ? InterviewWording.OrganisationSideBySide : InterviewWording.ResidentSideBySide,
        Purpose = turn.First.OfOrganisation ? QuestionWording.ForOrganisation : QuestionWording.ForBacking,
        Duty = turn.First.OfOrganisation ? null : QuestionWording.IsFree,
        Help = InterviewWording.BackingHelp,
        Parts = [.. turn.Facts.Select(fact => new Option(fact.Backing!, TitleOf(context, fact.Backing!)))],
        Turn = turn,
    };

    private static string TitleOf(GoalContext context, string solution) =>
        context.Verdict.FindSolution(solution)?.Solution.Title ?? NameWording.Spaced(solution);
}
