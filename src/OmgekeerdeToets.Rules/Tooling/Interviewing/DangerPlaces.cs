using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Tooling.Writing;
using K = OmgekeerdeToets.Syntax.Keywords.Key;

namespace OmgekeerdeToets.Tooling.Interviewing;

/// <summary>
/// From a sign of danger to what a case says of it. What somebody judged before is never lost: it goes on in the reason, for the one who
/// reads the case must see that two people saw something else.
/// </summary>
internal static class DangerPlaces
{
    public static ImmutableArray<Placed> Of(Situation situation, FactDefinition sign, string because, string? by)
    {
        ImmutableArray<string> place = [K.Judgements, sign.Name];
        var judge = by ?? InterviewMessages.Someone;
        var earlier = Earlier(situation, sign);
        var reason = earlier.Length == 0 ? because.Trim() : InterviewMessages.Contradicting(because.Trim(), earlier);
        return situation.FactOf(sign) is not { } stated
            ?
            [
                new Placed(place, new MappingNode(default,
                [
                    YamlTree.Entry(K.Value, Keywords.Yes),
                    YamlTree.Entry(K.By, judge),
                    YamlTree.Entry(K.Because, reason),
                ])),
            ]
            :
            [
                new Placed([.. place, K.Because], YamlTree.Scalar(reason), stated.Because is null ? K.Reason : null),
                new Placed([.. place, K.By], YamlTree.Scalar(judge)),
                new Placed([.. place, K.Value], YamlTree.Scalar(Keywords.Yes)),
            ];
    }

    /// <summary>That it was judged otherwise before, by whom and why; empty when nobody did.</summary>
    public static string Earlier(Situation situation, FactDefinition sign) => situation.FactOf(sign) is { Value.Truth: Truth.False } stated
        ? InterviewMessages.JudgedOtherwise(stated.JudgedBy, stated.Because)
        : "";
}
