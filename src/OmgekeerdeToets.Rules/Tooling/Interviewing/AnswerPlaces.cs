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

/// <summary>One thing to write in a case.</summary>
/// <param name="Path">Where.</param>
/// <param name="Value">What.</param>
/// <param name="Replaced">The key beside it that makes way for it; null when none does.</param>
internal sealed record Placed(ImmutableArray<string> Path, YamlNode Value, string? Replaced = null);

/// <summary>From an answer that was understood to what a case says of it.</summary>
internal static class AnswerPlaces
{
    /// <param name="situation">The case as it stands.</param>
    /// <param name="inquiry">What was asked.</param>
    /// <param name="values">As <see cref="Answering"/> gives them: one, or one for each part.</param>
    /// <param name="because">Of a judgement: why.</param>
    /// <param name="by">Of a judgement: the role of who judged; null when nobody said.</param>
    public static ImmutableArray<Placed> Of(Situation situation, Inquiry inquiry, ImmutableArray<string> values, string? because, string? by) => inquiry.Kind switch
    {
        InquiryKind.Open => [OpenAnswer(situation, inquiry.Key, values[0])],
        InquiryKind.Goals => [.. values[0].Split(',').Select(goal => new Placed([K.Goals, goal], YamlTree.Scalar(Keywords.InCase.Together)))],
        InquiryKind.Request => [new Placed([K.HelpRequest, K.Solution], YamlTree.Scalar(values[0]))],
        InquiryKind.Judgement => [new Placed([K.Judgements, inquiry.Key], Judgement(values[0], because, by))],
        InquiryKind.Backing or InquiryKind.OrganisationBacking => Said(inquiry, values, (fact, value) => Backing(situation, inquiry.Turn!, fact, value)),
        _ when inquiry.Parts.IsEmpty => [new Placed([K.Facts, inquiry.Key], FactNode(inquiry.Definition!, values[0]))],
        _ => Said(inquiry, values, Field),
    };

    /// <summary>A part without a value was not asked.</summary>
    private static ImmutableArray<Placed> Said(Inquiry inquiry, ImmutableArray<string> values, Func<OpenFact, string, Placed> place) =>
        [.. inquiry.Turn!.Facts.Select((fact, i) => (Fact: fact, Value: values[i])).Where(part => part.Value.Length > 0).Select(part => place(part.Fact, part.Value))];

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

    /// <summary>Somebody always judges, and always says why. What was asked and not judged says only that, and of whom it was asked.</summary>
    private static MappingNode Judgement(string value, string? because, string? by) => new(default, Answering.IsNotKnowing(value)
        ? [YamlTree.Entry(K.Value, Keywords.Unknown), YamlTree.Entry(K.Reason, value), .. by is null ? Array.Empty<YamlEntry>() : [YamlTree.Entry(K.By, by)]]
        :
        [
            YamlTree.Entry(K.Value, value),
            YamlTree.Entry(K.By, by ?? InterviewMessages.Someone),
            YamlTree.Entry(K.Because, because ?? ""),
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
