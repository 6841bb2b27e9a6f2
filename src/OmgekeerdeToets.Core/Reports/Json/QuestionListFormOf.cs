using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Json;

/// <summary>From the questions of an interview to their JSON form.</summary>
internal static class QuestionListFormOf
{
    public static QuestionListForm Document(
        AssessmentResult result, IReadOnlyCollection<string> goals, ImmutableArray<Inquiry> inquiries, bool isDanger) => new(
            QuestionListForm.Name,
            result.Situation.Name,
            DateWording.Iso(result.Situation.ReferenceDate),
            AdviceForms.PackOf(result),
            [.. goals],
            isDanger,
            inquiries.IsEmpty,
            [.. inquiries.Select((inquiry, i) => Of(inquiry, i + 1))]);

    private static InquiryForm Of(Inquiry inquiry, int place) => new(
        place,
        inquiry.Key,
        InquiryWords.Of(inquiry.Kind),
        InquiryWords.OfStep(inquiry.Step),
        inquiry.Goal,
        inquiry.TopicText,
        inquiry.Text,
        inquiry.Purpose,
        inquiry.Provision is not null,
        inquiry.Provision,
        inquiry.Definition is { } definition ? AnswerWording.Type(definition.Type) : null,
        inquiry.Definition?.Unit,
        inquiry.Help,
        [.. inquiry.Options.Select(Of)],
        [.. inquiry.Parts.Select(Of)],
        [.. inquiry.PerMember.Select(Of)],
        inquiry.Yardstick);

    private static ChoiceForm Of(Option option) => new(option.Name, option.Label);
}
