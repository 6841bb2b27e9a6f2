using System.Collections.Immutable;
using System.Globalization;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Exploring;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Tooling.Writing;
using K = OmgekeerdeToets.Syntax.Keywords.Key;

namespace OmgekeerdeToets.Tooling.Interviewing;

/// <summary>One thing to write in a case: where, and what.</summary>
internal sealed record Placed(ImmutableArray<string> Path, YamlNode Value);

/// <summary>From an answer that was understood to what a case says of it.</summary>
internal static class AnswerPlaces
{
    /// <param name="situation">The case as it stands.</param>
    /// <param name="inquiry">What was asked.</param>
    /// <param name="values">As <see cref="Answering"/> gives them: one, or one for each part.</param>
    /// <param name="because">Of a judgement: why.</param>
    public static ImmutableArray<Placed> Of(Situation situation, Inquiry inquiry, ImmutableArray<string> values, string? because) => inquiry.Kind switch
    {
        InquiryKind.Open => [OpenAnswer(situation, inquiry.Key, values[0])],
        InquiryKind.Goals => [.. values[0].Split(',').Select(goal => new Placed([K.Goals, goal], YamlTree.Scalar(Keywords.InCase.Together)))],
        InquiryKind.Request => [new Placed([K.HelpRequest, K.Solution], YamlTree.Scalar(values[0]))],
        InquiryKind.Judgement => [new Placed([K.Judgements, inquiry.Key], Judgement(inquiry.Definition!, values[0], because))],
        InquiryKind.Backing or InquiryKind.OrganisationBacking => [.. inquiry.Turn!.Facts.Select((fact, i) => Backing(situation, inquiry.Turn, fact, values[i]))],
        _ when inquiry.Parts.IsEmpty => [new Placed([K.Facts, inquiry.Key], FactNode(inquiry.Definition!, values[0]))],
        _ => [.. inquiry.Turn!.Facts.Select((fact, i) => Field(fact, values[i]))],
    };

    private static Placed OpenAnswer(Situation situation, string key, string said) => key switch
    {
        OpenInquiries.Situation => new([K.HelpRequest, K.Text], YamlTree.Scalar(said)),
        OpenInquiries.Wish => new([K.HelpRequest, K.Wish], YamlTree.Scalar(said)),
        OpenInquiries.GoesWell => new([K.Explanation], YamlTree.Scalar(InterviewWording.Strengths(said))),
        _ => new([K.Explanation], YamlTree.Scalar(InterviewWording.Tried(situation.Content.Explanation, said))),
    };

    private static Placed Field(OpenFact fact, string value) => new(
        [K.Facts, fact.List!.Name, fact.Member.ToString(CultureInfo.InvariantCulture), fact.Definition!.Name], FactNode(fact.Definition, value));

    private static YamlNode FactNode(FactDefinition definition, string value)
    {
        if (Answering.IsNotKnowing(value))
        {
            return new MappingNode(default, [YamlTree.Entry(K.Value, Keywords.Unknown), YamlTree.Entry(K.Reason, value)]);
        }

        return definition.Type != FactType.List
            ? YamlTree.Scalar(value)
            : new SequenceNode(default,
            [
                .. value.Split(MemberNames.Between, StringSplitOptions.RemoveEmptyEntries)
                    .Select(name => new MappingNode(default, [YamlTree.Entry(K.Name, name)])),
            ]);
    }

    /// <summary>Somebody always judges, and always says why: also of what cannot be judged yet.</summary>
    private static MappingNode Judgement(FactDefinition definition, string value, string? because) => new(default,
    [
        YamlTree.Entry(K.Value, Answering.IsNotKnowing(value) ? Keywords.Unknown : value),
        YamlTree.Entry(K.By, definition.JudgedBy ?? InterviewMessages.Someone),
        YamlTree.Entry(K.Because, value switch
        {
            Keywords.InCase.DoesNotKnow => InterviewMessages.JudgedLater,
            Keywords.InCase.RatherNotSay => InterviewMessages.RatherNotJudged,
            _ => because ?? "",
        }),
    ]);

    private static Placed Backing(Situation situation, AskingTurn turn, OpenFact fact, string value)
    {
        var goal = turn.Verdict.Goal;
        var isOnePerGoal = goal.FindSolution(fact.Backing!)?.IsOnePerGoal ?? false;
        var name = isOnePerGoal ? $"{goal.Name}/{fact.Backing}" : fact.Backing!;
        var word = YamlTree.Scalar(Answering.IsNotKnowing(value) ? Keywords.Unknown : value);
        var isStated = situation.Content.Backings.Find(goal.Name, fact.Backing!) is not null;
        return fact.OfOrganisation ? new([K.Backing, name, K.Organisation], word)
            : isStated ? new([K.Backing, name, K.Resident], word)
            : new([K.Backing, name], word);
    }
}
