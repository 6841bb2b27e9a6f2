using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Exploring;

/// <summary>A number for every advice: the same kind and the same solutions have the same number.</summary>
internal sealed class AdviceNumbers
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public int Of(GoalVerdict verdict)
    {
        var advice = verdict.Kind + ":" + (verdict.Advises ? string.Join(',', verdict.NamesOfBest()) : "");
        _numbers.TryAdd(advice, _numbers.Count);
        return _numbers[advice];
    }

    /// <summary>
    /// For an advice that is one of several: below zero. It is the same only for the same profiles of all solutions: then it hangs on the
    /// same costs in the same way.
    /// </summary>
    public int Unsettled(int profiles) => -1 - profiles;
}
