namespace OmgekeerdeToets;

/// <summary>How an assessment is made. Immutable.</summary>
public sealed record AssessmentOptions
{
    /// <summary>The options when none are given.</summary>
    public static AssessmentOptions Default { get; } = new();

    /// <summary>
    /// How many completions of the open questions may be looked at per goal (<i>onderzoek</i>): 65,536 unless told,
    /// 1,048,576 at most, 0 for none. A count, never a time, so that the same input gives the same answer.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or above 1,048,576.</exception>
    public int Completions
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MostCompletions);
            field = value;
        }
    }
    = 65_536;

    internal const int MostCompletions = 1_048_576;
}
