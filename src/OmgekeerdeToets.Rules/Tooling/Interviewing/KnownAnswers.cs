using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Syntax;

namespace OmgekeerdeToets.Tooling.Interviewing;

/// <summary>Answers a question as another case does. What that case says nothing about, nobody answered: it is passed over.</summary>
internal static class KnownAnswers
{
    /// <summary>One value for each part of the question; none when the other case holds nothing on any of them.</summary>
    public static (ImmutableArray<string> Values, string? Because)? Of(Situation other, Inquiry inquiry)
    {
        switch (inquiry.Kind)
        {
            case InquiryKind.Open:
                return ([OpenAnswer(other, inquiry.Key)], null);
            case InquiryKind.Goals:
                return ([string.Join(',', other.Content.Goals.Keys)], null);
            case InquiryKind.Request:
                return ([other.RequestedSolution ?? ""], null);
            case InquiryKind.Backing or InquiryKind.OrganisationBacking:
                return inquiry.Turn!.Facts.All(fact => BackingOf(other, inquiry.Turn.Verdict.Goal.Name, fact) == Truth.Unknown)
                    ? null
                    : ([.. inquiry.Turn.Facts.Select(fact => Backing(other, inquiry.Turn.Verdict.Goal.Name, fact))], null);
            default:
                var stated = other.FactOf(inquiry.Turn!.First.List ?? inquiry.Definition!);
                return !IsSaid(stated, inquiry) ? null
                    : inquiry.Parts.IsEmpty ? ([ValueOf(stated?.Value, inquiry.Definition!)], stated?.Because)
                    : ([.. inquiry.Turn.Facts.Select(fact => ValueOf(MemberOf(stated, fact)?.ValueOf(fact.Definition!), fact.Definition!))], null);
        }
    }

    private static bool IsSaid(Fact? stated, Inquiry inquiry) => inquiry.Parts.IsEmpty
        ? stated is { Value: not { IsKnown: false, Reason: UnknownReason.NotAsked } }
        : inquiry.Turn!.Facts.Any(fact => MemberOf(stated, fact)?.ValueOf(fact.Definition!) is { } value
            && value is not { IsKnown: false, Reason: UnknownReason.NotAsked });

    private static string OpenAnswer(Situation other, string key) => key switch
    {
        OpenInquiries.Situation => other.Content.HelpRequest?.Text ?? "",
        OpenInquiries.Wish => other.Content.HelpRequest?.Wish ?? "",
        _ => "",
    };

    private static ListMember? MemberOf(Fact? list, OpenFact fact) =>
        list?.Value.Members.FirstOrDefault(member => member.Name == fact.MemberName);

    private static string ValueOf(FactValue? value, FactDefinition definition) => value switch
    {
        null => Keywords.InCase.DoesNotKnow,
        { IsKnown: false, Reason: UnknownReason.RatherNotSay } => Keywords.InCase.RatherNotSay,
        { IsKnown: false } => Keywords.InCase.DoesNotKnow,
        _ when definition.Type == FactType.List => string.Join(MemberNames.Between, value.Members.Select(member => member.Name)),
        _ => Answering.ValueOf(value, definition),
    };

    private static string Backing(Situation other, string goal, OpenFact fact)
    {
        var truth = BackingOf(other, goal, fact);
        return truth == Truth.Unknown ? Keywords.InCase.DoesNotKnow : CodeWords.Of(truth);
    }

    private static Truth BackingOf(Situation other, string goal, OpenFact fact)
    {
        var said = other.BackingOf(goal, fact.Backing!);
        return fact.OfOrganisation ? said.Organisation : said.Resident;
    }
}
