using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Steps.CoreValues;

/// <summary>
/// Step 2, grondwaarden: does the effect fall under the values for which the laws were written? Looks only at step 1.
/// </summary>
internal sealed class CoreValueStep
{
    private readonly Truth[] _carried;

    private CoreValueStep(Truth[] carried) => _carried = carried;

    /// <summary>Per goal of step 1, in its order: whether a core value carries it (<i>gedragen</i>).</summary>
    public ReadOnlySpan<Truth> Carried => _carried;

    public static CoreValueStep Run(GoalStep goals)
    {
        var carried = new Truth[goals.Count];
        for (var i = 0; i < carried.Length; i++)
        {
            carried[i] = IsCarried(goals[i].Goal, goals.Findings);
        }

        return new CoreValueStep(carried);
    }

    /// <summary>True when an argument for is; false when every argument for is false, or a decisive one against is true.</summary>
    private static Truth IsCarried(Goal goal, Findings findings)
    {
        var carried = Truth.False;
        var blocked = Truth.False;
        foreach (var argument in goal.CoreValues)
        {
            var holds = findings[argument.Rule];
            if (argument.SpeaksFor)
            {
                carried = carried.Or(holds);
            }
            else if (argument.Weight == Weight.Decisive)
            {
                blocked = blocked.Or(holds);
            }
        }

        return carried.And(blocked.Not());
    }
}
