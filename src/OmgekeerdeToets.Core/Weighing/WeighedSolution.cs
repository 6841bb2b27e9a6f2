using OmgekeerdeToets.Steps.Consequences;

namespace OmgekeerdeToets.Weighing;

/// <summary>One solution on the scale. What it rests on stands in <see cref="SolutionVerdict"/>, made when somebody reads it.</summary>
/// <param name="Consequences">What step 3 yielded.</param>
/// <param name="Fit">What step 4 yielded.</param>
/// <param name="Outcome">What becomes of it.</param>
internal readonly record struct WeighedSolution(ConsequenceOutcome Consequences, Fit Fit, Outcome Outcome)
{
    /// <summary>Whether it is possible and none goes before it.</summary>
    public bool IsBest { get; init; }

    /// <summary>True when a refusal would have removed the last solution that protects a child, and so did not.</summary>
    public bool KeptForChild { get; init; }

    public Solution Solution => Consequences.Solution;

    public bool IsPossible => Outcome is Outcome.Possible or Outcome.Recommended;

    public bool IsWaiting => Outcome == Outcome.NotYetAssessable;

    /// <summary>The roads usually taken.</summary>
    public bool IsConventional => Solution.IsStandardApproach || Solution.Form == SolutionForm.Nothing;

    /// <summary>2 helps wholly · 1 partly · between them or one less where it hangs on something (times two, to stay whole).</summary>
    public int HelpLevel => (Solution.Helps.Wholly ? 4 : 2) + Consequences.HelpsAsSaid switch
    {
        Truth.True => 0,
        Truth.Unknown => -1,
        _ => -2,
    };
}
