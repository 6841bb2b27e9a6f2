namespace OmgekeerdeToets.Tooling;

/// <summary>Holds what a pack finds against what its rules mean.</summary>
internal static class EngineComparison
{
    /// <summary>Computes every rule and amount twice.</summary>
    /// <exception cref="EngineDifferenceException">They differ.</exception>
    public static void Check(RulePack pack, Situation situation, string path)
    {
        if (ReferenceEquals(pack.Rules, pack.Meaning))
        {
            return; // rules written by hand are their own meaning
        }

        var (found, meant) = (Findings.Of(pack.Rules, situation), Findings.Of(pack.Meaning, situation));
        foreach (var body in pack.Bound.Rules)
        {
            if (found[body.Rule] != meant[body.Rule])
            {
                throw new EngineDifferenceException(body.Rule.Id, path);
            }
        }

        foreach (var formula in pack.Bound.Amounts)
        {
            if (found[formula.Amount] != meant[formula.Amount])
            {
                throw new EngineDifferenceException(formula.Formula.Label, path);
            }
        }
    }
}
