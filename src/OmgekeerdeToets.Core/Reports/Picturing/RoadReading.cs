using System.Collections.Immutable;
using OmgekeerdeToets.Reports.Composing;
using OmgekeerdeToets.Reports.Documents;
using OmgekeerdeToets.Reports.Reading;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Reports.Picturing;

/// <summary>One road per solution: where it leads, or where and why it ends.</summary>
internal static class RoadReading
{
    public static ImmutableArray<PictureRoad> Of(GoalView view) =>
    [
        .. view.Context.Verdict.Solutions
            .OrderByDescending(verdict => view.Context.Front.Contains(verdict))
            .ThenByDescending(verdict => verdict.Outcome)
            .Select(verdict => Road(view, verdict)),
    ];

    private static PictureRoad Road(GoalView view, SolutionVerdict verdict)
    {
        var option = view.Option(verdict.Solution.Name);
        var end = EndOf(verdict);
        var reasons = ReasonReading.Of(view.Context, verdict, withOrigin: false);
        var note = end is End.None ? PlaceInOrder(view, verdict) : PictureWording.Reasons(reasons, areOpen: verdict.Outcome == Outcome.NotYetAssessable);
        var mark = MarkOf(view, verdict);
        var solution = new PictureNode(
            TraceIds.Solution(view.Advice.Goal, option.Solution), mark, SignOf(view, verdict), VerdictOf(view, option), option.Title,
            end == End.AtLaw ? null : note);
        return new PictureRoad(
            solution,
            end == End.BeforeLaw && option.Outcome == Outcome.FallsAway ? null : LawNode(view, option, mark, end == End.AtLaw ? note : null));
    }

    /// <summary>A road ends at the law only where nothing before it ended it.</summary>
    private static End EndOf(SolutionVerdict verdict) => verdict switch
    {
        { Outcome: Outcome.Recommended or Outcome.Possible } => End.None,
        { Reasons.IsEmpty: true } => End.None,
        _ => verdict.Reasons.All(reason => reason.Kind is ReasonKind.Exclusion or ReasonKind.NoBasis or ReasonKind.Law) ? End.AtLaw : End.BeforeLaw,
    };

    private static PictureMark MarkOf(GoalView view, SolutionVerdict verdict) => verdict.Outcome switch
    {
        Outcome.FallsAway => PictureMark.Fallen,
        Outcome.NotYetAssessable => PictureMark.Open,
        _ => IsAdvised(view, verdict.Solution.Name) ? PictureMark.Advised : PictureMark.Plain,
    };

    private static bool IsAdvised(GoalView view, string solution) => view.Advice.Solutions.Contains(solution, StringComparer.Ordinal);

    private static string SignOf(GoalView view, SolutionVerdict verdict) =>
        verdict.Outcome == Outcome.Recommended && !IsAdvised(view, verdict.Solution.Name)
            ? Marker.Possible.Sign
            : Marker.Of(verdict.Outcome).Sign;

    private static string VerdictOf(GoalView view, SolutionAdvice option)
    {
        var word = option.Outcome == Outcome.Recommended && view.Advice.BestSoFar.Contains(option.Solution, StringComparer.Ordinal)
            ? PictureWording.BestSoFar
            : NameWording.Spaced(CodeWords.Of(option.Outcome));
        return PictureWording.WithRoles(word, RoleWording.Of(option));
    }

    /// <summary>On what a possible solution comes after the advised one; null where it does not.</summary>
    private static string? PlaceInOrder(GoalView view, SolutionVerdict verdict)
    {
        if (view.Context.Front.Contains(verdict) || !verdict.IsPossible)
        {
            return null;
        }

        var lost = view.Context.Front
            .Select(front => ComparisonReading.Between(view.Context, front, verdict))
            .FirstOrDefault(duel => duel.Standing == Standing.First && duel.Second == verdict);
        return lost?.Criterion is { } criterion ? PictureWording.ComesAfter(criterion) : null;
    }

    private static PictureNode LawNode(GoalView view, SolutionAdvice option, PictureMark road, string? why)
    {
        var bases = option.LegalBases.Where(basis => IsTold(option, basis) && basis.Citation is not null).Select(basis => basis.Citation!).ToList();
        return new PictureNode(
            TraceIds.Law(view.Advice.Goal, option.Solution),
            MarkOf(option.Fit, road),
            SignOf(option.Fit),
            PictureWording.Fits(option.Fit),
            PictureWording.Provisions(bases),
            why ?? (bases.Exists(citation => !citation.IsChecked) ? LawWording.NotChecked : null));
    }

    /// <summary>What is known of the law is drawn as known, though the road to it is not.</summary>
    private static PictureMark MarkOf(Fit fit, PictureMark road) => (fit, road) switch
    {
        (_, PictureMark.Fallen) => PictureMark.Fallen,
        (Fit.Unknown, _) => PictureMark.Open,
        (_, PictureMark.Advised) => PictureMark.Advised,
        _ => PictureMark.Plain,
    };

    private static bool IsTold(SolutionAdvice option, LegalBasis basis) => option.Fit switch
    {
        Fit.Conflicting => basis.Fit is null && basis.Holds == Truth.True,
        Fit.Unknown => basis.Holds == Truth.Unknown,
        Fit.NoBasis => false,
        _ => basis.Carries,
    };

    private static string SignOf(Fit fit) => fit switch
    {
        Fit.Conflicting or Fit.NoBasis => Marker.Bad.Sign,
        Fit.Unknown => Marker.Open.Sign,
        _ => Marker.Good.Sign,
    };

    private enum End
    {
        None,
        BeforeLaw,
        AtLaw,
    }
}
