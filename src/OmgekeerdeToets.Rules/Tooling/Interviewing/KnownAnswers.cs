using System.Collections.Immutable;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Syntax;

namespace OmgekeerdeToets.Tooling.Interviewing;

/// <summary>What another case says to a question.</summary>
/// <param name="Values">One, or one for each part.</param>
/// <param name="Because">Of a judgement: why.</param>
/// <param name="By">Of a judgement: who judged.</param>
internal sealed record KnownAnswer(ImmutableArray<string> Values, string? Because = null, string? By = null);

/// <summary>Answers a question as another case does. What that case says nothing about, nobody answered: it is passed over.</summary>
internal static class KnownAnswers
{
    /// <summary>A part that the other case says nothing about: nothing is written down of it.</summary>
    private const string NotAsked = "";

    /// <summary>One value for each part of the question; none when the other case holds nothing on any of them.</summary>
    public static KnownAnswer? Of(Situation other, Inquiry inquiry)
    {
        switch (inquiry.Kind)
        {
            case InquiryKind.Open:
                return new([OpenAnswer(other, inquiry.Key)]);
            case InquiryKind.Goals:
                return new([string.Join(',', other.Content.Goals.Keys.Where(goal => IsOffered(inquiry, goal)))]);
            case InquiryKind.Request:
                return new([other.RequestedSolution is { } requested && IsOffered(inquiry, requested) ? requested : ""]);
            case InquiryKind.Backing or InquiryKind.OrganisationBacking:
                return Parts(inquiry.Turn!.Facts.Select(fact => Backing(other, inquiry.Turn.Verdict.Goal.Name, fact)));
            default:
                return OfFact(other, inquiry);
        }
    }

    private static bool IsOffered(Inquiry inquiry, string name) => inquiry.Options.Any(option => option.Name == name);

    /// <summary>The other case may be of another pack: only what bears the same name and holds the same kind of value is the same.</summary>
    private static KnownAnswer? OfFact(Situation other, Inquiry inquiry)
    {
        var asked = inquiry.Turn!.First.List ?? inquiry.Definition!;
        if (other.Blueprint.FindFact(asked.Name) is not { } concept || !IsSame(concept, asked) || other.FactOf(concept) is not { } stated)
        {
            return null;
        }

        if (inquiry.Parts.IsEmpty)
        {
            return IsSaid(stated.Value) ? new([ValueOf(stated.Value, inquiry.Definition!)], stated.Because, stated.JudgedBy) : null;
        }

        return Parts(inquiry.Turn.Facts.Select(fact =>
            FieldOf(concept, stated, fact) is { } value && IsSaid(value) ? ValueOf(value, fact.Definition!) : NotAsked));
    }

    private static KnownAnswer? Parts(IEnumerable<string> parts) =>
        parts.ToImmutableArray() is var values && values.Any(value => value.Length > 0) ? new(values) : null;

    private static bool IsSame(FactDefinition one, FactDefinition other) =>
        one.Type == other.Type && one.Unit == other.Unit && one.IsJudgement == other.IsJudgement && other.Options.SequenceEqual(one.Options);

    private static bool IsSaid(FactValue value) => value is not { IsKnown: false, Reason: UnknownReason.NotAsked };

    private static FactValue? FieldOf(FactDefinition list, Fact stated, OpenFact fact) =>
        list.Fields.FirstOrDefault(field => field.Name == fact.Definition!.Name) is { } known && IsSame(known, fact.Definition!)
            ? stated.Value.Members.FirstOrDefault(member => member.Name == fact.MemberName)?.ValueOf(known)
            : null;

    private static string OpenAnswer(Situation other, string key) => key switch
    {
        OpenInquiries.Situation => other.Content.HelpRequest?.Text ?? "",
        OpenInquiries.Wish => other.Content.HelpRequest?.Wish ?? "",
        _ => "",
    };

    private static string ValueOf(FactValue value, FactDefinition definition) => value switch
    {
        { IsKnown: false, Reason: UnknownReason.RatherNotSay } => Keywords.InCase.RatherNotSay,
        { IsKnown: false } => Keywords.InCase.DoesNotKnow,
        _ when definition.Type == FactType.List => string.Join(MemberNames.Between, value.Members.Select(member => member.Name)),
        _ => Answering.ValueOf(value, definition),
    };

    private static string Backing(Situation other, string goal, OpenFact fact)
    {
        var said = other.BackingOf(goal, fact.Backing!);
        var truth = fact.OfOrganisation ? said.Organisation : said.Resident;
        return truth != Truth.Unknown ? CodeWords.Of(truth)
            : other.Content.Backings.Find(goal, fact.Backing!) is { Resident: Truth.Unknown, Organisation: Truth.Unknown } ? Keywords.InCase.DoesNotKnow
            : NotAsked;
    }
}
