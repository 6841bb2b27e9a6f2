using System.Diagnostics.CodeAnalysis;

namespace OmgekeerdeToets.Tooling;

/// <summary>A measurement in numbers, of a pack or of one goal. Rules that always hold, and excused ones, are counted apart.</summary>
[Experimental("OTX001")]
public sealed record CoverageTotals
{
    internal CoverageTotals(IEnumerable<RuleCoverage> rules, IEnumerable<SolutionCoverage> solutions, IEnumerable<RuleCoverage> derivations)
    {
        var all = rules.ToList();
        var counting = all.Where(rule => rule is { HasConditions: true, Exception: null }).ToList();
        Rules = counting.Count;
        True = counting.Count(rule => rule.Found.True > 0);
        False = counting.Count(rule => rule.Found.False > 0);
        Unknown = counting.Count(rule => rule.Found.Unknown > 0);
        Excepted = all.Count(rule => rule.Exception is not null);
        Fixed = all.Count(rule => rule is { HasConditions: false, Exception: null });
        var conditions = all.Concat(derivations).SelectMany(rule => rule.Conditions).ToList();
        Outcomes = conditions.Sum(condition => condition.Possible);
        Reached = conditions.Sum(condition => condition.Reached);
        var listed = solutions.ToList();
        Solutions = listed.Count;
        Won = listed.Count(solution => solution.Wins > 0);
        NeverWins = listed.Count(solution => solution is { Wins: 0, NeverWins: not null });
        Lost = listed.Count(solution => solution.Loses > 0);
    }

    /// <summary>Rules that must be found true and false.</summary>
    public int Rules { get; }

    /// <summary>Those some case finds true.</summary>
    public int True { get; }

    /// <summary>Those some case finds false.</summary>
    public int False { get; }

    /// <summary>Those some case leaves open.</summary>
    public int Unknown { get; }

    /// <summary>Rules that are excused (<c>dekking.uitzonderingen</c>).</summary>
    public int Excepted { get; }

    /// <summary>Rules without conditions: they always hold.</summary>
    public int Fixed { get; }

    /// <summary>How many outcomes the conditions can have together.</summary>
    public int Outcomes { get; }

    /// <summary>How many of those some case reaches.</summary>
    public int Reached { get; }

    /// <summary>Solutions.</summary>
    public int Solutions { get; }

    /// <summary>Those some case advises.</summary>
    public int Won { get; }

    /// <summary>Those none advises, as the pack says (<i>wint_nooit</i>).</summary>
    public int NeverWins { get; }

    /// <summary>Those that lose in some case.</summary>
    public int Lost { get; }
}
