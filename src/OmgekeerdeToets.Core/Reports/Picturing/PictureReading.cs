using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;

namespace OmgekeerdeToets.Reports.Picturing;

/// <summary>From the advice on a goal to its picture.</summary>
internal static class PictureReading
{
    /// <summary>The goals that a report tells in full, in its order; one goal is drawn whatever it is.</summary>
    public static ImmutableArray<ReasoningPicture> All(AssessmentResult result, string? goal = null) =>
        [.. GoalView.All(result, goal).Where(view => goal is not null || view.IsFull).Select(Of)];

    public static ReasoningPicture Of(GoalView view)
    {
        var isDrawn = view.Advice.AtStake != Truth.False;
        var picture = new ReasoningPicture(
            PictureWording.Title(view.Advice.Title),
            "",
            GoalNode(view),
            isDrawn ? CoreValueNodes(view.Advice) : [],
            isDrawn ? CarriedNode(view) : null,
            isDrawn ? RoadReading.Of(view) : []);
        return picture with { Description = PictureSentences.Of(picture, AdviceOf(view)) };
    }

    private static string AdviceOf(GoalView view) =>
        AdviceWording.Label(view.Advice.Kind, view.Advice.IsProvisional) + ": " + AdviceBlocks.Sentence(view);

    private static PictureNode GoalNode(GoalView view) => new(
        TraceIds.Effect(view.Advice.Goal),
        MarkOf(view.Advice.AtStake),
        Marker.Of(view.Advice.AtStake).Sign,
        StakeWording.Short(view.Advice.AtStake),
        view.Advice.Title,
        PictureWording.Chosen(view.ChosenBy));

    private static PictureNode CarriedNode(GoalView view) => new(
        TraceIds.CoreValues(view.Advice.Goal),
        MarkOf(view.Advice.Carried),
        Marker.Of(view.Advice.Carried).Sign,
        StakeWording.Carried(view.Advice.Carried),
        "");

    /// <summary>One box per value, however many arguments it has.</summary>
    private static ImmutableArray<PictureNode> CoreValueNodes(Advice advice) =>
    [
        .. advice.CoreValues
            .Where(argument => argument.Holds != Truth.False)
            .GroupBy(argument => argument.CoreValueTitle ?? "", StringComparer.Ordinal)
            .Select(value => CoreValueNode(advice.Goal, value.Key, [.. value])),
    ];

    private static PictureNode CoreValueNode(string goal, string title, ImmutableArray<Argument> arguments)
    {
        var known = arguments.Where(argument => argument.Holds == Truth.True).ToList();
        var isFor = known.Any(argument => argument.SpeaksFor);
        var isAgainst = known.Any(argument => !argument.SpeaksFor);
        var sign = (isFor, isAgainst) switch
        {
            (true, true) => "±",
            (true, false) => Marker.For.Sign,
            (false, true) => Marker.Against.Sign,
            _ => Marker.Open.Sign,
        };
        return new PictureNode(
            arguments.Length == 1 ? arguments[0].Because.TraceId : TraceIds.CoreValues(goal),
            known.Count == 0 ? PictureMark.Open : PictureMark.Plain,
            sign,
            PictureWording.Speaks(isFor, isAgainst),
            Phrase.Capital(title));
    }

    private static PictureMark MarkOf(Truth truth) => truth switch
    {
        Truth.True => PictureMark.Plain,
        Truth.False => PictureMark.Fallen,
        _ => PictureMark.Open,
    };
}
