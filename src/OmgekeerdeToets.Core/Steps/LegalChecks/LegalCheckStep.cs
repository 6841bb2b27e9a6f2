using OmgekeerdeToets.Steps.Consequences;
using OmgekeerdeToets.Steps.CoreValues;
using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Steps.LegalChecks;

/// <summary>
/// Step 4, juridische toets: which article carries a solution, and what does it exclude? The law comes last and is never
/// skipped: this is the only step that takes the outcomes of all three others, and the only thing that can be weighed.
/// </summary>
internal sealed class LegalCheckStep
{
    private readonly Fit[] _fits;

    private LegalCheckStep(GoalStep goals, CoreValueStep values, ConsequenceStep consequences, Fit[] fits)
    {
        Goals = goals;
        Values = values;
        Consequences = consequences;
        _fits = fits;
    }

    public GoalStep Goals { get; }

    public CoreValueStep Values { get; }

    public ConsequenceStep Consequences { get; }

    /// <summary>Whether and how the law fits each solution of step 3, in its order.</summary>
    public ReadOnlySpan<Fit> Fits => _fits;

    public static LegalCheckStep Run(GoalStep goals, CoreValueStep values, ConsequenceStep consequences)
    {
        var fits = new Fit[consequences.Solutions.Length];
        for (var i = 0; i < fits.Length; i++)
        {
            fits[i] = LegalCheck.FitOf(consequences.Solutions[i].Solution, goals.Findings);
        }

        return new LegalCheckStep(goals, values, consequences, fits);
    }
}
