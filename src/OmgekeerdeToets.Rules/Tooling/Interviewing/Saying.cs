using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Syntax;

namespace OmgekeerdeToets.Tooling.Interviewing;

/// <summary>An answer as people read it back.</summary>
internal static class Saying
{
    public static string Of(Inquiry inquiry, ImmutableArray<string> values, string? because)
    {
        var said = inquiry.Parts.IsEmpty
            ? Show(inquiry, values[0])
            : string.Join("; ", inquiry.Parts.Select((part, i) => (part.Label, Value: values[i])).Where(part => part.Value.Length > 0)
                .Select(part => InterviewWording.PartSaid(part.Label, Show(inquiry, part.Value))));
        return because is null || Answering.IsNotKnowing(values[0]) ? said : InterviewWording.SaidBecause(said, because);
    }

    private static string Show(Inquiry inquiry, string value) => value switch
    {
        Keywords.InCase.DoesNotKnow => InterviewWording.DoesNotKnow,
        Keywords.InCase.RatherNotSay => InterviewWording.RatherNotSay,
        "" => InterviewWording.NoneSaid,
        _ when inquiry.Kind == InquiryKind.Open => value,
        _ when !inquiry.Options.IsEmpty => Phrase.Enumerate(value.Split(',').Select(name =>
            inquiry.Options.FirstOrDefault(option => option.Name == name)?.Label ?? name)),
        _ => value.Replace(MemberNames.Between.ToString(), ", ", StringComparison.Ordinal),
    };
}
