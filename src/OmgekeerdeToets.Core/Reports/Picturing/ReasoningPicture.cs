using System.Collections.Immutable;

namespace OmgekeerdeToets.Reports.Picturing;

/// <summary>
/// The reasoning about one goal as a picture: goal, core values, solutions, law, from left to right. It holds words for people,
/// never names of files; every renderer draws this and nothing else.
/// </summary>
/// <param name="Title">What the picture is of.</param>
/// <param name="Description">The whole picture in sentences, for who does not see it.</param>
/// <param name="Goal">Where it begins.</param>
/// <param name="CoreValues">The values that speak for or against; those that do not hold here are left to the reasoning.</param>
/// <param name="Carried">Whether they carry the goal: every road goes through it. Null where the goal is not at stake.</param>
/// <param name="Roads">One per solution, the advised one first, those that fell away last.</param>
internal sealed record ReasoningPicture(
    string Title,
    string Description,
    PictureNode Goal,
    ImmutableArray<PictureNode> CoreValues,
    PictureNode? Carried,
    ImmutableArray<PictureRoad> Roads);

/// <summary>One solution, and how the law meets it.</summary>
/// <param name="Solution">The solution; when it fell away before the law, its note says why and the road ends there.</param>
/// <param name="Law">What the law says; null where the road ended before it.</param>
internal sealed record PictureRoad(PictureNode Solution, PictureNode? Law);

/// <summary>One box.</summary>
/// <param name="TraceId">The node of the reasoning it stands on; never shown.</param>
/// <param name="Mark">How it is drawn.</param>
/// <param name="Sign">One character, so that neither colour nor line is the only sign.</param>
/// <param name="Verdict">In a word or two.</param>
/// <param name="Label">What people call it; empty where the verdict says all.</param>
/// <param name="Note">Why, in a sentence; null where there is nothing to add.</param>
internal sealed record PictureNode(string TraceId, PictureMark Mark, string Sign, string Verdict, string Label, string? Note = null)
{
    /// <summary>The sign and the verdict, as they stand above the label.</summary>
    public string Heading => Sign.Length == 0 ? Verdict : Sign + " " + Verdict;
}

/// <summary>How a box and the line to it are drawn.</summary>
internal enum PictureMark
{
    /// <summary>Goes on.</summary>
    Plain,

    /// <summary>The road that is advised: it stands out.</summary>
    Advised,

    /// <summary>Not known yet: dashed.</summary>
    Open,

    /// <summary>The road ends here.</summary>
    Fallen,
}
